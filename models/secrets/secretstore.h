// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/storage/database.h"

#include <optional>
#include <vector>

namespace choba {

/// All SQL of the secrets. Knows no key.
class SecretStore
{
public:
    explicit SecretStore(Database &database)
        : m_database(database)
    {}

    Result<std::optional<SecretLock>> lock();
    /// The first lock, or another instead of the version \a basedOn; false when that has changed meanwhile.
    Result<bool> writeLock(const SecretLock &lock, int basedOn);

    Result<std::vector<SecretHead>> heads();
    Result<std::optional<SecretHead>> head(const SecretName &name);
    Result<std::optional<SealedBytes>> sealed(const SecretName &name);
    Result<void> write(const SecretHead &head, const SealedBytes &sealed);
    Result<bool> remove(const SecretName &name); ///< false when there was none

private:
    Database &m_database;
};

} // namespace choba

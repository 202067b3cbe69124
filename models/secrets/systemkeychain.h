// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/secrets/secretkey.h"

#include <QObject>

#include <functional>

namespace choba {

/// The keychain of the person's desktop session: Secret Service or KWallet, Keychain, Credential Manager.
/// Never falls back to a file.
class SystemKeychain
{
public:
    using Answer = std::function<void(Result<SecretKey>)>;

    /// Answers in the thread of \a context, unless that is gone by then. Unavailable where the session has no
    /// keychain or the person refused; NotFound where it has no such entry.
    static void read(const QString &entry, QObject *context, Answer answer);
    static void write(const QString &entry, const SecretKey &key, QObject *context,
                      std::function<void(Result<void>)> answer);

    /// The same for a program without an event loop of its own (the command line).
    static Result<SecretKey> readNow(const QString &entry);
    static Result<void> writeNow(const QString &entry, const SecretKey &key);

    static QString newEntry();
};

} // namespace choba

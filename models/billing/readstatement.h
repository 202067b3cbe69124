// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/issuerprofile.h"
#include "models/billing/statementrules.h"
#include "models/customers/customer.h"
#include "models/documents/statementdocument.h"
#include "models/storage/usecase.h"

namespace choba {

/// The statement of an account's month with who it is for and from.
struct AccountStatement
{
    Statement statement;
    RatedMonth rated;
    QString accountName;
    Customer customer;
};

/// From the issued invoice as frozen, else from the month as it stands now. NotFound: no contract in the
/// month.
Result<AccountStatement> readStatement(Database &database, const RuleBook &rules, const QString &account,
                                       Month month);

/// What is printed; \a createdAt goes into the file.
StatementDocument statementDocument(const AccountStatement &statement, const IssuerProfile &issuer,
                                    const QDateTime &createdAt);

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/customers/customer.h"

#include <QHash>

#include <vector>

namespace choba {

class Database;

/// What two customers have in common that makes them perhaps one.
enum class Likeness { CorporateNumber, Name, Kana, Phone, MailDomain };

/// "corporate_number", "name", "kana", "phone", "mail_domain".
QString spelled(Likeness likeness);
/// For the user: "same phone".
QString displayName(Likeness likeness);

/// A customer that may be the one at hand.
struct PossibleDuplicate
{
    qint64 id = 0;
    QString name;
    std::vector<Likeness> likenesses; ///< the strongest first
};
/// "株式会社甲 (#3): same name, same phone"
QString readable(const PossibleDuplicate &duplicate);
/// "id", "name", "same"
QJsonObject toJson(const PossibleDuplicate &duplicate);

/// The name without what people write in different ways: legal form, width, case, blanks, hiragana.
QString comparedName(const QString &name);
/// The digits of a phone number as dialled in Japan; "" for too few to tell.
QString comparedPhone(const QString &phone);

/// Who may be whom among many customers. Pure; built once, asked often.
class DuplicateIndex
{
public:
    explicit DuplicateIndex(const std::vector<Customer> &customers);
    /// Those like \a fields, the likest first, at most \a limit. A mail domain alone says something only
    /// while few have it.
    std::vector<PossibleDuplicate> of(const CustomerFields &fields, qint64 ownId, int limit = 5) const;

private:
    struct Entry
    {
        qint64 id;
        QString name;
    };
    std::vector<Entry> m_entries;
    QMultiHash<QString, int> m_byKey; ///< places in m_entries
};

/// Those stored that may be the customer of \a fields; \a ownId is left out (0 for a new one).
Result<std::vector<PossibleDuplicate>> possibleDuplicates(Database &database, const CustomerFields &fields,
                                                          qint64 ownId);

} // namespace choba

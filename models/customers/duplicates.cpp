// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/duplicates.h"

#include "models/base/ids.h"
#include "models/customers/customerstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

constexpr int fewestDigits = 9; ///< of a phone number with its area code
constexpr int mostOfADomain = 5;

/// Addresses there belong to anybody.
bool isPublicDomain(const QString &domain)
{
    static const QSet<QString> domains{
        QStringLiteral("gmail.com"),      QStringLiteral("yahoo.co.jp"),   QStringLiteral("yahoo.com"),
        QStringLiteral("outlook.com"),    QStringLiteral("outlook.jp"),    QStringLiteral("hotmail.com"),
        QStringLiteral("hotmail.co.jp"),  QStringLiteral("icloud.com"),    QStringLiteral("live.jp"),
        QStringLiteral("docomo.ne.jp"),   QStringLiteral("ezweb.ne.jp"),   QStringLiteral("au.com"),
        QStringLiteral("softbank.ne.jp"), QStringLiteral("i.softbank.jp"), QStringLiteral("nifty.com"),
        QStringLiteral("biglobe.ne.jp"),  QStringLiteral("ocn.ne.jp"),     QStringLiteral("so-net.ne.jp")};
    return domains.contains(domain);
}

/// Blanks and signs away, letters small, kana katakana.
QString plain(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); });
    for (QChar &c : result) {
        if (c >= QChar(0x3041) && c <= QChar(0x3096))
            c = QChar(c.unicode() + 0x60);
    }
    return result;
}

QString without(QString text, const QStringList &forms)
{
    const QString whole = text;
    for (const QString &form : forms) {
        if (text.startsWith(form))
            text.remove(0, form.size());
        else if (text.endsWith(form))
            text.chop(form.size());
    }
    return text.isEmpty() ? whole : text;
}

QString comparedKana(const QString &kana)
{
    static const QStringList forms{QStringLiteral("カブシキガイシャ"), QStringLiteral("カブシキカイシャ"),
                                   QStringLiteral("ユウゲンガイシャ"), QStringLiteral("ユウゲンカイシャ"),
                                   QStringLiteral("ゴウドウガイシャ"), QStringLiteral("ゴウドウカイシャ")};
    return without(plain(kana), forms);
}

struct Key
{
    Likeness likeness;
    QString text;
};

/// By what a customer is found again. A field that is empty finds nobody.
std::vector<Key> keysOf(const CustomerFields &fields)
{
    std::vector<Key> keys{{Likeness::CorporateNumber, normalisedId(fields.corporateNumber)},
                          {Likeness::Name, comparedName(fields.name)},
                          {Likeness::Kana, comparedKana(fields.kana)},
                          {Likeness::Phone, comparedPhone(fields.phone)}};
    QSet<QString> domains;
    for (const QStringList &addresses : {fields.billingEmails, fields.maintenanceEmails}) {
        for (const QString &address : addresses) {
            const QString domain = normalisedId(address).section(QLatin1Char('@'), 1).toLower();
            if (!isPublicDomain(domain))
                domains.insert(domain);
        }
    }
    for (const QString &domain : std::as_const(domains))
        keys.push_back({Likeness::MailDomain, domain});
    keys.erase(std::remove_if(keys.begin(), keys.end(), [](const Key &key) { return key.text.isEmpty(); }),
               keys.end());
    return keys;
}

QString hashed(const Key &key)
{
    return QString::number(int(key.likeness)) + QLatin1Char(' ') + key.text;
}

} // namespace

QString spelled(Likeness likeness)
{
    switch (likeness) {
    case Likeness::CorporateNumber:
        return QStringLiteral("corporate_number");
    case Likeness::Name:
        return QStringLiteral("name");
    case Likeness::Kana:
        return QStringLiteral("kana");
    case Likeness::Phone:
        return QStringLiteral("phone");
    case Likeness::MailDomain:
        return QStringLiteral("mail_domain");
    }
    Q_UNREACHABLE();
}

QString displayName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::CorporateNumber:
        //: ja: 法人番号が同じ
        return Words::tr("same corporate number");
    case Likeness::Name:
        //: ja: 名称が同じ
        return Words::tr("same name");
    case Likeness::Kana:
        //: ja: カナが同じ
        return Words::tr("same kana");
    case Likeness::Phone:
        //: ja: 電話番号が同じ
        return Words::tr("same phone");
    case Likeness::MailDomain:
        //: ja: メールのドメインが同じ
        return Words::tr("same mail domain");
    }
    Q_UNREACHABLE();
}

QString readable(const PossibleDuplicate &duplicate)
{
    QStringList same;
    for (const Likeness likeness : duplicate.likenesses)
        same.append(displayName(likeness));
    return QStringLiteral("%1 (#%2): %3")
        .arg(duplicate.name.simplified())
        .arg(duplicate.id)
        .arg(same.join(QStringLiteral(", ")));
}

QJsonObject toJson(const PossibleDuplicate &duplicate)
{
    QJsonArray same;
    for (const Likeness likeness : duplicate.likenesses)
        same += spelled(likeness);
    return {{QStringLiteral("id"), duplicate.id},
            {QStringLiteral("name"), duplicate.name},
            {QStringLiteral("same"), same}};
}

QString comparedName(const QString &name)
{
    // As plain() leaves them. Schools, hospitals and the like keep their form: it tells them apart.
    static const QStringList forms{
        QStringLiteral("株式会社"),    QStringLiteral("有限会社"), QStringLiteral("合同会社"),
        QStringLiteral("合資会社"),    QStringLiteral("合名会社"), QStringLiteral("coltd"),
        QStringLiteral("ltd"),         QStringLiteral("inc"),      QStringLiteral("corp"),
        QStringLiteral("corporation"), QStringLiteral("kk"),       QStringLiteral("llc")};
    QString text = name.normalized(QString::NormalizationForm_KC);
    for (const char16_t form : {u'株', u'有', u'同'})
        text.remove(QLatin1Char('(') + QString(QChar(form)) + QLatin1Char(')'));
    return without(plain(text), forms);
}

QString comparedPhone(const QString &phone)
{
    QString digits = phone.normalized(QString::NormalizationForm_KC);
    if (digits.trimmed().startsWith(QLatin1String("+81")))
        digits.replace(digits.indexOf(QLatin1String("+81")), 3, QLatin1Char('0'));
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits.size() < fewestDigits ? QString() : digits;
}

DuplicateIndex::DuplicateIndex(const std::vector<Customer> &customers)
{
    m_entries.reserve(customers.size());
    for (const Customer &customer : customers) {
        if (customer.mergedInto != 0)
            continue; // known to be another one
        const auto place = static_cast<int>(m_entries.size());
        m_entries.push_back({customer.id, customer.fields.name});
        for (const Key &key : keysOf(customer.fields))
            m_byKey.insert(hashed(key), place);
    }
}

std::vector<PossibleDuplicate> DuplicateIndex::of(const CustomerFields &fields, qint64 ownId, int limit) const
{
    QMap<int, PossibleDuplicate> found;
    for (const Key &key : keysOf(fields)) {
        const QList<int> places = m_byKey.values(hashed(key));
        if (key.likeness == Likeness::MailDomain && places.size() > mostOfADomain)
            continue;
        for (const int place : places) {
            const Entry &entry = m_entries[static_cast<std::size_t>(place)];
            if (entry.id == ownId)
                continue;
            PossibleDuplicate &duplicate = found[place];
            duplicate.id = entry.id;
            duplicate.name = entry.name;
            if (duplicate.likenesses.empty() || duplicate.likenesses.back() != key.likeness)
                duplicate.likenesses.push_back(key.likeness);
        }
    }
    std::vector<PossibleDuplicate> duplicates(found.begin(), found.end());
    std::stable_sort(
        duplicates.begin(), duplicates.end(), [](const PossibleDuplicate &a, const PossibleDuplicate &b) {
            return a.likenesses.front() != b.likenesses.front() ? a.likenesses.front() < b.likenesses.front()
                                                                : a.likenesses.size() > b.likenesses.size();
        });
    if (duplicates.size() > static_cast<std::size_t>(limit))
        duplicates.resize(static_cast<std::size_t>(limit));
    return duplicates;
}

Result<std::vector<PossibleDuplicate>> possibleDuplicates(Database &database, const CustomerFields &fields,
                                                          qint64 ownId)
{
    CHOBA_TRY_ASSIGN(const std::vector<Customer> customers, CustomerStore(database).all());
    return DuplicateIndex(customers).of(fields, ownId);
}

} // namespace choba

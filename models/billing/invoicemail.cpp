// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicemail.h"

#include "models/billing/invoicedocuments.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceMail)
};

const QString settingName = QStringLiteral("invoice_mail");

const QRegularExpression &place()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

QString dateText(QDate date)
{
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

/// The document is Japanese, whatever the language of the program.
std::vector<std::pair<QString, QString>> places(const InvoiceMailFacts &facts)
{
    const InvoiceHead &head = facts.head;
    const CustomerFields &customer = facts.customer;
    const QString contact =
        customer.contactName.isEmpty() ? QString() : customer.contactName + QStringLiteral(" 様");
    return {
        {QStringLiteral("customer"), head.customerName},
        {QStringLiteral("department"), customer.department},
        {QStringLiteral("contact"), contact},
        {QStringLiteral("number"), head.number},
        {QStringLiteral("month"), QStringLiteral("%1年%2月").arg(head.month.year()).arg(head.month.month())},
        {QStringLiteral("subject"), invoiceSubject(head.projectName, head.month)},
        {QStringLiteral("account"), head.account},
        {QStringLiteral("total"), head.total.grouped() + QStringLiteral("円")},
        {QStringLiteral("issue_date"), dateText(head.issueDate)},
        {QStringLiteral("due_date"), dateText(head.dueDate)},
        {QStringLiteral("issuer"), facts.issuerName},
        {QStringLiteral("signature"), facts.signature}};
}

/// Each place once: what is put in is never read as a place itself.
QString filled(const QString &line, const std::vector<std::pair<QString, QString>> &values, bool &isEmpty)
{
    QString result;
    qsizetype from = 0;
    bool anyPlace = false;
    for (auto found = place().globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto &one) { return one.first == match.captured(1); });
        result += line.mid(from, match.capturedStart() - from);
        result += value == values.end() ? match.captured() : value->second;
        from = match.capturedEnd();
        anyPlace = true;
    }
    result += line.mid(from);
    isEmpty = anyPlace && result.trimmed().isEmpty();
    return result;
}

QJsonObject toJson(const InvoiceMailText &text)
{
    return {{QStringLiteral("subject"), text.subject}, {QStringLiteral("body"), text.body}};
}

} // namespace

InvoiceMailText defaultInvoiceMailText()
{
    QFile file(QStringLiteral(":/documents/invoicemail.ja.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString text = opened ? QString::fromUtf8(file.readAll()) : QString();
    return {text.section(QLatin1Char('\n'), 0, 0), text.section(QLatin1Char('\n'), 2)};
}

QStringList invoiceMailPlaces()
{
    QStringList names;
    for (const auto &[name, value] : places({}))
        names.append(name);
    return names;
}

Result<InvoiceMailText> checkedInvoiceMailText(InvoiceMailText text)
{
    std::vector<Problem> problems;
    const QStringList known = invoiceMailPlaces();
    const auto check = [&](const QString &value, const QString &field) {
        if (value.trimmed().isEmpty())
            //: ja: 空にはできません
            problems.push_back({field, Words::tr("This cannot be empty.")});
        for (auto found = place().globalMatch(value); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (!known.contains(name))
                //: ja: 「{%1}」はありません。使えるもの: %2
                problems.push_back({field, Words::tr("There is no “{%1}”. There are: %2")
                                               .arg(name, known.join(QStringLiteral(", ")))});
        }
    };
    text.subject = text.subject.simplified();
    check(text.subject, QStringLiteral("invoice_subject"));
    check(text.body, QStringLiteral("invoice_body"));
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return text;
}

InvoiceMailText filledInvoiceMail(const InvoiceMailText &text, const InvoiceMailFacts &facts)
{
    const auto values = places(facts);
    bool isEmpty = false;
    // A customer's name may come from a file with line breaks in it: a subject is one line.
    const QString subject = filled(text.subject, values, isEmpty).simplified();
    QStringList lines;
    for (const QString &line : text.body.split(QLatin1Char('\n'))) {
        const QString written = filled(line, values, isEmpty);
        if (!isEmpty)
            lines.append(written);
    }
    return {subject, lines.join(QLatin1Char('\n'))};
}

MailDraft invoiceMailDraft(const InvoiceMailText &text, const InvoiceMailFacts &facts, const QByteArray &pdf)
{
    const InvoiceMailText written = filledInvoiceMail(text, facts);
    MailDraft draft;
    for (const QString &address : facts.customer.billingEmails)
        draft.recipients.push_back({RecipientKind::To, {{}, address}});
    draft.subject = written.subject;
    draft.body = written.body;
    draft.attachments = {{QStringLiteral("請求書_%1_%2年%3月利用分.pdf")
                              .arg(facts.head.number)
                              .arg(facts.head.month.year())
                              .arg(facts.head.month.month()),
                          QStringLiteral("application/pdf"), pdf}};
    draft.about = {QStringLiteral("invoice"), QString::number(facts.head.id), facts.head.number};
    draft.onceKey = invoiceOnceKey(facts.head.id);
    return draft;
}

QString invoiceOnceKey(qint64 invoiceId)
{
    return QStringLiteral("invoice:%1").arg(invoiceId);
}

Result<StoredInvoiceMailText> readInvoiceMailText(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(settingName));
    if (setting.rowVersion == 0)
        return StoredInvoiceMailText{defaultInvoiceMailText(), 0};
    return StoredInvoiceMailText{{setting.value.value(QStringLiteral("subject")).toString(),
                                  setting.value.value(QStringLiteral("body")).toString()},
                                 setting.rowVersion};
}

Result<StoredInvoiceMailText> saveInvoiceMailText(Desk &desk, const InvoiceMailText &text, int basedOnVersion)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    return retried(desk.database, [&]() -> Result<StoredInvoiceMailText> {
        CHOBA_TRY_ASSIGN(const InvoiceMailText checked, checkedInvoiceMailText(text));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const StoredInvoiceMailText before, readInvoiceMailText(desk.database));
        CHOBA_TRY(SettingStore(desk.database).write(settingName, toJson(checked), basedOnVersion));
        CHOBA_TRY(appendAudit(
            desk, {QStringLiteral("save_invoice_mail_text"), QStringLiteral("setting"), settingName,
                   before.rowVersion == 0 ? QJsonObject() : toJson(before.text), toJson(checked)}));
        transaction.announce({QStringLiteral("mail_settings"), {}});
        CHOBA_TRY(transaction.commit());
        return StoredInvoiceMailText{checked, basedOnVersion + 1};
    });
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicedocuments.h"

#include "models/billing/printinvoices.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace choba {

DocumentIssuer documentIssuer(const IssuerProfile &profile)
{
    return {profile.name,  profile.postalCode,         profile.addressLines,
            profile.phone, profile.registrationNumber, profile.logoPng};
}

DocumentRecipient documentRecipient(const Customer &customer)
{
    DocumentRecipient recipient;
    recipient.name = customer.fields.name;
    recipient.postalCode = customer.fields.postalCode;
    for (const QString &line : customer.fields.address.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            recipient.addressLines.append(line.trimmed());
    }
    if (!customer.fields.department.isEmpty())
        recipient.addressLines.append(customer.fields.department);
    if (!customer.fields.contactName.isEmpty())
        recipient.addressLines.append(customer.fields.contactName + QStringLiteral(" 様"));
    return recipient;
}

QString invoiceSubject(const QString &projectName, Month month)
{
    return QStringLiteral("%1AWSクラウドサービス月額費用 %2年%3月利用分")
        .arg(projectName)
        .arg(month.year())
        .arg(month.month());
}

InvoiceDocument invoiceDocument(const Invoice &invoice, const QString &number, const InvoiceDates &dates,
                                const IssuerProfile &issuer, const Customer &customer,
                                const QDateTime &createdAt)
{
    InvoiceDocument document;
    document.issuer = documentIssuer(issuer);
    document.recipient = documentRecipient(customer);
    document.number = number;
    document.issueDate = dates.issueDate;
    document.dueDate = dates.dueDate;
    document.subject = invoiceSubject(invoice.head.projectName, invoice.head.month);
    document.periodFirst = invoice.head.month.firstDay();
    document.periodLast = invoice.head.month.lastDay();
    if (invoice.rated.invoice) {
        for (const InvoiceLine &line : invoice.rated.invoice->lines)
            document.lines.push_back({line.description, 1, line.amount, line.amount});
    }
    document.taxes = {{invoice.head.taxRate, invoice.head.subtotal, invoice.head.tax}};
    document.subtotal = invoice.head.subtotal;
    document.total = invoice.head.total;
    document.bankAccounts = issuer.bankAccounts;
    document.accountHolderKana = issuer.accountHolderKana;
    document.exchangeRate = QStringLiteral("1 USD = %1 円").arg(invoice.head.rate.toString());
    document.remarks = issuer.remarks;
    document.createdAt = createdAt;
    return document;
}

QJsonObject toJson(const InvoiceDocument &document)
{
    const QJsonObject issuer{
        {QStringLiteral("name"), document.issuer.name},
        {QStringLiteral("postal_code"), document.issuer.postalCode},
        {QStringLiteral("address_lines"), QJsonArray::fromStringList(document.issuer.addressLines)},
        {QStringLiteral("phone"), document.issuer.phone},
        {QStringLiteral("registration_number"), document.issuer.registrationNumber}};
    const QJsonObject recipient{
        {QStringLiteral("name"), document.recipient.name},
        {QStringLiteral("postal_code"), document.recipient.postalCode},
        {QStringLiteral("address_lines"), QJsonArray::fromStringList(document.recipient.addressLines)}};
    return {{QStringLiteral("issuer"), issuer},
            {QStringLiteral("recipient"), recipient},
            {QStringLiteral("subject"), document.subject},
            {QStringLiteral("bank_accounts"), QJsonArray::fromStringList(document.bankAccounts)},
            {QStringLiteral("account_holder_kana"), document.accountHolderKana},
            {QStringLiteral("exchange_rate"), document.exchangeRate},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(document.remarks)}};
}

QString documentHash(const QJsonObject &document)
{
    return sha256Of(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/invoicedocument.h"

#include <QCoreApplication>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceDocument)
};

void requireText(std::vector<Problem> &problems, const QString &value, const QString &field)
{
    if (value.trimmed().isEmpty())
        problems.push_back({field, Words::tr("A qualified invoice needs this entry.")});
}

void requireDate(std::vector<Problem> &problems, const QDate &value, const QString &field)
{
    if (!value.isValid())
        problems.push_back({field, Words::tr("A qualified invoice needs this date.")});
}

bool isRegistrationNumber(const QString &text)
{
    if (text.size() != 14 || text[0] != u'T')
        return false;
    return std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkLines(std::vector<Problem> &problems, const InvoiceDocument &document)
{
    int128 sum = 0;
    for (const auto &line : document.lines) {
        requireText(problems, line.description, QStringLiteral("lines"));
        if (int128(line.quantity) * line.unitPrice.amount() != line.amount.amount())
            problems.push_back(
                {QStringLiteral("lines"),
                 Words::tr("Quantity times unit price is not the amount: %1.").arg(line.description)});
        sum += line.amount.amount();
    }
    if (document.lines.empty())
        problems.push_back({QStringLiteral("lines"), Words::tr("An invoice needs at least one line.")});
    if (sum != document.subtotal.amount())
        problems.push_back(
            {QStringLiteral("subtotal"), Words::tr("The lines do not add up to the subtotal.")});
}

void checkTaxes(std::vector<Problem> &problems, const InvoiceDocument &document)
{
    int128 taxable = 0;
    int128 tax = 0;
    for (const auto &rate : document.taxes) {
        taxable += rate.taxable.amount();
        tax += rate.tax.amount();
    }
    if (document.taxes.empty())
        problems.push_back(
            {QStringLiteral("taxes"), Words::tr("A qualified invoice states every tax rate.")});
    else if (taxable != document.subtotal.amount())
        problems.push_back(
            {QStringLiteral("taxes"), Words::tr("The taxable totals do not add up to the subtotal.")});
    if (taxable + tax != document.total.amount())
        problems.push_back(
            {QStringLiteral("total"), Words::tr("Subtotal and tax do not add up to the total.")});
}

} // namespace

Result<void> validateInvoice(const InvoiceDocument &document)
{
    std::vector<Problem> problems;
    requireText(problems, document.issuer.name, QStringLiteral("issuer.name"));
    requireText(problems, document.recipient.name, QStringLiteral("recipient.name"));
    requireText(problems, document.number, QStringLiteral("number"));
    requireText(problems, document.subject, QStringLiteral("subject"));
    requireDate(problems, document.issueDate, QStringLiteral("issue_date"));
    requireDate(problems, document.dueDate, QStringLiteral("due_date"));
    requireDate(problems, document.periodFirst, QStringLiteral("period_first"));
    requireDate(problems, document.periodLast, QStringLiteral("period_last"));
    if (document.periodLast < document.periodFirst)
        problems.push_back(
            {QStringLiteral("period_last"), Words::tr("The dealing period ends before it begins.")});
    if (!isRegistrationNumber(document.issuer.registrationNumber))
        problems.push_back({QStringLiteral("issuer.registration_number"),
                            Words::tr("A registration number is T and 13 digits.")});
    if (!document.createdAt.isValid())
        problems.push_back({QStringLiteral("created_at"), Words::tr("The instant of issue is missing.")});
    checkLines(problems, document);
    checkTaxes(problems, document);
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return ok();
}

} // namespace choba

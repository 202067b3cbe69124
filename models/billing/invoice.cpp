// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoice.h"

#include "models/rulebook/spelling.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Invoice)
};

constexpr std::array allHoldReasons{HoldReason::TrayUndecided, HoldReason::UnknownProduct,
                                    HoldReason::UnknownType, HoldReason::SupportPlanUnclear,
                                    HoldReason::HandFeeMissing};

QString reasonWords(const QString &reason)
{
    for (const HoldReason known : allHoldReasons) {
        if (spelled(known) == reason)
            return words(known);
    }
    return Words::tr("Two payers with different exchange rates");
}

} // namespace

QString spelled(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return QStringLiteral("draft");
    case InvoiceState::Held:
        return QStringLiteral("held");
    case InvoiceState::Negative:
        return QStringLiteral("negative");
    case InvoiceState::Issued:
        return QStringLiteral("issued");
    case InvoiceState::Sent:
        return QStringLiteral("sent");
    case InvoiceState::Void:
        return QStringLiteral("void");
    }
    Q_UNREACHABLE();
}

Result<InvoiceState> parseInvoiceState(QStringView text, const QString &field)
{
    return parseSpelled(text, allInvoiceStates, field);
}

QString words(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        //: ja: 下書き
        return Words::tr("Draft");
    case InvoiceState::Held:
        //: ja: 保留
        return Words::tr("On hold");
    case InvoiceState::Negative:
        //: ja: マイナス
        return Words::tr("Negative");
    case InvoiceState::Issued:
        //: ja: 発行済
        return Words::tr("Issued");
    case InvoiceState::Sent:
        //: ja: 送付済
        return Words::tr("Sent");
    case InvoiceState::Void:
        //: ja: 無効
        return Words::tr("Void");
    }
    Q_UNREACHABLE();
}

QString words(const DraftHold &hold)
{
    const QString reason = reasonWords(hold.reason);
    return hold.subject.isEmpty() ? reason : Words::tr("%1: %2").arg(reason, hold.subject);
}

} // namespace choba

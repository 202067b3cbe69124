// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/adjustmentdialog.h"

#include "models/base/moneytext.h"
#include "models/billing/adjustinvoice.h"
#include "models/jobs/backgroundreader.h"
#include "ui/billing/closewords.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace choba {

namespace {

constexpr int previewDelayMs = 150;

Result<Yen> typedYen(const QString &text)
{
    return Yen::parse(plainNumber(text), QStringLiteral("amount"));
}

} // namespace

AdjustmentDialog::AdjustmentDialog(const BillingServices &services, const QString &account, Month month,
                                   QWidget *parent)
    : FormDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_month(month)
    , m_reader(new BackgroundReader(services.location, this))
    //: ja: 下書きの新しい合計(税込)
    , m_words(new Label(LabelRole::Muted, tr("New total of the draft, incl. tax"), this))
    , m_total(new Label(LabelRole::Pane, QStringLiteral("–"), this))
    , m_change(new ElidedLabel(LabelRole::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_total->setObjectName(QStringLiteral("newTotal"));
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_total);
    row->addWidget(m_change, 1);
    addBelow(figures);
    m_later.setSingleShot(true);
    m_later.setInterval(previewDelayMs);
    connect(&m_later, &QTimer::timeout, this, &AdjustmentDialog::preview);
    connect(&form(), &FormGrid::changed, this, &AdjustmentDialog::previewSoon);
}

void AdjustmentDialog::previewSoon()
{
    m_later.start();
}

void AdjustmentDialog::preview()
{
    const Result<Adjustment> typed = adjustment();
    m_reader->read<AdjustmentPreview>(
        QStringLiteral("preview"),
        [typed, account = m_account, month = m_month, rules = m_services.rules](Database &database) {
            return previewAdjustment(database, rules, account, month, typed.value_or(Adjustment()));
        },
        [this, isTyped = typed.has_value()](Result<AdjustmentPreview> preview) {
            if (preview && !isTyped)
                preview->newTotal = preview->total;
            showPreview(preview);
        });
}

void AdjustmentDialog::showPreview(const Result<AdjustmentPreview> &preview)
{
    if (!preview) {
        m_total->setText(QStringLiteral("–"));
        m_change->setText(allWords(preview.error()));
        return;
    }
    m_total->setText(yenText(preview->newTotal));
    const Yen change = preview->newTotal - preview->total;
    //: ja: いまは %1 · 差 %2
    m_change->setText(change.isZero()
                          ? tr("unchanged")
                          : tr("now %1 · %2").arg(yenText(preview->total), differenceText(change)));
}

ManualLineDialog::ManualLineDialog(const BillingServices &services, const QString &account, Month month,
                                   const std::optional<StoredManualLine> &line, QWidget *parent)
    : AdjustmentDialog(services, account, month, parent)
    , m_id(line ? line->line.id : 0)
    , m_version(line ? line->rowVersion : 0)
    , m_description(new QLineEdit(line ? line->line.description : QString()))
    , m_amount(new QLineEdit(line ? QString::number(line->line.amount.amount()) : QString()))
    , m_reason(new QLineEdit(line ? line->reason : QString()))
{
    setObjectName(QStringLiteral("manualLine"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setFixedWidth(scaled(140));
    //: ja: 摘要
    form().addRow(QStringLiteral("description"), tr("Description"), m_description);
    //: ja: 金額(税抜)
    form().addRow(QStringLiteral("amount"), tr("Amount before tax"), m_amount,
                  tr("yen · a reduction with a minus"));
    //: ja: 理由
    form().addRow(QStringLiteral("reason"), tr("Reason"), m_reason, tr("kept in the audit log"));
    form().markSaved();
    //: ja: %1 の %2 の請求書
    const QString remark = tr("On the invoice of %1 for %2.").arg(groupedAccount(account), month.toString());
    if (m_id != 0)
        //: ja: 明細を編集
        setWords(tr("Edit the line"), remark, tr("Save"), QStringLiteral("save"));
    else
        //: ja: 明細を追加
        setWords(tr("Add a line"), remark, tr("Add the line"), QStringLiteral("plus"));
    m_description->setFocus();
    previewSoon();
}

Result<Adjustment> ManualLineDialog::adjustment() const
{
    CHOBA_TRY_ASSIGN(const Yen amount, typedYen(m_amount->text()));
    Adjustment adjustment;
    adjustment.line = ManualLine{m_id, amount, m_description->text()};
    return adjustment;
}

Result<void> ManualLineDialog::submit()
{
    const Result<Yen> amount = typedYen(m_amount->text());
    if (!amount) {
        std::vector<Problem> problems = manualLineProblems(m_description->text(), Yen(1), m_reason->text());
        problems.insert(problems.end(), amount.error().problems.begin(), amount.error().problems.end());
        return Error::invalid(std::move(problems));
    }
    Desk here = desk();
    if (m_id != 0)
        CHOBA_TRY(editManualLine(here, m_id, m_description->text(), *amount, m_reason->text(), m_version));
    else
        CHOBA_TRY(addManualLine(here, account(), month(), m_description->text(), *amount, m_reason->text()));
    return ok();
}

Result<QVariantMap> ManualLineDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(const StoredManualLine line, AdjustmentStore(database()).manualLine(m_id));
    m_version = line.rowVersion;
    return QVariantMap{{QStringLiteral("description"), line.line.description},
                       {QStringLiteral("amount"), QString::number(line.line.amount.amount())},
                       {QStringLiteral("reason"), line.reason}};
}

RemoveLineDialog::RemoveLineDialog(const BillingServices &services, const StoredManualLine &line,
                                   QWidget *parent)
    : AdjustmentDialog(services, line.account, line.month, parent)
    , m_line(line)
{
    setObjectName(QStringLiteral("removeLine"));
    showLine();
    previewSoon();
}

void RemoveLineDialog::showLine()
{
    //: ja: 明細を取り消す
    setWords(
        tr("Remove the line"),
        //: ja: %1 · %2 · 理由: %3
        tr("%1 · %2 · reason: %3").arg(m_line.line.description, yenText(m_line.line.amount), m_line.reason),
        tr("Remove the line"), QStringLiteral("trash-2"));
}

/// Nothing was typed: the line is shown as it is now, and removed only when told so again.
Result<QVariantMap> RemoveLineDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(m_line, AdjustmentStore(database()).manualLine(m_line.line.id));
    showLine();
    previewSoon();
    return QVariantMap();
}

Result<Adjustment> RemoveLineDialog::adjustment() const
{
    Adjustment adjustment;
    adjustment.removedLine = m_line.line.id;
    return adjustment;
}

Result<void> RemoveLineDialog::submit()
{
    Desk here = desk();
    CHOBA_TRY(removeManualLine(here, m_line.line.id, m_line.rowVersion));
    return ok();
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/classifydialog.h"

#include "models/base/moneytext.h"
#include "models/billing/classifyproduct.h"
#include "models/billing/classwords.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

namespace choba {

ClassifyDialog::ClassifyDialog(const BillingServices &services, const std::vector<UnknownCode> &codes,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_conflicts(new ConflictPanel(this))
    //: ja: 分類を保存
    , m_save(new Button(ButtonKind::Primary, QStringLiteral("save"), tr("Save the classes"), this))
    , m_problem(new Label(LabelRole::Body, this))
{
    setObjectName(QStringLiteral("classifyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 未分類の製品
    setWindowTitle(tr("Unclassified products"));
    setMinimumWidth(scaled(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    //: ja: 区分が値引率を決めます。決めた区分は今後の月にも使われます。
    column->addWidget(new Label(LabelRole::Muted,
                                tr("The class decides the discount. It holds for later months too."), this));
    column->addWidget(m_conflicts);
    connect(m_conflicts, &ConflictPanel::chosen, this, &ClassifyDialog::choose);
    auto *list = new Pane(Pane::Ground::Sunken);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const UnknownCode &code : codes) {
        grid->addWidget(new ElidedLabel(LabelRole::Bold, code.code), row, 0);
        //: ja: %nアカウント
        grid->addWidget(
            new Label(LabelRole::Muted, tr("%n account(s)", nullptr, static_cast<int>(code.accounts))), row,
            1);
        grid->addWidget(new Label(LabelRole::Body, dollarText(code.amount)), row, 2, Qt::AlignRight);
        if (code.isLineItemType) {
            //: ja: 明細種別: 規則集の更新が必要です
            grid->addWidget(new Label(LabelRole::Muted, tr("line item type: needs a newer rule book")), row,
                            3);
        } else {
            auto *choice = new QComboBox;
            choice->setObjectName(QStringLiteral("class_") + code.code);
            //: ja: 未分類
            choice->addItem(tr("not classified"), QString());
            for (const ProductClass productClass : allProductClasses)
                choice->addItem(words(productClass), spelled(productClass));
            grid->addWidget(choice, row, 3);
            m_choices.push_back({code.code, choice, {}, 0});
            connect(choice, &QComboBox::currentIndexChanged, this, &ClassifyDialog::showWhetherComplete);
        }
        ++row;
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setMinimumHeight(scaled(40) * std::min(8, row) + 8);
    column->addWidget(scroll, 1);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &ClassifyDialog::save);
}

void ClassifyDialog::save()
{
    Desk desk = m_services.desk();
    QList<FieldConflict> conflicts;
    for (Choice &choice : m_choices) {
        const auto productClass = parseProductClass(choice.box->currentData().toString(), QString());
        if (choice.box->currentIndex() == 0 || !productClass)
            continue;
        if (choice.seen && choice.seen->productClass == *productClass)
            continue; // theirs, or ours already
        const auto done =
            classifyProduct(desk, choice.code, *productClass, choice.seen ? choice.seen->rowVersion : 0);
        if (done) {
            choice.seen = done->decided;
        } else if (done.error().isStale()) {
            takeUp(choice, done.error(), conflicts);
        } else {
            m_problem->setText(allWords(done.error()));
            m_problem->show();
            return;
        }
    }
    emit saved();
    if (conflicts.isEmpty())
        accept();
}

/// What somebody else has decided about the code meanwhile, beside what is chosen here.
void ClassifyDialog::takeUp(Choice &choice, const Error &reason, QList<FieldConflict> &conflicts)
{
    const auto stored = ProductClassStore(m_services.database).find(choice.code);
    if (!stored || !*stored)
        return;
    FieldConflict conflict;
    conflict.name = choice.code;
    conflict.label = choice.code;
    conflict.was = choice.seen ? words(choice.seen->productClass) : choice.box->itemText(0);
    conflict.theirs = words((*stored)->productClass);
    conflict.mine = choice.box->currentText();
    choice.seen = *stored;
    choice.mine = choice.box->currentIndex();
    conflicts.append(conflict);
    m_conflicts->ask(reason.message, conflicts);
    showWhetherComplete();
}

void ClassifyDialog::choose(const QString &code, ConflictChoice conflictChoice)
{
    for (const Choice &choice : m_choices) {
        if (choice.code == code)
            choice.box->setCurrentIndex(conflictChoice == ConflictChoice::Mine
                                            ? choice.mine
                                            : choice.box->findData(spelled(choice.seen->productClass)));
    }
    showWhetherComplete();
}

void ClassifyDialog::showWhetherComplete()
{
    m_save->setEnabled(!m_conflicts->isUndecided() &&
                       std::any_of(m_choices.begin(), m_choices.end(),
                                   [](const Choice &choice) { return choice.box->currentIndex() > 0; }));
}

} // namespace choba

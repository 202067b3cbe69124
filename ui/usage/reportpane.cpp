// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/reportpane.h"

#include "models/base/clock.h"
#include "models/usage/importjson.h"
#include "models/usage/usagefigure.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/usage/columnwidths.h"
#include "ui/usage/reportwords.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

namespace {

QString exact(UsdSum sum)
{
    return exactDollars(sum.toString());
}

/// "–" for what this person is not told.
QString orDash(const QString &decimal)
{
    return decimal.isEmpty() ? QString(QChar(0x2013)) : exactDollars(decimal);
}

} // namespace

ReportPane::ReportPane(QWidget *parent)
    : DetailPane(parent)
    , m_totals(new UsageTable(this))
    , m_differences(new UsageTable(this))
    , m_skipped(new UsageTable(this))
    , m_questions(new QWidget)
    , m_questionColumn(new QVBoxLayout(m_questions))
{
    m_questionColumn->setContentsMargins(16, 12, 16, 12);
    m_questionColumn->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_questions);
    m_totalsTab = addTab({}, addTable(m_totals, QStringLiteral("totals")));
    m_questionsTab = addTab({}, scroll);
    m_differencesTab = addTab({}, addTable(m_differences, QStringLiteral("differences")));
    m_skippedTab = addTab({}, addTable(m_skipped, QStringLiteral("skipped")));
}

TableView *ReportPane::addTable(UsageTable *table, const QString &name)
{
    auto *view = new TableView(this);
    view->setObjectName(name);
    view->setModel(table);
    return view;
}

void ReportPane::showVersion(const ReportVersion &version)
{
    m_version = version;
    showSummary();
}

void ReportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSummary();
    DetailPane::changeEvent(event);
}

void ReportPane::showSummary()
{
    if (!m_version)
        return;
    const ImportSummary &summary = m_version->summary;
    setHead(m_version->name, stateChip(*m_version));
    setScope({}, QStringLiteral("%1 · %2").arg(summary.payer, summary.period.toString()));
    //: ja: 保存額(正確には %1)
    setTotal(shownDollars(summary.stored), tr("stored, exactly %1").arg(exact(summary.stored)));
    showFacts();
    showTotals();
    showQuestions();
    showDifferences();
    showSkipped();
    fitColumns();
    //: ja: 合計
    setTabText(m_totalsTab, tr("Totals"));
    //: ja: 要確認 %1
    setTabText(m_questionsTab, tr("To look at %1").arg(m_questionCount));
    //: ja: 差額 %1
    setTabText(m_differencesTab, tr("Changes %1").arg(m_differences->rowCount()));
    //: ja: 飛ばした行 %1
    setTabText(m_skippedTab, tr("Left out %1").arg(m_skipped->rowCount()));
}

void ReportPane::showFacts()
{
    const ImportSummary &summary = m_version->summary;
    const QLocale english(QLocale::English);
    QList<Fact> facts{
        //: ja: 行数
        {tr("Lines"), english.toString(summary.lines)},
        //: ja: アカウント
        {tr("Accounts"), english.toString(summary.accounts)},
        //: ja: 形式
        {tr("Format"), formatWords(summary.format)},
        //: ja: 分割配賦の写し
        {tr("Split copies"), english.toString(summary.splitCopies)},
        //: ja: ファイルの合計
        {tr("File's total"), orDash(summary.totalUsd)},
        //: ja: 端数
        {tr("Residue"), orDash(summary.residueUsd)},
        //: ja: 取込
        {tr("Imported"), toTokyo(m_version->importedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
        //: ja: 担当
        {tr("By"), m_version->importedBy},
    };
    if (!m_version->declaredFinalReason.isEmpty()) {
        //: ja: 確定の理由
        facts.append({tr("Final because"), m_version->declaredFinalReason});
    }
    this->facts().setFacts(facts);
}

void ReportPane::showTotals()
{
    //: ja: 明細種別
    m_totals->setColumns({{QStringLiteral("type"), tr("Line item type"), 170},
                          //: ja: 保存額
                          {QStringLiteral("stored"), tr("Stored"), 140, true},
                          //: ja: 端数
                          {QStringLiteral("residue"), tr("Residue"), 110, true}});
    std::vector<UsageRow> rows;
    for (const auto &[type, sum] : m_version->summary.totals) {
        const auto residue = m_version->summary.residueByType.find(type);
        const bool none = residue == m_version->summary.residueByType.end();
        UsageCell rest{none ? QString(QChar(0x2013)) : exactDollars(residue->second)};
        rest.tone = none ? Tone::Faint : Tone::Text;
        UsageCell stored{shownDollars(sum)};
        stored.tip = exact(sum);
        rows.push_back({type, {UsageCell{type}, stored, rest}});
    }
    m_totals->setRows(std::move(rows));
}

void ReportPane::showDifferences()
{
    //: ja: アカウント · 製品
    m_differences->setColumns({{QStringLiteral("what"), tr("Account · product"), 180},
                               {QStringLiteral("type"), tr("Line item type"), 110},
                               //: ja: 差額
                               {QStringLiteral("difference"), tr("Difference"), 130, true}});
    std::vector<UsageRow> rows;
    if (const std::optional<ReplacedVersion> &replaced = m_version->summary.replaced) {
        for (const ReplacedAmount &amount : replaced->differences) {
            const UsdSum change = amount.after - amount.before;
            const bool less = change.isNegative();
            UsageCell difference{signedDollars(change)};
            difference.mark = Chip{less ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"),
                                   {},
                                   less ? Tone::Less : Tone::More};
            difference.tip = exact(amount.before) + QStringLiteral(" → ") + exact(amount.after);
            const QString key = amount.account + QStringLiteral(" · ") + amount.productCode;
            rows.push_back(
                {key + amount.lineItemType, {UsageCell{key}, UsageCell{amount.lineItemType}, difference}});
        }
    }
    m_differences->setRows(std::move(rows));
}

void ReportPane::showSkipped()
{
    //: ja: ファイル · 行
    m_skipped->setColumns({{QStringLiteral("line"), tr("File · line"), 130},
                           //: ja: 列
                           {QStringLiteral("column"), tr("Column"), 110},
                           //: ja: 理由
                           {QStringLiteral("why"), tr("Why"), 240}});
    std::vector<UsageRow> rows;
    for (const SkippedLine &line : m_version->summary.skippedLines) {
        const QString place = QStringLiteral("%1:%2").arg(line.file).arg(line.line);
        UsageCell why{line.message};
        why.tip = line.message;
        UsageCell where{place};
        where.tip = place;
        rows.push_back({place, {where, UsageCell{line.column}, why}});
    }
    m_skipped->setRows(std::move(rows));
}

void ReportPane::fitColumns()
{
    for (TableView *view : findChildren<TableView *>())
        applyColumnWidths(*view);
}

void ReportPane::showQuestions()
{
    while (QLayoutItem *item = m_questionColumn->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // deleted later, and until then nobody lays it out
            old->deleteLater();
        }
        delete item;
    }
    m_questionCount = 0;
    const ImportSummary &summary = m_version->summary;
    //: ja: 未割当のアカウント %n件
    addQuestion(tr("%n account(s) nobody has", nullptr, static_cast<int>(summary.unassignedAccounts.size())),
                //: ja: 割り当てる
                summary.unassignedAccounts, tr("Assign"), &ReportPane::accountsRequested);
    //: ja: 未分類の製品 %n件
    addQuestion(tr("%n product(s) not known", nullptr, static_cast<int>(summary.unknownProducts.size())),
                //: ja: 分類する
                summary.unknownProducts, tr("Classify"), &ReportPane::productsRequested);
    //: ja: 不正なアカウント番号 %n件(請求できません)
    addQuestion(tr("%n account id(s) that cannot be right, never billed", nullptr,
                   static_cast<int>(summary.invalidAccounts.size())),
                summary.invalidAccounts, {}, nullptr);
    //: ja: 解釈できない明細種別 %n件
    addQuestion(
        tr("%n line item type(s) not understood", nullptr, static_cast<int>(summary.unknownTypes.size())),
        summary.unknownTypes, {}, nullptr);
    //: ja: 注意 %n件
    addQuestion(tr("%n warning(s)", nullptr, static_cast<int>(summary.warnings.size())), summary.warnings, {},
                nullptr);
    if (m_questionCount == 0) {
        //: ja: 確認が必要なものはありません
        m_questionColumn->addWidget(new Label(LabelRole::Muted, tr("Nothing to look at"), m_questions));
    }
    m_questionColumn->addStretch();
}

void ReportPane::addQuestion(const QString &title, const QStringList &names, const QString &link,
                             void (ReportPane::*request)())
{
    if (names.isEmpty())
        return;
    m_questionCount += static_cast<int>(names.size());
    auto *row = new QWidget(m_questions);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new Label(LabelRole::Section, title, row));
    line->addStretch();
    if (request) {
        auto *action = new LinkLabel(link, row);
        connect(action, &LinkLabel::activated, this, request);
        line->addWidget(action);
    }
    m_questionColumn->addWidget(row);
    auto *list = new Label(LabelRole::Muted, names.join(QLatin1Char('\n')), m_questions);
    list->setWordWrap(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_questionColumn->addWidget(list);
    m_questionColumn->addSpacing(8);
}

} // namespace choba

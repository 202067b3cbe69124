// SPDX-License-Identifier: GPL-3.0-or-later
// A list page of kit parts with invented invoices, beside design/visual/invoices-*.png.
#include "tests/screens/gallery.h"

#include "ui/kit/button.h"
#include "ui/kit/detailpane.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/provenancechain.h"
#include "ui/kit/tableview.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QTimer>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

class SampleInvoices : public QAbstractTableModel
{
public:
    enum Column { Number, Customer, Account, UsageMonth, State, Due, Total, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex & = {}) const override { return 24; }
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const QStringList names{u"番号"_s, u"顧客"_s, u"アカウント"_s, u"利用月"_s,
                                       u"状態"_s, u"期日"_s, u"税込合計"_s};
        static const QList<int> widths{160, 176, 118, 66, 104, 90, 90};
        switch (role) {
        case Qt::DisplayRole:
            return names[section];
        case ColumnKeyRole:
        case SortKeyRole:
            return QString::number(section);
        case ColumnWidthRole:
            return widths[section];
        case Qt::TextAlignmentRole:
            return section == Total ? Qt::AlignRight : Qt::AlignLeft;
        default:
            return {};
        }
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int column = index.column();
        if (role == Qt::DisplayRole)
            return text(index.row(), column);
        if (role == Qt::TextAlignmentRole)
            return column == Total ? Qt::AlignRight : Qt::AlignLeft;
        if (role == ToneRole && (column == Account || column == UsageMonth || column == Due))
            return QVariant::fromValue(Tone::Muted);
        if (role == ChipRole && column == State)
            return QVariant::fromValue(state(index.row()));
        return {};
    }

private:
    static Chip state(int row)
    {
        static const QList<Chip> states{{u"triangle-alert"_s, u"期限超過"_s, Tone::Danger, true},
                                        {u"contrast"_s, u"一部入金"_s, Tone::Warn},
                                        {u"send"_s, u"送付済"_s, Tone::Accent},
                                        {u"stamp"_s, u"発行済"_s},
                                        {u"circle-dashed"_s, u"下書き"_s},
                                        {u"circle-pause"_s, u"保留"_s, Tone::Warn, true}};
        return states[row < 8     ? (row % 5 == 2 ? 1 : 0)
                      : row < 20  ? 2 + (row % 5 == 4 ? 1 : 0)
                      : row == 22 ? 5
                                  : 4];
    }

    static QString text(int row, int column)
    {
        static const QStringList customers{u"株式会社みなと計測"_s,           u"北浜フーズ株式会社"_s,
                                           u"つばめ交通株式会社"_s,           u"医療法人 欅会"_s,
                                           u"東雲クラウドワークス株式会社"_s, u"株式会社青葉精機"_s};
        switch (column) {
        case Number:
            return row < 20 ? QStringLiteral("INV-2026%1-%2")
                                  .arg(row / 10 + 1, 2, 10, QChar(u'0'))
                                  .arg(31 + row * 7, 4, 10, QChar(u'0'))
                            : u"–"_s;
        case Customer:
            return customers[row % 6];
        case Account:
            return QStringLiteral("%1-%2-%3").arg(3107 + row * 211).arg(6621 - row * 17).arg(2984 + row * 37);
        case UsageMonth:
            return QStringLiteral("2026-%1").arg(row / 10 + 1, 2, 10, QChar(u'0'));
        case Due:
            return u"2026-04-30"_s;
        case Total:
            return u"¥"_s + QLocale(QLocale::English).toString(74'305 + row * 131'071 % 5'000'000);
        default:
            return {};
        }
    }
};

QWidget *makeDetail()
{
    auto *detail = new DetailPane;
    detail->setHead(u"INV-202602-0087"_s, {u"send"_s, u"送付済"_s, Tone::Accent});
    detail->setScope(u"株式会社青葉精機"_s, u"4821-0937-5516 · Prime · Business Plus"_s);
    detail->setTotal(u"¥1,365,013"_s, u"税込"_s);
    detail->setSideFigure(u"残高"_s, u"¥1,365,013"_s);
    detail->facts().setFacts({{u"利用月"_s, u"2026-02"_s},
                              {u"発行日"_s, u"2026-03-31"_s},
                              {u"為替"_s, u"149.873 円/USD"_s},
                              {u"支払期日"_s, u"2026-04-30 (あと24日)"_s},
                              {u"送付期限"_s, u"2026-04-03"_s},
                              {u"送付先"_s, u"keiri@aoba-seiki.jp +1"_s}});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 8, 0);
    head->addWidget(new Label(LabelRole::Section, u"なぜこの金額?"_s));
    head->addWidget(new Label(LabelRole::Muted, u"8%値引 −¥85,156"_s));
    head->addStretch();
    head->addWidget(new Button(ButtonKind::Quiet, u"copy"_s, {}));
    column->addLayout(head);
    auto *chain = new ProvenanceChain;
    chain->setSteps(
        {{u"download"_s, u"取込んだ利用 1,842行"_s, u"$8,789.4637673666"_s, u"CUR 2026-02 第3版 · 確定"_s},
         {u"funnel"_s, u"請求しない明細を除く"_s, u"$8,214.4521190342"_s, u"Tax −$821.45 · 規則 請求区分"_s},
         {u"layers"_s, u"区分 standard のみ"_s, u"$7,102.3841190342"_s, u"12製品 · 312グループ"_s},
         {u"arrow-left-right"_s, u"× 149.873 円 → 四捨五入"_s, u"¥1,064,456"_s, u"Payer 2229-1148-7730"_s},
         {u"percent"_s, u"× 8% → 0方向へ切捨て"_s, u"−¥85,156"_s, u"規則 値引率 standard"_s}});
    column->addWidget(chain);
    column->addStretch();
    detail->addTab(u"明細"_s, page);
    for (const auto &name : {u"入金"_s, u"送付"_s, u"履歴"_s})
        detail->addTab(name, new QWidget);
    detail->addFootButton(new Button(ButtonKind::Plain, u"file-text"_s, u"PDFを開く"_s));
    detail->addFootButton(new Button(ButtonKind::Plain, u"send"_s, u"再送…"_s));
    detail->addFootStretch();
    detail->addFootButton(new Button(ButtonKind::Plain, u"undo-2"_s, u"返還インボイス…"_s));
    return detail;
}

} // namespace

std::unique_ptr<QWidget> makeListSample()
{
    auto sheet = std::make_unique<Pane>(Pane::Ground::Surface);
    auto *row = new QHBoxLayout(sheet.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *table = new TableView;
    table->setCheckable(true);
    table->setDefaultSort({{u"5"_s, Qt::AscendingOrder}, {u"0"_s, Qt::AscendingOrder}});
    table->setModel(new SampleInvoices(table));
    left->addWidget(table, 1);
    auto *footer = new FooterBar;
    footer->setFigures({{u"絞り込み"_s, u"126件"_s}, {u"税込合計"_s, u"¥87,402,118"_s}});
    footer->setSelection({{u"選択"_s, u"3件"_s}, {u"合計"_s, u"¥2,713,117"_s}});
    left->addWidget(footer);
    row->addLayout(left, 1);
    row->addWidget(makeDetail());
    QTimer::singleShot(20, table, [table] {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(16, 0));
        for (int i = 17; i < 19; ++i)
            table->selectionModel()->select(table->model()->index(i, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
    return sheet;
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
// Two-line rows with marks, bars and swatches, beside the tables of design/visual/close-*.png and
// usage-*.png.
#include "tests/screens/gallery.h"

#include "ui/kit/keyfigure.h"
#include "ui/kit/pane.h"
#include "ui/kit/tableview.h"

#include <QAbstractTableModel>
#include <QVBoxLayout>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

struct Mover
{
    QString name;
    QString account;
    QString before;
    QString now;
    QString change;
    double share;
    QString reason;
};

const QList<Mover> &movers()
{
    static const QList<Mover> all{{u"東雲クラウドワークス株式会社"_s, u"1180-5527-9043"_s, u"¥7,458,290"_s,
                                   u"¥8,390,552"_s, u"+¥932,262"_s, 1.0, u"EC2 m7i ×12台 3/3から"_s},
                                  {u"株式会社ハルカ・インタラクティブ"_s, u"4402-7719-0658"_s,
                                   u"¥3,009,887"_s, u"¥2,298,004"_s, u"−¥711,883"_s, -0.76, u"RDS停止 3/9"_s},
                                  {u"株式会社青葉精機"_s, u"4821-0937-5561"_s, u"–"_s, u"¥402,775"_s,
                                   u"+¥402,775"_s, 0.43, u"新規 3/11"_s}};
    return all;
}

class Movers : public QAbstractTableModel
{
public:
    enum Column { Rank, Customer, Before, Now, Change, Bar, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(movers().size()); }
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const QStringList names{u"#"_s,    u"顧客 / アカウント"_s, u"前月"_s, u"今月"_s, u"差額"_s,
                                       QString(), u"主な理由"_s};
        static const QList<int> widths{44, 200, 92, 92, 110, 84, 170};
        if (role == Qt::DisplayRole)
            return names[section];
        if (role == ColumnWidthRole)
            return widths[section];
        if (role == SortKeyRole && section == Change)
            return u"change"_s;
        if (role == Qt::TextAlignmentRole)
            return isNumber(section) ? Qt::AlignRight : Qt::AlignLeft;
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Mover &mover = movers()[index.row()];
        const int column = index.column();
        const bool up = mover.share > 0;
        switch (role) {
        case Qt::DisplayRole:
            return QStringList{QString::number(index.row() + 1),
                               mover.name,
                               mover.before,
                               mover.now,
                               mover.change,
                               QString(),
                               mover.reason}[column];
        case Qt::TextAlignmentRole:
            return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
        case SecondLineRole:
            return column == Customer ? QVariant(mover.account) : QVariant();
        case BoldRole:
            return column == Change;
        case ShareRole:
            return column == Bar ? QVariant(mover.share) : QVariant();
        case ToneRole:
            return column == Rank ? QVariant::fromValue(Tone::Muted) : QVariant();
        case SwatchRole:
            return column == Reason ? QVariant(index.row()) : QVariant();
        case MarkRole:
            return column == Change
                       ? QVariant::fromValue(
                             Chip{up ? u"arrow-up"_s : u"arrow-down"_s, {}, up ? Tone::More : Tone::Less})
                       : QVariant();
        default:
            return {};
        }
    }

private:
    static bool isNumber(int column) { return column >= Before && column <= Change; }
};

} // namespace

std::unique_ptr<QWidget> makeRowSample()
{
    auto sheet = std::make_unique<Pane>(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(sheet.get());
    column->setContentsMargins(0, 12, 0, 0);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(16, 0, 16, 0);
    figures->setSpacing(56);
    const auto add = [figures](const QString &label, const QString &value, Tone tone, const QString &remark) {
        auto *figure = new KeyFigure;
        figure->setLabel(label);
        figure->setValue(value, remark);
        figure->setDirection(tone);
        figures->addWidget(figure);
    };
    add(u"下書き合計(税抜)"_s, u"¥48,213,880"_s, Tone::Text, {});
    add(u"前月 2026-02(発行済)"_s, u"¥45,102,334"_s, Tone::Text, {});
    add(u"前月との差"_s, u"+¥3,111,546"_s, Tone::More, u"+6.9%"_s);
    figures->addStretch();
    column->addLayout(figures);
    auto *table = new TableView;
    table->setTwoLine(true);
    table->setDefaultSort({{u"change"_s, Qt::DescendingOrder}});
    table->setModel(new Movers(table));
    table->selectRow(0);
    column->addWidget(table);
    return sheet;
}

} // namespace choba

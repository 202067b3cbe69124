// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usagerows.h"

#include <QWidget>

class QHBoxLayout;

namespace choba {

class Button;
class Label;
class LinkLabel;

/// The left of the usage page: the year as stacked bars under the way one came down (service › Amazon EC2),
/// and the chosen month day by day.
class UsageCharts : public QWidget
{
    Q_OBJECT
public:
    explicit UsageCharts(QWidget *parent = nullptr);

    /// \param path groups one has gone into, outermost first, as words
    void setPath(UsageDimension outermost, const QStringList &path);
    /// Invalid when an amount is beyond what a chart can draw.
    Result<void> showSight(const UsageSight &sight);
    void setChosenMonth(Month month); ///< the band; before the month itself has been read
    void setDaysOnly(bool daysOnly);
    /// What the words "go into …" offer; "" = nothing.
    void setDeeper(const QString &words);
    StackedBarChart &bars() { return *m_bars; }
    DailyLineChart &days() { return *m_days; }

signals:
    /// \a group is the name in the report, othersKey(), or "" beside the bars.
    void picked(choba::Month month, const QString &group);
    void dayPicked(const QDate &day);
    void levelRequested(int level); ///< 0 = the outermost
    void deeperRequested();
    void saved(const QString &path);
    void saveFailed(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBars();
    QWidget *makeDays();
    void showPath();

    UsageDimension m_outermost = UsageDimension::Product;
    QStringList m_path;
    QHash<QString, QString> m_keys;
    QWidget *m_barsPart;
    QHBoxLayout *m_crumbs;
    Label *m_range;
    LinkLabel *m_deeper;
    StackedBarChart *m_bars;
    Label *m_daysTitle;
    Label *m_daysScope;
    DailyLineChart *m_days;
};

} // namespace choba

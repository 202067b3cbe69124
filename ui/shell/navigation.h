// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"
#include "ui/shell/pagedescriptor.h"

#include <QList>

namespace choba {

class NavigationItem;

/// The pages at the left, in groups with captions; Up and Down move between them.
class Navigation : public Pane
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void setPages(const QList<PageDescriptor> &pages);
    void setCurrent(const QString &pageId);
    void refreshBadges();

signals:
    void chosen(const QString &pageId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void applyTextSize();

    QList<PageDescriptor> m_pages;
    QList<NavigationItem *> m_items;
    QWidget *m_content = nullptr;
    QString m_current;
};

} // namespace choba

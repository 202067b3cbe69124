// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"

#include "models/billing/closeoverview.h"
#include "models/storage/permission.h"

class QProgressBar;

namespace choba {

class Button;
class IconLabel;
class Label;

/// One thing to check: icon, title, state in words, detail, and the button that opens its fix.
class CloseCheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CloseCheckRow(CloseStep step, QWidget *parent = nullptr);
    CloseStep step() const { return m_step; }
    /// \a may: whether this person may do what the step waits for.
    void setOverview(const CloseOverview &overview, bool may);

signals:
    void activated(choba::CloseStep step);

private:
    CloseStep m_step;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_state;
    Label *m_detail;
    Button *m_link;
    Button *m_button;
};

/// What has to be in order before a month is issued, from the top, with the issuing itself at the foot.
class CloseChecklist : public Pane
{
    Q_OBJECT
public:
    CloseChecklist(const Permissions &may, QWidget *parent = nullptr);
    void setOverview(const CloseOverview &overview);

signals:
    void stepActivated(choba::CloseStep step);
    void issueRequested();
    void chooseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showOverview();

    Permissions m_may;
    std::optional<CloseOverview> m_overview;
    Label *m_progress;
    Label *m_counts;
    QProgressBar *m_bar;
    std::vector<CloseCheckRow *> m_rows;
    Label *m_promise;
    Button *m_issue;
    Button *m_choose;
};

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace choba {

class Button;
class Label;

/// Beside the sums of an invoice: what can be added to a draft, or why nothing can be added any more.
class AdjustmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AdjustmentBar(QWidget *parent = nullptr);
    void setDraft(bool isDraft);
    void setMayAdjust(bool may) { m_mayAdjust = may; } ///< before the next setDraft()

signals:
    void lineRequested();
    void supportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_mayAdjust = true;
    Button *m_line;
    Button *m_support;
    Label *m_fixed;
};

} // namespace choba

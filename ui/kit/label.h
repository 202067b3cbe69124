// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QLabel>

namespace choba {

/// The places text has on a page, each with its size, weight and colour (design: type).
enum class LabelRole {
    Body,
    Bold,
    Section,   ///< 13 bold: head of a block
    Muted,     ///< 12 muted: labels, scope lines
    Small,     ///< 12
    SmallBold, ///< 12 bold: values in footers
    Caption,   ///< 11 muted
    Pane,      ///< 15 bold: head of a pane or dialog
    Title,     ///< 18 bold: page title
    Figure,    ///< 22 bold
    Total,     ///< 24 bold: the one total of a pane
};

/// A plain-text label that follows theme and text size. Text that a person or a file gave is safe in it.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(LabelRole role, QWidget *parent = nullptr)
        : Label(role, QString(), parent)
    {}
    Label(LabelRole role, const QString &text, QWidget *parent = nullptr);
    void setTone(Tone tone); ///< Text = the role's own colour
};

/// One line, cut with "…" at the right when narrow; the tool tip has the whole.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

/// Words that lead somewhere: activated by click, Return or Space.
class LinkLabel : public QLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr);
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);
    void setLinkText(const QString &text);
    QString linkText() const { return m_text; }

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLink();

    QString m_text;
};

} // namespace choba

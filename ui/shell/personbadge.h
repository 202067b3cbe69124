// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace choba {

/// Who sits at the desk: a disc with the first character, name and role. Opens the person's menu.
class PersonBadge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonBadge(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// The mark of the program: 帳 on the accent.
class Logo : public QWidget
{
    Q_OBJECT
public:
    explicit Logo(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace choba

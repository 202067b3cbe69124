// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/staff/signinform.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace choba {

/// Asks who is there before anything of the program can be seen or touched again. Cannot be closed but by
/// signing in as the same person, or by leaving the program.
class LockDialog : public QDialog
{
    Q_OBJECT
public:
    LockDialog(const DatabaseLocation &location, const Clock &clock, const QString &name, const QString &why,
               QWidget *parent = nullptr);
    void reject() override {}

signals:
    void unlocked(const choba::SignInResult &result);
    void leaveRequested();
};

/// Locks every window of the program after some minutes without a key or a click in it, after the machine
/// slept, and when told to. Windows stay as they are behind the cover, with all that was typed in them, also
/// dialogs and whatever opens meanwhile; unlocking returns to the same place.
class LockGuard : public QObject
{
    Q_OBJECT
public:
    LockGuard(DatabaseLocation location, const Clock &clock, QString name, QObject *parent = nullptr);
    ~LockGuard() override;

    void setIdleMinutes(int minutes); ///< 0 = only when told to
    bool isLocked() const { return m_dialog != nullptr; }

public slots:
    void lock(const QString &why = {}); ///< \a why: a sentence for who has to sign in now

signals:
    void unlocked(const choba::SignInResult &result);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeIn(QWidget *window);
    void comeForward();
    void returnToPlace();
    bool isOfLock(const QWidget *widget) const;
    static void raiseCover(const QWidget &changed);
    void cover(QWidget *window);
    void uncover();
    void look();

    DatabaseLocation m_location;
    const Clock &m_clock;
    QString m_name;
    int m_idleMinutes = 10;
    QElapsedTimer m_sinceInput;
    QDateTime m_lastLook;
    QTimer m_ticker;
    QPointer<LockDialog> m_dialog;
    QPointer<QWidget> m_focus; ///< where the person was
    QList<QPointer<QWidget>> m_covers;
};

} // namespace choba

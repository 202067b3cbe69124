// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretaccess.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace choba {

class Button;
class Label;
struct SecretOpening;

/// One secret of an account: dots, and for who may, a way to see it for 20 seconds, to copy it (the clipboard
/// is emptied after 20 seconds) and to store another. Hidden from who may neither read nor store it.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownSeconds = 20;

    SecretField(const Desk &desk, SecretKind kind, QWidget *parent = nullptr);
    ~SecretField() override;
    void showOf(const QString &subject);
    void hideValue(); ///< also when the person locks the program or leaves

public slots:
    /// The person has signed in anew; what waited for that is asked for now.
    void setSignedInAt(const QDateTime &at);

signals:
    void signInRequested(); ///< the last one is too long ago to show a secret

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void withOpening(const std::function<void(SecretOpening)> &use);
    void reveal();
    void store();
    void copy();
    void wipeClipboard();
    void showValue(const QString &value);

    Desk m_desk;
    SecretName m_name;
    bool m_isStored = false;
    QDateTime m_storedAt; ///< what is replaced when another is stored
    bool m_waitsForSignIn = false;
    QPointer<QWidget> m_window; ///< watched for being blocked
    QString m_shown;            ///< "" while hidden
    QString m_copied;           ///< "" once the clipboard is ours no more
    QTimer m_hideTimer;
    QTimer m_wipeTimer;
    Label *m_label;
    Label *m_value;
    Button *m_reveal;
    Button *m_copy;
    Button *m_store;
    Label *m_problem;
};

} // namespace choba

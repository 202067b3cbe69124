// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretaccess.h"

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
    void showOf(const QString &subject);
    void hideValue(); ///< also when the person locks the program or leaves

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void withOpening(const std::function<void(SecretOpening)> &use);
    void reveal();
    void store();
    void copy();
    void showValue(const QString &value);

    Desk m_desk;
    SecretName m_name;
    bool m_isStored = false;
    QString m_shown;  ///< "" while hidden
    QString m_copied; ///< "" once the clipboard is ours no more
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

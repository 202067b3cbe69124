// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/sendinvoices.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace choba {

class BackgroundReader;
class Banner;
class SendDialog;

/// From "send these" to mails in the outbox: shows what would go to whom, asks once, queues them, and offers
/// for ten seconds to take them back.
class SendFlow : public QObject
{
    Q_OBJECT
public:
    /// \param window where the question is asked
    SendFlow(const BillingServices &services, QWidget *window);

    void askFor(const SendChoice &choice);
    Banner *bar() const { return m_bar; } ///< "Sending in 10 s – Undo"; the page places it

signals:
    void failed(const QString &words);
    void settingsRequested(); ///< mail is not set up

private:
    struct Question
    {
        SendPlan plan;
        MailDraft first; ///< the mail of the first that is ready
        bool isSetUp = false;
    };
    void ask(const SendChoice &choice, const Question &question);
    void send(const SendChoice &choice);
    void watch(const std::vector<qint64> &mails);
    void showBar();
    void undo();

    const BillingServices &m_services;
    QWidget *m_window;
    BackgroundReader *m_reader;
    QPointer<SendDialog> m_dialog;
    Banner *m_bar;
    QTimer m_ticker;
    std::vector<qint64> m_mails; ///< that can still be taken back
    QDateTime m_leaveAt;
    QDate m_heldTo; ///< the issue date when it is still to come
};

} // namespace choba

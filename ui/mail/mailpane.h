// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/detailpane.h"
#include "ui/mail/mailservices.h"

#include "models/mail/mail.h"

class QVBoxLayout;

namespace choba {

class BackgroundReader;
class Button;
class Label;

/// One mail beside the log: to whom, what it says, what was tried, and what can be done with it.
class MailPane : public DetailPane
{
    Q_OBJECT
public:
    explicit MailPane(const MailServices &services, QWidget *parent = nullptr);

    void showMail(qint64 id); ///< reads in the background; the same id again reads again
    qint64 mailId() const { return m_id; }

signals:
    void aboutRequested(const choba::MailSubject &about);
    void failed(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct View
    {
        OutboxMail mail;
        std::vector<MailAttempt> attempts;
    };
    QWidget *makeText(Label **label);
    void showView();
    void showFacts();
    QString textOf() const;
    QString recipientsOf() const;
    QString logOf() const;
    void change(Result<void> (*use)(Desk &, qint64));
    void retranslate();

    const MailServices &m_services;
    BackgroundReader *m_reader;
    qint64 m_id = 0;
    std::optional<View> m_view;
    int m_textTab;
    int m_recipientsTab;
    int m_logTab;
    Label *m_text = nullptr;
    Label *m_recipients = nullptr;
    Label *m_log = nullptr;
    Button *m_open;
    Button *m_undo;
    Button *m_settle;
    Button *m_retry;
};

} // namespace choba

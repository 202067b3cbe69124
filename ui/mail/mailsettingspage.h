// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/mail/mailservices.h"

class QStackedWidget;

namespace choba {

class InvoiceMailForm;
class MailServerForm;
class UnderlinedTabs;

/// How mail leaves the house, and what invoice mails say.
class MailSettingsPage : public Page
{
    Q_OBJECT
public:
    explicit MailSettingsPage(const MailServices &services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("mailsettings"); }
    QString unsavedWords() const override;
    void refresh() override;
    void open(const QVariant &what) override; ///< "server", "invoices"

protected:
    void retranslate() override;

private:
    UnderlinedTabs *m_tabs;
    QStackedWidget *m_stack;
    MailServerForm *m_server;
    InvoiceMailForm *m_invoices;
};

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailsettingspage.h"

#include "ui/kit/underlinedtabs.h"
#include "ui/mail/invoicemailform.h"
#include "ui/mail/mailserverform.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

MailSettingsPage::MailSettingsPage(const MailServices &services, QWidget *parent)
    : Page(parent)
    , m_tabs(new UnderlinedTabs)
    , m_stack(new QStackedWidget)
    , m_server(new MailServerForm(services))
    , m_invoices(new InvoiceMailForm(services))
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_server, m_invoices}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(widget);
    }
    body().addWidget(m_tabs);
    body().addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (isVisible() && change.subject == QLatin1String("mail_settings"))
            refresh();
    });
    MailSettingsPage::retranslate();
}

QString MailSettingsPage::unsavedWords() const
{
    const int count = m_server->unsavedCount() + m_invoices->unsavedCount();
    //: ja: メール設定の未保存の変更 %n件
    return count == 0 ? QString() : tr("%n unsaved change(s) of the mail settings", nullptr, count);
}

void MailSettingsPage::refresh()
{
    m_server->refresh();
    m_invoices->refresh();
}

void MailSettingsPage::open(const QVariant &what)
{
    m_tabs->setCurrentIndex(what.toString() == QLatin1String("invoices") ? 1 : 0);
}

void MailSettingsPage::retranslate()
{
    //: ja: メールの設定
    setTitle(tr("Mail settings"));
    //: ja: 送信サーバー・差出人・文面
    setScope(tr("server, sender, texts"));
    //: ja: サーバーと差出人
    m_tabs->setTabText(0, tr("Server and sender"));
    //: ja: 請求書メールの文面
    m_tabs->setTabText(1, tr("Invoice mail"));
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailpages.h"

#include "models/jobs/backgroundreader.h"
#include "models/mail/maillist.h"
#include "ui/mail/maillogpage.h"
#include "ui/mail/mailsettingspage.h"

namespace choba {

MailPages::MailPages(const MailServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
{
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("outbox_mail"))
            count();
    });
    count();
}

void MailPages::count()
{
    using Counts = std::map<MailState, qint64>;
    m_reader->read<Counts>(
        QStringLiteral("badge"), [](Database &database) { return countMails(database, {}); },
        [this](const Result<Counts> &counts) {
            if (!counts)
                return;
            m_open = 0;
            for (const MailState state : {MailState::Failed, MailState::Unsure}) {
                const auto found = counts->find(state);
                m_open += found == counts->end() ? 0 : static_cast<int>(found->second);
            }
            emit badgesChanged();
        });
}

QList<PageDescriptor> MailPages::descriptors() const
{
    //: ja: 管理
    const auto administration = [] { return tr("Administration"); };
    //: ja: メール送信記録
    const auto log = [] { return tr("Mail log"); };
    //: ja: メールの設定
    const auto settings = [] { return tr("Mail settings"); };
    QList<PageDescriptor> pages{{QStringLiteral("mail-log"),
                                 QStringLiteral("mail"),
                                 administration,
                                 log,
                                 [this] { return new MailLogPage(m_services); },
                                 [this] {
                                     return NavigationBadge{m_open, m_open > 0};
                                 },
                                 {}}};
    if (m_services.actor.may.has(Permission::ManageSettings)) {
        pages.append({QStringLiteral("mail-settings"),
                      QStringLiteral("settings"),
                      administration,
                      settings,
                      [this] { return new MailSettingsPage(m_services); },
                      {},
                      {}});
    }
    return pages;
}

} // namespace choba

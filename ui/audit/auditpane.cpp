// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpane.h"

#include "models/audit/auditchange.h"
#include "models/audit/auditwords.h"
#include "models/audit/changetable.h"
#include "models/base/clock.h"
#include "models/base/month.h"
#include "ui/kit/button.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/tableview.h"

#include <QEvent>
#include <QHeaderView>

namespace choba {

std::optional<AuditedPlace> placeOf(const AuditEntry &entry)
{
    const QString &kind = entry.subjectKind;
    if (kind == QLatin1String("customer"))
        return AuditedPlace{QStringLiteral("customers"), entry.subjectId.toLongLong()};
    if (kind == QLatin1String("aws_account") || kind == QLatin1String("account"))
        return AuditedPlace{QStringLiteral("accounts"), entry.subjectId};
    if (kind == QLatin1String("invoice"))
        return AuditedPlace{QStringLiteral("invoices"), entry.subjectId.toLongLong()};
    if (kind == QLatin1String("report_version"))
        return AuditedPlace{QStringLiteral("reports"), {}};
    if (kind == QLatin1String("month")) {
        const auto month = Month::parse(entry.subjectId, {});
        if (month)
            return AuditedPlace{QStringLiteral("close"),
                                QVariantMap{{QStringLiteral("month"), month->index()}}};
    }
    if (kind == QLatin1String("setting") && entry.subjectId == QLatin1String("issuer"))
        return AuditedPlace{QStringLiteral("billing-settings"), {}};
    return {};
}

AuditPane::AuditPane(QWidget *parent)
    : DetailPane(parent)
    , m_changes(new ChangeTable(this))
    , m_view(new TableView)
    , m_open(new Button(ButtonKind::Plain, QStringLiteral("arrow-up-right"), QString()))
    , m_history(new Button(ButtonKind::Plain, QStringLiteral("history"), QString()))
{
    m_view->setObjectName(QStringLiteral("changes"));
    m_open->setObjectName(QStringLiteral("open"));
    m_history->setObjectName(QStringLiteral("history"));
    m_view->setModel(m_changes);
    m_view->horizontalHeader()->setSectionResizeMode(ChangeTable::After, QHeaderView::Stretch);
    addTab(QString(), m_view);
    addFootButton(m_open);
    addFootButton(m_history);
    addFootStretch();
    setTotal({}, {});
    connect(m_open, &Button::clicked, this, [this] {
        if (const auto place = placeOf(m_row.entry))
            emit openRequested(*place);
    });
    connect(this, &DetailPane::linkActivated, m_open, &Button::click);
    connect(m_history, &Button::clicked, this,
            [this] { emit thingRequested(m_row.entry.subjectKind, m_row.entry.subjectId); });
    retranslate();
}

void AuditPane::showEntry(const AuditRow &row)
{
    m_row = row;
    retranslate();
}

void AuditPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DetailPane::changeEvent(event);
}

void AuditPane::retranslate()
{
    const AuditEntry &entry = m_row.entry;
    const bool hasPage = placeOf(entry).has_value();
    const QString thing = auditThingWords(entry);
    setHead(auditActionWords(entry.action), {});
    setScope(hasPage ? thing : QString(), hasPage ? QString() : thing);
    //: ja: 担当者
    facts().setFacts({{tr("Who"), m_row.actor},
                      //: ja: 日時（東京）
                      {tr("When (Tokyo)"), toTokyo(m_row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))},
                      //: ja: 記録番号
                      {tr("Entry"), QString::number(m_row.id)}});
    m_changes->setChanges(auditChanges(entry.before, entry.after));
    //: ja: 開く
    m_open->setText(tr("Open"));
    m_open->setVisible(hasPage);
    //: ja: この対象の履歴
    m_history->setText(tr("History of this"));
}

} // namespace choba

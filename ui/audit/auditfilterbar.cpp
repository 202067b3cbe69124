// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilterbar.h"

#include "models/audit/auditwords.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/type.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace choba {

namespace {

enum Days { AllDays, Today, LastWeek, LastMonth, ChosenDays };

QDateEdit *makeDay(const QString &name, const QDate &day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->hide();
    return edit;
}

} // namespace

AuditFilterBar::AuditFilterBar(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_text(new SearchField(QStringLiteral("funnel"), this))
    , m_person(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_from(makeDay(QStringLiteral("from"), today, this))
    , m_until(new Label(LabelRole::Muted, QStringLiteral("–"), this))
    , m_to(makeDay(QStringLiteral("to"), today, this))
    , m_clear(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
{
    m_text->setObjectName(QStringLiteral("search"));
    m_person->setObjectName(QStringLiteral("person"));
    m_action->setObjectName(QStringLiteral("action"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_days->setObjectName(QStringLiteral("days"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_text->setFixedWidth(scaled(196));
    m_until->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text);
    for (QComboBox *box : {m_person, m_action, m_kind, m_days}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(scaled(230));
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::take);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_until, m_to, m_clear})
        row->addWidget(part);
    row->addStretch();
    retranslate();
    connect(m_text, &SearchField::searchChanged, this, &AuditFilterBar::take);
    connect(m_from, &QDateEdit::dateChanged, this, &AuditFilterBar::take);
    connect(m_to, &QDateEdit::dateChanged, this, &AuditFilterBar::take);
    connect(m_clear, &Button::clicked, this, &AuditFilterBar::clear);
}

AuditSearch AuditFilterBar::search() const
{
    AuditSearch search;
    search.text = m_text->text().trimmed();
    search.actor = m_person->currentData().toString();
    search.action = m_action->currentData().toString();
    search.subjectKind = m_kind->currentData().toString();
    search.subjectId = m_subjectId;
    switch (m_days->currentIndex()) {
    case Today:
        search.from = m_today;
        break;
    case LastWeek:
        search.from = m_today.addDays(-6);
        break;
    case LastMonth:
        search.from = m_today.addDays(-29);
        break;
    case ChosenDays:
        search.from = m_from->date();
        search.to = m_to->date();
        break;
    default:
        break;
    }
    return search;
}

void AuditFilterBar::setFacets(const AuditFacets &facets)
{
    m_facets = facets;
    retranslate();
}

void AuditFilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_text->clear();
        m_subjectId.clear();
        for (QComboBox *box : {m_person, m_action, m_kind, m_days})
            box->setCurrentIndex(0);
    }
    take();
}

void AuditFilterBar::showThing(const QString &kind, const QString &id)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        clear();
        if (m_kind->findData(kind) < 0)
            m_kind->addItem(auditSubjectKindWords(kind), kind);
        m_kind->setCurrentIndex(m_kind->findData(kind));
        m_subjectId = id;
    }
    take();
}

void AuditFilterBar::take()
{
    if (m_quiet)
        return;
    const bool chosen = m_days->currentIndex() == ChosenDays;
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_until, m_to})
        part->setVisible(chosen);
    m_clear->setVisible(isNarrowed());
    emit changed();
}

void AuditFilterBar::fill(QComboBox *box, const QString &all, const QStringList &names,
                          const std::function<QString(const QString &)> &words)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const QString &name : names)
        box->addItem(words(name), name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void AuditFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuditFilterBar::retranslate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    //: ja: 対象・内容
    m_text->setPlaceholderText(tr("Thing or content"));
    //: ja: すべての担当者
    fill(m_person, tr("Everybody"), m_facets.actors, [](const QString &name) { return name; });
    //: ja: すべての操作
    fill(m_action, tr("All actions"), m_facets.actions, auditActionWords);
    //: ja: すべての対象
    fill(m_kind, tr("All things"), m_facets.subjectKinds, auditSubjectKindWords);
    const int days = std::max(0, m_days->currentIndex());
    m_days->clear();
    //: ja: 全期間
    m_days->addItems({tr("All days"),
                      //: ja: 今日
                      tr("Today"),
                      //: ja: 過去7日
                      tr("Last 7 days"),
                      //: ja: 過去30日
                      tr("Last 30 days"),
                      //: ja: 期間を指定…
                      tr("Choose days…")});
    m_days->setCurrentIndex(days);
    //: ja: 解除
    m_clear->setText(tr("Clear"));
    m_clear->setVisible(isNarrowed());
}

} // namespace choba

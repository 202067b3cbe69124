// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/invoicemailform.h"

#include "models/billing/saveissuerprofile.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/lastchange.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/savebar.h"
#include "ui/kit/textarea.h"
#include "ui/kit/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace choba {

namespace {

QVariantMap formValues(const InvoiceMailText &text)
{
    return {{QStringLiteral("invoice_subject"), text.subject}, {QStringLiteral("invoice_body"), text.body}};
}

/// An invented invoice; the document is Japanese in every language.
InvoiceMailFacts sample(Database &database, const Clock &clock)
{
    InvoiceMailFacts facts;
    facts.head.number = QStringLiteral("1000000001");
    facts.head.customerName = QStringLiteral("株式会社サンプル");
    facts.head.projectName = QStringLiteral("基幹刷新");
    facts.head.account = QStringLiteral("123456789012");
    facts.head.month = Month::of(clock.today()).plus(-1);
    facts.head.total = Yen(1'364'456);
    facts.head.issueDate = facts.head.month.plus(1).lastDay();
    facts.head.dueDate = facts.head.month.plus(2).lastDay();
    facts.customer.department = QStringLiteral("経理部");
    facts.customer.contactName = QStringLiteral("高橋 桂子");
    const auto issuer = readIssuerProfile(database);
    facts.issuerName =
        issuer && !issuer->profile.name.isEmpty() ? issuer->profile.name : QStringLiteral("株式会社発行者");
    const auto mail = readMailSettings(database);
    facts.signature = mail ? mail->settings.signature : QString();
    return facts;
}

} // namespace

InvoiceMailForm::InvoiceMailForm(const MailServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new FormGrid(FormGrid::Remarks::Below))
    , m_saveBar(new SaveBar(*m_form, this))
    , m_banner(new Banner)
    , m_conflicts(new ConflictPanel)
    , m_subject(new QLineEdit)
    , m_body(new TextArea(20))
    , m_places(new Label(LabelRole::Muted))
    , m_shipped(new Button(ButtonKind::Link, QString(), QString()))
{
    m_form->addRow(QStringLiteral("invoice_subject"), QString(), m_subject);
    m_form->addRow(QStringLiteral("invoice_body"), QString(), m_body);
    m_places->setWordWrap(true);
    m_shipped->setObjectName(QStringLiteral("shipped"));
    auto *sheet = new Pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_conflicts->follow(*m_form);
    column->addWidget(m_banner);
    column->addWidget(m_conflicts);
    column->addWidget(m_form);
    column->addWidget(m_places);
    column->addWidget(m_shipped, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(scroll, 1);
    left->addWidget(m_saveBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(makePreview(), 1);
    connect(m_form, &FormGrid::changed, this, &InvoiceMailForm::showPreview);
    connect(m_saveBar, &SaveBar::saveRequested, this, &InvoiceMailForm::save);
    connect(m_shipped, &Button::clicked, this, [this] {
        const InvoiceMailText shipped = defaultInvoiceMailText();
        m_subject->setText(shipped.subject);
        m_body->setText(shipped.body);
    });
    retranslate();
    refresh();
}

QWidget *InvoiceMailForm::makePreview()
{
    auto *pane = new Pane(Pane::Ground::Sunken, Qt::LeftEdge);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_previewHead = new Label(LabelRole::Muted);
    m_previewSubject = new Label(LabelRole::Section);
    m_previewSubject->setWordWrap(true);
    m_previewSubject->setObjectName(QStringLiteral("previewSubject"));
    m_previewBody = new Label(LabelRole::Body);
    m_previewBody->setWordWrap(true);
    m_previewBody->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_previewBody->setObjectName(QStringLiteral("previewBody"));
    column->addWidget(m_previewHead);
    column->addWidget(m_previewSubject);
    column->addWidget(new HairLine);
    column->addWidget(m_previewBody);
    column->addStretch();
    return pane;
}

int InvoiceMailForm::unsavedCount() const
{
    return m_form->changedCount();
}

void InvoiceMailForm::refresh()
{
    const auto stored = readInvoiceMailText(m_services.database);
    if (!stored) {
        m_banner->say(Tone::Danger, stored.error().message);
        return;
    }
    if (unsavedCount() == 0) {
        m_stored = *stored;
        m_form->setValues(formValues(m_stored.text));
        m_form->markSaved();
        m_banner->hide();
    } else if (stored->rowVersion != m_stored.rowVersion) {
        takeOver(*stored, changedMeanwhile(m_services.database, QStringLiteral("setting"),
                                           QStringLiteral("invoice_mail")));
    }
    showPreview();
}

void InvoiceMailForm::takeOver(const StoredInvoiceMailText &stored, const Error &reason)
{
    m_stored = stored;
    m_banner->hide();
    m_conflicts->meet(formValues(stored.text), reason.message);
}

void InvoiceMailForm::showPreview()
{
    const InvoiceMailText written =
        filledInvoiceMail({m_subject->text(), m_body->text()}, sample(m_services.database, m_services.clock));
    m_previewSubject->setText(written.subject);
    m_previewBody->setText(written.body);
}

void InvoiceMailForm::save()
{
    Desk desk = m_services.desk();
    const auto saved = saveInvoiceMailText(desk, {m_subject->text(), m_body->text()}, m_stored.rowVersion);
    if (saved) {
        m_stored = *saved;
        m_subject->setText(m_stored.text.subject);
        m_form->markSaved();
        //: ja: 保存しました。
        m_banner->say(Tone::Ok, tr("Saved."), {}, true);
        return;
    }
    const Error &error = saved.error();
    const auto stored = readInvoiceMailText(m_services.database);
    if (error.isStale() && stored) {
        takeOver(*stored, error);
        return;
    }
    m_form->setProblems(error.problems);
    if (error.problems.empty()) {
        m_banner->say(Tone::Danger, error.message, {}, true);
    } else {
        m_banner->hide();
    }
}

void InvoiceMailForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InvoiceMailForm::retranslate()
{
    //: ja: 件名
    m_form->setRowWords(QStringLiteral("invoice_subject"), tr("Subject"));
    //: ja: 本文
    m_form->setRowWords(QStringLiteral("invoice_body"), tr("Text"));
    //: ja: 差し込み: %1
    m_places->setText(
        tr("Places that are filled in: %1")
            .arg(QLatin1Char('{') + invoiceMailPlaces().join(QStringLiteral("} {")) + QLatin1Char('}')));
    //: ja: 標準の文面に戻す
    m_shipped->setText(tr("Take the shipped text"));
    //: ja: 見本
    m_previewHead->setText(tr("How it reads"));
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/issuerform.h"

#include "models/base/moneytext.h"
#include "models/billing/numberseries.h"
#include "models/billing/sampleinvoice.h"
#include "models/jobs/backgroundreader.h"
#include "models/storage/lastchange.h"
#include "ui/billing/invoicepdfpanel.h"
#include "ui/billing/logofield.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
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

constexpr int sampleDelayMs = 500;

QVariantMap formValues(const IssuerProfile &profile)
{
    const auto lines = [](const QStringList &list) { return list.join(QLatin1Char('\n')); };
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("postal_code"), profile.postalCode},
            {QStringLiteral("address_lines"), lines(profile.addressLines)},
            {QStringLiteral("phone"), profile.phone},
            {QStringLiteral("registration_number"), profile.registrationNumber},
            {QStringLiteral("bank_accounts"), lines(profile.bankAccounts)},
            {QStringLiteral("account_holder_kana"), profile.accountHolderKana},
            {QStringLiteral("remarks"), lines(profile.remarks)},
            {QStringLiteral("first_number"), NumberSeries::text(profile.firstNumber)},
            {QStringLiteral("logo"), profile.logoPng}};
}

QStringList linesOf(const TextArea *edit)
{
    return edit->text().split(QLatin1Char('\n'));
}

} // namespace

IssuerForm::IssuerForm(const BillingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_form(new FormGrid)
    , m_saveBar(new SaveBar(*m_form, this))
    , m_banner(new Banner)
    , m_conflicts(new ConflictPanel)
    , m_sample(new InvoicePdfPanel)
    , m_logo(new LogoField)
{
    makeFields();
    if (!services.actor.may.has(Permission::ManageSettings))
        m_form->setReadOnly();
    auto *sheet = new Pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_conflicts);
    column->addWidget(m_form);
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
    auto *right = new Pane(Pane::Ground::Surface, Qt::LeftEdge);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(1, 0, 0, 0);
    rightColumn->addWidget(m_sample);
    right->setMinimumWidth(scaled(400));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 3);
    row->addWidget(right, 2);
    connectFields();
    retranslate();
    m_sample->showWaiting();
    refresh();
}

void IssuerForm::makeFields()
{
    m_name = addLine(QStringLiteral("name"), 320);
    m_postalCode = addLine(QStringLiteral("postal_code"), 120);
    m_address = addText(QStringLiteral("address_lines"), 2);
    m_phone = addLine(QStringLiteral("phone"), 180);
    m_registration = addLine(QStringLiteral("registration_number"), 180);
    m_banks = addText(QStringLiteral("bank_accounts"), 3);
    m_holder = addLine(QStringLiteral("account_holder_kana"), 240);
    m_remarks = addText(QStringLiteral("remarks"), 4);
    m_firstNumber = addLine(QStringLiteral("first_number"), 140);
    m_form->addRow(QStringLiteral("logo"), QString(), m_logo);
}

QLineEdit *IssuerForm::addLine(const QString &name, int width)
{
    auto *edit = new QLineEdit;
    edit->setFixedWidth(scaled(width));
    m_form->addRow(name, QString(), edit);
    return edit;
}

TextArea *IssuerForm::addText(const QString &name, int lines)
{
    auto *edit = new TextArea(lines);
    edit->setFixedWidth(scaled(320));
    m_form->addRow(name, QString(), edit);
    return edit;
}

void IssuerForm::connectFields()
{
    m_sampleLater.setSingleShot(true);
    m_sampleLater.setInterval(sampleDelayMs);
    connect(&m_sampleLater, &QTimer::timeout, this, &IssuerForm::drawSample);
    connect(m_form, &FormGrid::changed, &m_sampleLater, qOverload<>(&QTimer::start));
    connect(m_registration, &QLineEdit::editingFinished, this, &IssuerForm::checkNumber);
    connect(m_saveBar, &SaveBar::saveRequested, this, &IssuerForm::save);
    connect(m_banner, &Banner::closed, this, [this] { m_hintClosed = true; });
    m_conflicts->follow(*m_form);
}

int IssuerForm::unsavedCount() const
{
    return m_form->changedCount();
}

void IssuerForm::refresh()
{
    const Result<StoredIssuerProfile> stored = readIssuerProfile(m_services.database);
    if (!stored) {
        m_banner->say(Tone::Danger, allWords(stored.error()));
        return;
    }
    if (unsavedCount() > 0) {
        if (stored->rowVersion != m_stored.rowVersion)
            takeOver(*stored, changedMeanwhile(m_services.database, QStringLiteral("setting"),
                                               QStringLiteral("issuer")));
        return;
    }
    m_stored = *stored;
    m_form->setValues(formValues(m_stored.profile));
    m_form->markSaved();
    if (m_stored.rowVersion == 0 && !m_hintClosed) {
        const auto hint = [] {
            //: ja:
            //: 請求書に印刷する発行者の情報を入力してください。登録番号と振込先を保存すると、請求書を発行できます。
            return tr(
                "Enter who issues the invoices. With a registration number and bank accounts saved you can "
                "issue.");
        };
        m_banner->say(Tone::Accent, hint, {}, true);
    } else {
        m_banner->hide();
    }
    m_sampleLater.start();
}

void IssuerForm::takeOver(const StoredIssuerProfile &stored, const Error &reason)
{
    m_stored = stored;
    m_banner->hide();
    m_conflicts->meet(formValues(stored.profile), reason.message);
}

IssuerProfile IssuerForm::typed() const
{
    IssuerProfile profile;
    profile.name = m_name->text();
    profile.postalCode = m_postalCode->text();
    profile.addressLines = linesOf(m_address);
    profile.phone = m_phone->text();
    profile.registrationNumber = m_registration->text();
    profile.bankAccounts = linesOf(m_banks);
    profile.accountHolderKana = m_holder->text();
    profile.remarks = linesOf(m_remarks);
    profile.firstNumber = plainNumber(m_firstNumber->text()).toLongLong();
    profile.logoPng = m_logo->png();
    return profile;
}

void IssuerForm::checkNumber()
{
    std::vector<Problem> problems;
    const auto number =
        RegistrationNumber::parse(m_registration->text(), QStringLiteral("registration_number"));
    if (!m_registration->text().trimmed().isEmpty() && !number)
        problems.push_back({QStringLiteral("registration_number"), number.error().message});
    m_form->setProblems(problems);
}

void IssuerForm::save()
{
    Desk desk = m_services.desk();
    const Result<StoredIssuerProfile> saved = saveIssuerProfile(desk, typed(), m_stored.rowVersion);
    if (saved) {
        m_stored = *saved;
        m_form->setValues(formValues(saved->profile));
        m_form->markSaved();
        //: ja: 保存しました。
        m_banner->say(
            Tone::Ok, [] { return tr("Saved."); }, {}, true);
        return;
    }
    const Error &error = saved.error();
    const auto stored = readIssuerProfile(m_services.database);
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

void IssuerForm::drawSample()
{
    m_reader->read<QByteArray>(
        QStringLiteral("sample"),
        [profile = typed(), rules = m_services.rules, now = m_services.clock.now()](Database &) {
            return renderInvoicePdf(sampleInvoice(profile, rules, now));
        },
        [this](const Result<QByteArray> &pdf) {
            if (pdf)
                m_sample->showPdf(*pdf);
            else
                m_sample->showProblem(allWords(pdf.error()));
        });
}

void IssuerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IssuerForm::retranslate()
{
    const auto name = [this](const char *field, const QString &label, const QString &unit = {}) {
        m_form->setRowWords(QLatin1String(field), label, unit);
    };
    //: ja: 会社名
    name("name", tr("Company"));
    //: ja: 郵便番号
    name("postal_code", tr("Postal code"));
    //: ja: 住所
    name("address_lines", tr("Address"));
    //: ja: 電話
    name("phone", tr("Phone"));
    //: ja: 登録番号
    name("registration_number", tr("Registration number"), tr("T and 13 digits"));
    //: ja: 振込先
    name("bank_accounts", tr("Bank accounts"), tr("one a line"));
    //: ja: 口座名義(カナ)
    name("account_holder_kana", tr("Account holder (kana)"));
    //: ja: 特記事項
    name("remarks", tr("Remarks"));
    //: ja: 最初の請求書番号
    name("first_number", tr("First invoice number"), tr("only until the first is issued"));
    //: ja: ロゴ
    name("logo", tr("Logo"));
}

} // namespace choba

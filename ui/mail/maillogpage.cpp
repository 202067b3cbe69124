// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/maillogpage.h"

#include "models/jobs/backgroundreader.h"
#include "models/mail/mailtable.h"
#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/mail/mailpane.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace choba {

namespace {

constexpr int paneWidth = 424;

} // namespace

MailLogPage::MailLogPage(const MailServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_field(new SearchField(QStringLiteral("funnel")))
    , m_all(new FilterChip(QString()))
    , m_table(new MailTable(services.location, this))
    , m_view(new TableView)
    , m_footer(new FooterBar)
    , m_empty(new EmptyState(QStringLiteral("mail")))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_pane(new MailPane(services))
{
    makeFilter();
    makeTable();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10'000, scaled(paneWidth)});
    m_pane->hide();
    body().addWidget(m_splitter, 1);
    connect(m_pane, &DetailPane::closeRequested, this, [this] {
        m_pane->hide();
        m_view->setFocus();
    });
    connect(m_pane, &MailPane::failed, this,
            [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); });
    connect(m_pane, &MailPane::aboutRequested, this, [this](const MailSubject &about) {
        if (about.kind == QLatin1String("invoice"))
            emit navigateRequested(QStringLiteral("invoices"), about.id.toLongLong());
    });
    connect(&services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("outbox_mail"))
            refresh();
    });
    MailLogPage::retranslate();
    searchNow();
}

void MailLogPage::makeFilter()
{
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setFixedWidth(scaled(220));
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setChecked(true);
    filterBar().addWidget(m_field);
    filterBar().addWidget(m_all);
    for (const MailState state : allMailStates) {
        auto *chip = new FilterChip(chipOf(state).icon);
        chip->setObjectName(spelled(state));
        m_states.emplace(state, chip);
        filterBar().addWidget(chip);
        connect(chip, &FilterChip::clicked, this, &MailLogPage::toggled);
    }
    filterBar().addStretch();
    connect(m_field, &SearchField::searchChanged, this, &MailLogPage::searchNow);
    connect(m_all, &FilterChip::clicked, this, [this] {
        for (const auto &[state, chip] : m_states)
            chip->setChecked(false);
        toggled();
    });
}

void MailLogPage::makeTable()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_view->setObjectName(QStringLiteral("mails"));
    m_view->setLayoutName(QStringLiteral("mails"));
    m_view->setDefaultSort({{QStringLiteral("made_at"), Qt::DescendingOrder}});
    connect(m_view, &TableView::sortRequested, m_table, &PagedModel::sortBy);
    m_view->setModel(m_table);
    connect(m_table, &PagedModel::countChanged, this, &MailLogPage::showCount);
    connect(m_table, &PagedModel::failed, this,
            [this](const Error &error) { banner().sayUnread(error.message); });
    connect(m_view, &TableView::currentRowChanged, this, [this](int row) {
        if (const auto id = m_table->idAt(row)) {
            m_pane->show();
            m_pane->showMail(*id);
        }
    });
}

void MailLogPage::refresh()
{
    m_table->refresh();
    readCounts();
    if (m_pane->isVisible() && m_pane->mailId() != 0)
        m_pane->showMail(m_pane->mailId());
    emit badgesChanged();
}

void MailLogPage::open(const QVariant &what)
{
    if (what.toLongLong() == 0)
        return;
    m_pane->show();
    m_pane->showMail(what.toLongLong());
}

QWidget *MailLogPage::searchWidget()
{
    return m_field;
}

MailSearch MailLogPage::search() const
{
    MailSearch search;
    search.text = m_field->text();
    for (const auto &[state, chip] : m_states) {
        if (chip->isChecked())
            search.states.insert(state);
    }
    return search;
}

void MailLogPage::toggled()
{
    m_all->setChecked(search().states.empty());
    searchNow();
}

void MailLogPage::searchNow()
{
    m_table->setSearch(search());
    readCounts();
}

void MailLogPage::readCounts()
{
    using Counts = std::map<MailState, qint64>;
    m_reader->read<Counts>(
        QStringLiteral("counts"),
        [search = search()](Database &database) { return countMails(database, search); },
        [this](const Result<Counts> &counts) {
            if (!counts)
                return;
            qint64 all = 0;
            for (const auto &[state, chip] : m_states) {
                const auto found = counts->find(state);
                const qint64 count = found == counts->end() ? 0 : found->second;
                chip->setCount(count);
                // What does not occur would only crowd the bar.
                chip->setVisible(count > 0 || chip->isChecked() || state == MailState::Waiting ||
                                 state == MailState::Sent || state == MailState::Failed);
                all += count;
            }
            m_all->setCount(all);
        });
}

void MailLogPage::showCount()
{
    const qint64 count = m_table->rowCount();
    const MailSearch now = search();
    const bool narrowed = !now.states.empty() || !now.text.trimmed().isEmpty();
    //: ja: 絞り込み
    m_footer->setFigures({{narrowed ? tr("Filtered")
                                    //: ja: すべて
                                    : tr("All"),
                           QLocale(QLocale::English).toString(count)}});
    const bool isEmpty = m_table->isCountExact() && count == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_pane->hide();
    //: ja: 条件に合うメールはありません
    m_empty->setWords(narrowed ? tr("No mail matches")
                               //: ja: メールはまだありません
                               : tr("There is no mail yet"),
                      //: ja: 別の言葉や状態で探してください
                      narrowed ? tr("Try other words or states")
                               //: ja: 請求書を送信すると、ここに並びます
                               : tr("Send invoices: their mails appear here"));
}

void MailLogPage::retranslate()
{
    //: ja: メール送信記録
    setTitle(tr("Mail log"));
    //: ja: 送信したメールと送信待ちのメール
    setScope(tr("mail sent and waiting"));
    //: ja: 宛先・件名・番号
    m_field->setPlaceholderText(tr("Address, subject, number"));
    //: ja: すべて
    m_all->setText(tr("All"));
    for (const auto &[state, chip] : m_states)
        chip->setText(words(state));
    showCount();
}

} // namespace choba

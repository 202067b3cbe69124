// SPDX-License-Identifier: GPL-3.0-or-later
// The shell around a page of kit parts, with a running job: beside design/visual/invoices-*.png.
#include "tests/screens/gallery.h"
#include "tests/screens/screen.h"

#include "models/jobs/jobqueue.h"
#include "models/storage/database.h"
#include "ui/kit/appearance.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/page.h"
#include "ui/kit/searchfield.h"
#include "ui/shell/joblist.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

class SamplePage : public Page
{
public:
    SamplePage()
        : m_columns(addTool(u"columns-3"_s))
        , m_export(addTool(u"download"_s))
        , m_print(addTool(u"printer"_s))
        , m_send(addPrimary(u"send"_s))
    {
        auto *search = new SearchField(u"funnel"_s);
        search->setPlaceholderText(u"番号・顧客・金額"_s);
        search->setFixedWidth(176);
        filterBar().addWidget(search);
        addChip({}, u"すべて"_s, 184, false);
        addChip(u"circle-dashed"_s, u"下書き"_s, 12, true);
        addChip(u"stamp"_s, u"発行済"_s, 41, true);
        addChip(u"send"_s, u"送付済"_s, 63, true);
        addChip(u"contrast"_s, u"一部入金"_s, 4, true);
        addChip(u"circle-check"_s, u"入金済"_s, 58, false);
        addChip(u"triangle-alert"_s, u"期限超過"_s, 6, true);
        filterBar().addStretch();
        auto *views = new QComboBox;
        views->addItem(u"ビュー: 未入金"_s);
        views->setMinimumWidth(148);
        filterBar().addWidget(views);
        body().addWidget(makeListSample().release());
        SamplePage::retranslate();
    }
    QString helpTopic() const override { return u"index"_s; }

protected:
    void retranslate() override
    {
        setTitle(u"請求書"_s);
        setScope(u"利用月 2025-12 〜 2026-03"_s);
        m_columns->setText(u"列"_s);
        m_export->setText(u"書き出し"_s);
        m_print->setText(u"印刷"_s);
        m_send->setText(u"選択した3件を送付…"_s);
    }

private:
    void addChip(const QString &icon, const QString &words, int count, bool set)
    {
        auto *chip = new FilterChip(icon);
        chip->setText(words);
        chip->setCount(count);
        chip->setChecked(set);
        filterBar().addWidget(chip);
    }

    QAction *m_columns;
    QAction *m_export;
    QAction *m_print;
    QAction *m_send;
};

QList<PageDescriptor> samplePages()
{
    const auto words = [](const QString &text) { return [text] { return text; }; };
    const auto make = [] { return new SamplePage; };
    const auto badge = [](int count, bool danger = false) {
        return [count, danger] { return NavigationBadge{count, danger}; };
    };
    const auto customers = words(u"顧客"_s);
    const auto billing = words(u"請求"_s);
    return {{u"today"_s, u"calendar-check"_s, words({}), words(u"今日"_s), make, badge(14)},
            {u"customers"_s, u"building-2"_s, customers, words(u"顧客"_s), make},
            {u"accounts"_s, u"server"_s, customers, words(u"AWSアカウント"_s), make, badge(1)},
            {u"usage"_s, u"chart-column"_s, billing, words(u"利用料・コスト"_s), make},
            {u"invoices"_s, u"receipt-text"_s, billing, words(u"請求書"_s), make, badge(12)},
            {u"close"_s, u"list-checks"_s, billing, words(u"月次締め"_s), make, badge(3)},
            {u"receivables"_s, u"banknote"_s, billing, words(u"入金・売掛"_s), make, badge(6, true)},
            {u"administration"_s, u"settings"_s, words(u"管理"_s), words(u"設定・監査"_s), make}};
}

/// The window with what it needs; the queue's destructor cancels the job.
class SampleShell : public QWidget
{
public:
    explicit SampleShell(Stage &stage)
        : m_database(Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(u"sample.db"_s)),
                                    Database::Mode::Create))
        , m_queue(DatabaseLocation::sqliteFile(m_folder.filePath(u"sample.db"_s)), nullptr)
        , m_window(new MainWindow(stage.appearance, stage.language, &m_queue, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_window);
        m_window->setPages(samplePages());
        m_window->setPerson(u"中野"_s, u"請求"_s);
        m_window->setDatabase(u"PostgreSQL · choba@db1"_s);
        m_window->setMonths(Month(2025, 4), Month(2026, 4), Month(2026, 3));
        m_window->openPage(u"invoices"_s);
        const auto work = [](Database &, JobContext &context) -> Result<void> {
            context.setProgress({8'412'006, 13'567'751, {}});
            while (!context.isCancelled())
                QThread::msleep(5);
            return {};
        };
        m_queue.start(u"利用データ取込 2229-1148-7730"_s, work);
        m_queue.start(u"請求書PDFの作成 171件"_s, work);
    }

    MainWindow &window() { return *m_window; }

private:
    QTemporaryDir m_folder;
    Result<std::unique_ptr<Database>> m_database;
    JobQueue m_queue;
    MainWindow *m_window;
};

/// The shell with something open over it.
std::unique_ptr<QWidget> shellWith(Stage &stage, const std::function<void(MainWindow &)> &act)
{
    auto shell = std::make_unique<SampleShell>(stage);
    MainWindow *window = &shell->window();
    QTimer::singleShot(60, window, [window, act] { act(*window); });
    return shell;
}

/// The program at 130 % text for as long as the picture takes.
class LargeShell : public SampleShell
{
public:
    explicit LargeShell(Stage &stage)
        : SampleShell(stage)
        , m_appearance(stage.appearance)
    {
        m_appearance.setTextPercent(130);
    }
    ~LargeShell() override { m_appearance.setTextPercent(100); }

private:
    Appearance &m_appearance;
};

std::unique_ptr<QWidget> makeConfirmation()
{
    Confirmation what;
    what.title = u"171件の請求書を発行しますか?"_s;
    what.sentences = u"番号 INV-202603-0001〜0171、発行日 2026-04-30、税込合計 ¥49,880,204。発行した請求書は"
                     u"変更できません。訂正は返還インボイスになります。"_s;
    what.leftOut = u"保留の13件は含みません: 未分類の製品 9 · トレイ 3 · 未割当 1"_s;
    what.verb = u"171件を発行"_s;
    what.verbIcon = u"stamp"_s;
    what.link = u"一覧を見る"_s;
    what.needsReason = true;
    return std::make_unique<ConfirmDialog>(what);
}

QList<Screen> screens()
{
    return {{u"shell"_s, [](Stage &stage) { return std::make_unique<SampleShell>(stage); }},
            {u"shell-large"_s, [](Stage &stage) { return std::make_unique<LargeShell>(stage); }},
            {u"shell-reports"_s,
             [](Stage &stage) {
                 return shellWith(stage, [](MainWindow &window) {
                     window.setReports({ReportsSource::From::MainForBehind, 95});
                 });
             }},
            {u"palette"_s,
             [](Stage &stage) {
                 return shellWith(stage, [](MainWindow &window) { window.openPalette(u"請求"_s); });
             }},
            {u"jobs"_s,
             [](Stage &stage) {
                 return shellWith(stage, [](MainWindow &window) { window.findChild<JobList *>()->toggle(); });
             }},
            {u"keys"_s,
             [](Stage &) {
                 return std::make_unique<KeysDialog>(u"請求書"_s, QList<PageKey>{{u"J / K"_s, u"次・前"_s}},
                                                     nullptr);
             },
             {420, 300}},
            {u"about"_s, [](Stage &) { return std::make_unique<AboutDialog>(nullptr); }, {520, 340}},
            {u"confirm"_s, [](Stage &) { return makeConfirmation(); }, {472, 300}, {u"ja"_s}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start FILE [PAGE]: from main() to a usable window on the database FILE: every page's rows or words
// are there and painted. Prints the milliseconds, of the clock and of all threads, and the number of charges.
#include "app/desktop/desktop.h"
#include "ui/kit/page.h"
#include "ui/kit/tableview.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace choba;

namespace {

/// A list that has rows, or a page without lists: something a person can work with.
bool isUsable(const MainWindow &window)
{
    const auto views = window.currentPage()->findChildren<TableView *>();
    return views.isEmpty() || std::any_of(views.begin(), views.end(), [](const TableView *view) {
               const QAbstractItemModel *model = view->model();
               return model != nullptr && model->rowCount() > 0 &&
                      model->index(0, 0).data().toString() != QStringLiteral("…");
           });
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out << "bench_start FILE [PAGE]\n";
        return 2;
    }
    Appearance appearance(application);
    Language language;
    language.setCode(QStringLiteral("ja"));
    const SystemClock clock;
    auto books = openBooks(DatabaseLocation::sqliteFile(arguments[1]), Database::Mode::Existing);
    if (!books) {
        out << books.error().message << '\n';
        return 1;
    }
    makeWindow(**books, appearance, language, clock, Actor::owner(systemUser()));
    MainWindow &window = *(*books)->window;
    window.openPage(arguments.size() > 2 ? arguments[2] : QStringLiteral("usage"));
    window.show();
    QTimer look; // wakes the loop, which otherwise waits: spinning would take the processor from the readers
    look.start(2);
    while (!isUsable(window) && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
    const qint64 usableMs = timer.elapsed();
    const qint64 processorMs = std::clock() * 1000 / CLOCKS_PER_SEC;
    const auto charges =
        (*books)->database->statement(QStringLiteral("SELECT COUNT(*) FROM usage_charge")).scalar();
    out << "usable after " << usableMs << " ms, " << processorMs << " ms of the processor, "
        << charges.value_or(-1) << " charges\n";
    return 0;
}

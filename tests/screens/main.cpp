// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "ui/kit/appearance.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace choba;

namespace {

/// Lets layouts, queued loads and deferred repaints finish.
void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// \returns the number of faults
int shoot(const Screen &screen, Stage &stage, const QDir &folder)
{
    QTextStream err(stderr);
    const QString theme = stage.appearance.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    const QString name = QStringLiteral("%1-%2-%3").arg(screen.name, theme, stage.language.code());
    stage.appearance.setTextPercent(screen.textPercent);
    const std::unique_ptr<QWidget> widget = screen.make(stage);
    widget->resize(screen.size);
    widget->show();
    widget->activateWindow();
    settle(screen.settleMs);
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::LayoutRequest); // words that came last have their room
    QWidget *shown = screen.part.isEmpty() ? widget.get() : widget->findChild<QWidget *>(screen.part);
    int faults = 0;
    const auto fault = [&](const QString &words) {
        err << name << ": " << words << '\n';
        ++faults;
    };
    if (!shown) {
        fault(QStringLiteral("there is no ") + screen.part);
        return faults;
    }
    for (const auto *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (screen.part.isEmpty() && child->isVisible() && !child->isWindow() &&
            !widget->rect().contains(child->geometry()))
            fault(QStringLiteral("%1 grows to %2×%3")
                      .arg(QString::fromLatin1(child->metaObject()->className()))
                      .arg(child->width())
                      .arg(child->height()));
    }
    const QImage image = shown->grab().toImage();
    if (!image.save(folder.filePath(name + QStringLiteral(".png"))))
        fault(QStringLiteral("cannot write the picture"));
    if (isBlank(image))
        fault(QStringLiteral("blank"));
    for (const QString &words : cutWords(*shown))
        fault(QStringLiteral("cut: ") + words);
    return faults;
}

} // namespace

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("choba-screens"));
    QSettings().clear(); // what an earlier run remembered must not show
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: screens FOLDER [BEGINNING OF A NAME…]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    const QStringList only = arguments.sliced(2);
    const auto isWanted = [&only](const Screen &screen) {
        return only.isEmpty() || std::any_of(only.begin(), only.end(), [&](const QString &beginning) {
                   return screen.name.startsWith(beginning);
               });
    };
    Appearance appearance(app);
    Language language;
    Stage stage{appearance, language};
    int faults = 0;
    int pictures = 0;
    for (const QString &code : {QStringLiteral("ja"), QStringLiteral("en")}) {
        language.setCode(code);
        for (const bool dark : {false, true}) {
            appearance.setDark(dark);
            for (const Screen &screen : allScreens()) {
                if (!screen.languages.contains(code) || (dark && screen.lightOnly) || !isWanted(screen))
                    continue;
                faults += shoot(screen, stage, folder);
                ++pictures;
            }
        }
    }
    QTextStream(stdout) << pictures << " pictures in " << folder.path() << ", " << faults << " faults\n";
    return faults == 0 && pictures > 0 ? 0 : 1;
}

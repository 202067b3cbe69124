// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "ui/kit/appearance.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

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
int shoot(const Screen &screen, Appearance &appearance, const QString &language, const QDir &folder)
{
    QTextStream err(stderr);
    const QString theme = appearance.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    const QString name = QStringLiteral("%1-%2-%3").arg(screen.name, theme, language);
    const std::unique_ptr<QWidget> widget = screen.make(appearance);
    widget->resize(screen.size);
    widget->show();
    widget->activateWindow();
    settle(120);
    const QImage image = widget->grab().toImage();
    int faults = 0;
    const auto fault = [&](const QString &words) {
        err << name << ": " << words << '\n';
        ++faults;
    };
    if (!image.save(folder.filePath(name + QStringLiteral(".png"))))
        fault(QStringLiteral("cannot write the picture"));
    if (isBlank(image))
        fault(QStringLiteral("blank"));
    for (const QString &words : cutWords(*widget))
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
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: screens FOLDER [NAME]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    const QString only = arguments.value(2);
    Appearance appearance(app);
    int faults = 0;
    int pictures = 0;
    for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        QLocale::setDefault(QLocale(language == QLatin1String("ja") ? QLocale::Japanese : QLocale::English));
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/choba_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&translator);
        for (const bool dark : {false, true}) {
            appearance.setDark(dark);
            for (const Screen &screen : kitScreens() + shellScreens() + plotScreens()) {
                if (!screen.languages.contains(language) || (!only.isEmpty() && screen.name != only))
                    continue;
                faults += shoot(screen, appearance, language, folder);
                ++pictures;
            }
        }
    }
    QTextStream(stdout) << pictures << " pictures in " << folder.path() << ", " << faults << " faults\n";
    return faults == 0 && pictures > 0 ? 0 : 1;
}

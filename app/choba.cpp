// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace choba;

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("choba"));
    QCoreApplication::setOrganizationName(QStringLiteral("choba"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHOBA_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {QStringLiteral("db"), QStringLiteral("sqlite:FILE or postgresql://…"), QStringLiteral("URL")});
    parser.process(application);

    std::optional<DatabaseLocation> location;
    if (parser.isSet(QStringLiteral("db"))) {
        const auto parsed = DatabaseLocation::parse(parser.value(QStringLiteral("db")));
        if (!parsed) {
            qCritical("%s", qPrintable(parsed.error().message));
            return 2;
        }
        location = *parsed;
    }

    Appearance appearance(application);
    Language language;
    MainWindow::restoreLook(appearance, language);
    const SystemClock clock;
    Desktop desktop(appearance, language, clock);
    desktop.start(location);
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDate>

using namespace choba;

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("choba"));
    QCoreApplication::setOrganizationName(QStringLiteral("choba"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHOBA_VERSION));

    Appearance appearance(application);
    Language language;
    MainWindow::restoreLook(appearance, language);
    MainWindow window(appearance, language, nullptr);
    const Month now = Month::of(QDate::currentDate());
    window.setMonths(now.plus(-35), now, now.plus(-1));
    window.openLastPage();
    window.show();
    return QApplication::exec();
}

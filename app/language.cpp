// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace choba {

QString languageOr(const QString &wanted)
{
    if (wanted == QLatin1String("ja") || wanted == QLatin1String("en"))
        return wanted;
    for (const char *name : std::array{"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("ja") ? QStringLiteral("ja") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const auto install = [&application](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator);
        else
            delete translator; // English needs none, and Qt's own may not be installed
    };
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("choba_") + language, QStringLiteral(":/i18n"));
}

} // namespace choba

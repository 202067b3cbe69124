// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace choba {

Language::Language(QObject *parent)
    : QObject(parent)
{
    setCode(systemCode());
}

QString Language::systemCode()
{
    return QLocale::system().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

void Language::setCode(const QString &code)
{
    const QString wanted = code == QLatin1String("ja") ? code : QStringLiteral("en");
    if (wanted == m_code)
        return;
    m_code = wanted;
    // Before the translators: widgets format numbers and dates while they change their words.
    QLocale::setDefault(m_code == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(m_code),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/choba_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_own);
    // English needs no file, and then nobody has told the widgets.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    emit changed();
}

} // namespace choba

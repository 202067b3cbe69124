// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace choba {

/// "ja" or "en": \a wanted where it is one of them, else by the environment (LC_ALL, LC_MESSAGES, LANG).
QString languageOr(const QString &wanted);
/// Puts the program's words of \a language, and Qt's own, in place; those of an earlier call go.
void useLanguage(QCoreApplication &application, const QString &language);

} // namespace choba

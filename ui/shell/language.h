// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace choba {

/// Which language the program speaks, "ja" or "en"; switched while it runs. Every widget hears of it by
/// QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    const QString &code() const { return m_code; }
    void setCode(const QString &code); ///< anything but "ja" is English
    static QString systemCode();       ///< what the desk's own settings say

signals:
    void changed();

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_code;
};

} // namespace choba

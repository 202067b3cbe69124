// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace choba {

struct Theme;

/// Light or dark and the text size, switched while the program runs. Made once by the executable and handed
/// down by reference; widgets read colours from Theme::of(this) when they paint, sizes from type.h.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Sets our style; call before the QApplication is made.
    static void prepare();
    explicit Appearance(QApplication &application);

    bool isDark() const { return m_dark; }
    int textPercent() const { return m_percent; }
    const Theme &theme() const;
    void setDark(bool dark);
    void setTextPercent(int percent); ///< one of textPercents

signals:
    void changed(); ///< after palette, font and style sheet are in place

private:
    void apply();

    QApplication &m_application;
    bool m_dark = false;
    int m_percent = 100;
};

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"

class QMenu;

namespace choba {

class Appearance;
class Button;
class Language;
class Label;
class MonthSelector;
class PersonBadge;
class SearchField;

/// Name, search, month, language, theme, help, person.
class TopBar : public Pane
{
    Q_OBJECT
public:
    TopBar(Appearance &appearance, Language &language, QWidget *parent = nullptr);
    MonthSelector &months() { return *m_months; }
    void setPerson(const QString &name, const QString &role);
    QMenu &personMenu() { return *m_menu; }

signals:
    void searchRequested(const QString &text); ///< the palette, with what was typed so far
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showTheme();
    void makeTextSizes();

    Appearance &m_appearance;
    Language &m_language;
    Label *m_name;
    SearchField *m_search;
    MonthSelector *m_months;
    Button *m_languageButton;
    Button *m_themeButton;
    Button *m_helpButton;
    PersonBadge *m_person;
    QMenu *m_menu;
    QMenu *m_textSizes;
};

} // namespace choba

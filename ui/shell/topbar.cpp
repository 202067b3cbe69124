// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/appearance.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/type.h"
#include "ui/shell/language.h"
#include "ui/shell/monthselector.h"
#include "ui/shell/personbadge.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace choba {

TopBar::TopBar(Appearance &appearance, Language &language, QWidget *parent)
    : Pane(Ground::Window, Qt::BottomEdge, parent)
    , m_appearance(appearance)
    , m_language(language)
    , m_name(new Label(LabelRole::Pane, this))
    , m_search(new SearchField(QStringLiteral("search"), this))
    , m_months(new MonthSelector(this))
    , m_languageButton(new Button(ButtonKind::Quiet, QStringLiteral("languages"), QStringLiteral("…"), this))
    , m_themeButton(new Button(ButtonKind::Quiet, QStringLiteral("sun"), QString(), this))
    , m_helpButton(new Button(ButtonKind::Quiet, QStringLiteral("circle-question-mark"), QString(), this))
    , m_person(new PersonBadge(this))
    , m_menu(new QMenu(this))
    , m_textSizes(m_menu->addMenu(QString()))
{
    setFixedHeight(scaledHeight(44));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFocusPolicy(Qt::ClickFocus);
    m_search->setKeyHint(QStringLiteral("Ctrl+K"));
    m_search->installEventFilter(this);
    m_languageButton->setObjectName(QStringLiteral("language"));
    m_themeButton->setObjectName(QStringLiteral("theme"));
    m_helpButton->setObjectName(QStringLiteral("help"));
    m_person->setObjectName(QStringLiteral("person"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(new Logo(this));
    m_name->setFixedWidth(scaled(152) - 8);
    row->addWidget(m_name);
    m_search->setMaximumWidth(scaled(400));
    m_search->setMinimumWidth(120);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_search, 1000);
    row->addStretch(1);
    row->addWidget(m_months);
    row->addSpacing(8);
    row->addWidget(m_languageButton);
    row->addWidget(m_themeButton);
    row->addWidget(m_helpButton);
    row->addSpacing(4);
    row->addWidget(m_person);

    connect(m_languageButton, &Button::clicked, this, [this] {
        m_language.setCode(m_language.code() == QLatin1String("ja") ? QStringLiteral("en")
                                                                    : QStringLiteral("ja"));
    });
    connect(m_themeButton, &Button::clicked, this, [this] { m_appearance.setDark(!m_appearance.isDark()); });
    connect(m_helpButton, &Button::clicked, this, &TopBar::helpRequested);
    connect(&m_appearance, &Appearance::changed, this, &TopBar::showTheme);
    connect(m_person, &PersonBadge::clicked, this, [this] {
        const QSize size = m_menu->sizeHint();
        m_menu->popup(
            m_person->mapToGlobal(QPoint(m_person->width() - size.width(), m_person->height() + 4)));
    });
    makeTextSizes();
    retranslate();
    showTheme();
}

void TopBar::makeTextSizes()
{
    auto *group = new QActionGroup(this);
    for (const int percent : textPercents) {
        QAction *action = m_textSizes->addAction(QStringLiteral("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == m_appearance.textPercent());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] { m_appearance.setTextPercent(percent); });
    }
}

void TopBar::setPerson(const QString &name, const QString &role)
{
    m_person->setPerson(name, role);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

bool TopBar::eventFilter(QObject *, QEvent *event)
{
    // The field only looks like one: the palette is where the typing happens.
    if (event->type() == QEvent::FocusIn) {
        m_search->clearFocus();
        emit searchRequested(QString());
        return true;
    }
    return false;
}

void TopBar::showTheme()
{
    setFixedHeight(scaledHeight(44));
    m_name->setFixedWidth(scaled(152) - 8);
    m_search->setMaximumWidth(scaled(400));
    m_themeButton->setIconName(m_appearance.isDark() ? QStringLiteral("moon") : QStringLiteral("sun"));
}

void TopBar::retranslate()
{
    //: ja: 帳場
    m_name->setText(tr("Choba"));
    //: ja: 顧客・アカウント・請求書・問い合わせを検索
    m_search->setPlaceholderText(tr("Search customers, accounts, invoices, inquiries"));
    // Each language is named in itself.
    m_languageButton->setText(m_language.code() == QLatin1String("ja") ? QStringLiteral("日本語")
                                                                       : QStringLiteral("English"));
    m_languageButton->setToolTip(tr("Change the language"));
    m_themeButton->setToolTip(tr("Light or dark"));
    m_themeButton->setAccessibleName(tr("Light or dark"));
    m_helpButton->setToolTip(tr("Help (F1)"));
    m_helpButton->setAccessibleName(tr("Help"));
    m_textSizes->setTitle(tr("Text size"));
}

} // namespace choba

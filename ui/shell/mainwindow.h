// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/storage/reportsconnection.h"
#include "ui/shell/pagedescriptor.h"
#include "ui/shell/palettesource.h"

#include <QHash>
#include <QSet>
#include <QVariant>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace choba {

class Appearance;
class CommandPalette;
class HelpWindow;
class JobList;
class JobQueue;
class Language;
class Leaving;
class Navigation;
class Page;
class PageScroll;
class ShellStatus;
class TopBar;

/// The window around all pages: top bar, navigation, the page, status bar, palette, help. It knows pages only
/// by their descriptors. Geometry, last page, theme, language and text size are remembered.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// \param jobs may be null (first start): no job line then. All outlive the window.
    MainWindow(Appearance &appearance, Language &language, JobQueue *jobs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What an earlier window remembered of appearance and language; call once, before the first window.
    static void restoreLook(Appearance &appearance, Language &language);

    void setPages(const QList<PageDescriptor> &pages);
    void addPaletteSource(PaletteSource *source); ///< not owned; outlives the window
    void setPerson(const QString &name, const QString &role);
    /// An entry of the person's own menu, above the program's.
    void addPersonAction(QAction *action);
    void setDatabase(const QString &displayName);
    void setConnected(bool connected);
    void setReports(const ReportsSource &source);
    void setAudit(const QDateTime &verifiedAt, bool intact); ///< for the status bar
    void setMonths(Month first, Month last, Month current);
    Month month() const;

    /// Calls \a then once nothing unsaved and nothing running stands against leaving the window; never when
    /// the person stays.
    void leave(std::function<void()> then);
    /// What the palette offers besides its sources: the page's actions, pages, then the other pages' actions.
    QList<PaletteRow> paletteRows();

    /// Opens the page that was last open, or the first.
    void openLastPage();
    Page *currentPage() const;
    Page *
    page(const QString &pageId) const; ///< null until it is built: opened, or looked into by the palette
    QString unsavedWords() const;      ///< what is not saved on which page, a line each; empty for nothing

public slots:
    void openPage(const QString &pageId, const QVariant &what = {});
    void refreshBadges();
    void openPalette(const QString &text = {});
    void openHelp();
    void openKeys();

signals:
    void monthChanged(choba::Month month);
    void otherDatabaseRequested(); ///< the person wants to work on another database

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeShortcuts();
    void makePersonMenu();
    void retranslate();
    void applyMonth(Month month);
    Page *build(const QString &pageId);
    void buildAhead();
    QList<PaletteRow> actionRows(const PageDescriptor &descriptor);
    void fitScreen();
    const PageDescriptor *descriptor(const QString &pageId) const;

    Appearance &m_appearance;
    Language &m_language;
    QList<PageDescriptor> m_descriptors;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
    QHash<QString, PageScroll *> m_rooms; ///< each page's, in the stack
    QSet<QString> m_opened;               ///< the others are built for their actions only
    Leaving *m_leaving;
    bool m_closing = false;

    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ShellStatus *m_status;
    CommandPalette *m_palette;
    JobList *m_jobList = nullptr;
    HelpWindow *m_help = nullptr;
    QAction *m_keysAction;
    QAction *m_helpAction;
    QAction *m_aboutAction;
    QAction *m_databaseAction;
};

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/storage/reportsconnection.h"
#include "ui/shell/pagedescriptor.h"
#include "ui/shell/palettesource.h"

#include <QHash>
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
class Navigation;
class Page;
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

    /// Opens the page that was last open, or the first.
    void openLastPage();
    Page *currentPage() const;
    Page *page(const QString &pageId) const; ///< null until it was opened once
    QString unsavedWords() const; ///< what is not saved on which page, a line each; empty for nothing

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
    QList<PaletteRow> paletteRows();
    void askToClose(const QString &unsaved);
    const PageDescriptor *descriptor(const QString &pageId) const;

    Appearance &m_appearance;
    Language &m_language;
    QList<PageDescriptor> m_descriptors;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
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

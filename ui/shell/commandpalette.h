// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"
#include "ui/shell/palettesource.h"

class QListWidget;

namespace choba {

class SearchField;

/// Ctrl+K: type, choose with Up and Down, act with Return. Rows that the shell knows (actions, pages) come
/// first, then what the sources find.
class CommandPalette : public Pane
{
    Q_OBJECT
public:
    static constexpr int maximumRows = 12;

    explicit CommandPalette(QWidget *window);
    void addSource(PaletteSource *source); ///< not owned; outlives the palette
    /// Opens over the window with these rows to choose from besides the sources'.
    void open(const QList<PaletteRow> &rows, const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void place();
    void activateCurrent();
    bool handleKey(int key);

    QWidget *m_window;
    SearchField *m_field;
    QListWidget *m_list;
    QList<PaletteSource *> m_sources;
    QList<PaletteRow> m_offered;
    QList<PaletteRow> m_found;
};

} // namespace choba

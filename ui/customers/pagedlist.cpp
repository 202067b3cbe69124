// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pagedlist.h"

#include "models/storage/pagedmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/tableview.h"

#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace choba {

PagedList::PagedList(PagedModel *model, const QString &name, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new TableView)
    , m_empty(new EmptyState(icon, this))
    , m_clear(new Button(ButtonKind::Plain))
    , m_footer(new FooterBar)
{
    model->setParent(this);
    m_table->setObjectName(name);
    m_table->setLayoutName(name);
    connect(m_table, &TableView::sortRequested, model, &PagedModel::sortBy);
    m_table->setModel(model);
    m_empty->hide();
    m_empty->addButton(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
    connect(m_table, &TableView::selectionChangedTo, this, [this](int rows) {
        QList<FooterBar::Figure> figures;
        if (rows > 1)
            //: ja: 選択
            figures.append({tr("Selected"), QLocale(QLocale::English).toString(rows)});
        m_footer->setSelection(figures);
    });
    connect(m_clear, &Button::clicked, this, &PagedList::clearRequested);
    connect(model, &PagedModel::countChanged, this, &PagedList::showCount);
    connect(model, &PagedModel::failed, this, &PagedList::failed);
    connect(model, &PagedModel::located, this, &PagedList::takeLocated);
}

void PagedList::addEmptyButton(Button *button)
{
    m_empty->addButton(button);
}

void PagedList::setWords(const Words &words)
{
    m_words = words;
    m_clear->setText(words.clear);
    showCount();
}

void PagedList::setFiltered(bool isFiltered)
{
    m_isFiltered = isFiltered;
    showCount();
}

void PagedList::select(qint64 id)
{
    m_wanted = id;
    m_model->locate(id);
}

void PagedList::selectNone()
{
    m_wanted = 0;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

void PagedList::takeLocated(qint64 id, int row)
{
    if (id != m_wanted || row < 0)
        return;
    // The pane shows it already, and the row itself may still hold what stood there before.
    const QSignalBlocker quiet(m_table);
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void PagedList::openColumnMenu()
{
    popup(m_table->makeColumnMenu(this));
}

void PagedList::popup(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table->mapToGlobal(QPoint(0, 0)));
}

void PagedList::showCount()
{
    m_footer->setFigures({{m_words.counted, QLocale(QLocale::English).toString(m_model->rowCount())}});
    if (m_model->isCountExact())
        m_table->setEmptyState(m_empty); // before, an empty list only means that it is still being read
    m_clear->setVisible(m_isFiltered);
    m_empty->setWords(m_isFiltered ? m_words.noMatch : m_words.none,
                      m_isFiltered ? m_words.noMatchHint : m_words.noneHint);
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/kit/icons.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace choba {

namespace {

enum RowRole { IconRole = LastItemRole, KindRole, KeyRole };

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, scaledHeight(32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? theme.sel : theme.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.hairline);
        QRect box = option.rect.adjusted(12, 0, -12, 0);
        paintIcon(*painter, QRectF(box.left(), box.top() + (box.height() - 16) / 2.0, 16, 16),
                  index.data(IconRole).toString(), selected ? theme.link : theme.muted);
        box.adjust(24, 0, 0, 0);
        const QRect kind(box.left() + box.width() * 68 / 100, box.top(), box.width() * 20 / 100,
                         box.height());
        painter->setFont(fontOf(FontSize::Body));
        painter->setPen(theme.text);
        const int room = kind.left() - box.left() - 8;
        painter->drawText(box, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, index.data(KeyRole).toString());
        painter->setFont(fontOf(FontSize::Small));
        painter->setPen(theme.muted);
        painter->drawText(kind, Qt::AlignVCenter, index.data(KindRole).toString());
    }
};

bool matches(const PaletteRow &row, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&row](const QString &word) {
        return row.name.contains(word, Qt::CaseInsensitive) || row.kind.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : Pane(Ground::Dialog, {}, window)
    , m_window(window)
    , m_field(new SearchField(QStringLiteral("search"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::activateCurrent);
}

void CommandPalette::addSource(PaletteSource *source)
{
    m_sources.append(source);
}

void CommandPalette::open(const QList<PaletteRow> &rows, const QString &text)
{
    m_offered = rows;
    m_field->setPlaceholderText(tr("Type what to do or where to go"));
    m_field->setText(text);
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::place()
{
    const int width = qMin(scaled(640), m_window->width() - 48);
    const int rows = qBound(1, m_list->count(), maximumRows);
    const int height = 24 + 8 + m_field->sizeHint().height() + rows * scaledHeight(32);
    setGeometry((m_window->width() - width) / 2, 52, width, height);
}

void CommandPalette::search()
{
    const QString text = m_field->text().trimmed();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    for (const auto &row : m_offered) {
        if (m_found.size() < maximumRows && matches(row, words))
            m_found.append(row);
    }
    for (PaletteSource *source : m_sources) {
        const int room = maximumRows - static_cast<int>(m_found.size());
        if (!text.isEmpty() && room > 0)
            m_found.append(source->find(text, room));
    }
    m_list->clear();
    for (const auto &row : m_found) {
        auto *item = new QListWidgetItem(row.name, m_list);
        item->setData(IconRole, row.icon);
        item->setData(KindRole, row.kind);
        item->setData(KeyRole, row.key);
    }
    if (m_found.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found"), m_list);
        nothing->setData(IconRole, QStringLiteral("search"));
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
}

bool CommandPalette::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return false;
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        hide();
        m_window->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The Return that ends a composition belongs to the input method.
        if (!m_field->isComposing())
            activateCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int to = m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1);
        if (to >= 0 && to < m_list->count())
            m_list->setCurrentRow(to);
        return true;
    }
    default:
        return false;
    }
}

void CommandPalette::activateCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const auto activate = m_found[row].activate;
    hide();
    m_window->setFocus();
    if (activate)
        activate();
}

} // namespace choba

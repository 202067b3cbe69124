// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/provenancechain.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace choba {

namespace {

constexpr int margin = 16;
constexpr int discSide = 22;
constexpr int textLeft = margin + discSide + 8;
constexpr int chevronSide = 12;

int stepHeight()
{
    return scaledHeight(40);
}

} // namespace

ProvenanceChain::ProvenanceChain(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProvenanceChain::setSteps(const QList<ProvenanceStep> &steps)
{
    m_steps = steps;
    m_current = 0;
    m_hovered = -1;
    setAccessibleDescription(toText());
    updateGeometry();
    update();
}

QString ProvenanceChain::toText() const
{
    QStringList lines;
    for (const auto &step : m_steps)
        lines << step.title + u'\t' + step.value + u'\t' + step.detail;
    return lines.join(u'\n');
}

QSize ProvenanceChain::sizeHint() const
{
    return {360, static_cast<int>(m_steps.size()) * stepHeight()};
}

QSize ProvenanceChain::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void ProvenanceChain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i);
}

void ProvenanceChain::paintStep(QPainter &painter, int index) const
{
    const Theme &theme = Theme::of(this);
    const ProvenanceStep &step = m_steps[index];
    const bool last = index == m_steps.size() - 1;
    const QRect box = stepRect(index);
    if (index == m_hovered)
        painter.fillRect(box, theme.hover);
    if (hasFocus() && index == m_current)
        paintEdge(painter, box.adjusted(4, 0, -4, 0), 4, 2, theme.link);

    const QRect disc(margin, box.top() + (box.height() - discSide) / 2, discSide, discSide);
    if (!last)
        painter.fillRect(QRect(disc.center().x(), disc.bottom() + 1, 1, box.height() - discSide),
                         theme.border);
    painter.setPen(QPen(last ? theme.selLine : theme.control, 1));
    painter.setBrush(last ? theme.sel : theme.surface);
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    paintIcon(painter, QRectF(disc).adjusted(5, 5, -5, -5), step.icon, last ? theme.link : theme.muted);

    const int half = box.height() / 2;
    const QRect upper(textLeft, box.top() + 2, width() - textLeft - margin, half);
    painter.setFont(fontOf(FontSize::Body, last));
    painter.setPen(theme.text);
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, step.value);
    const int room = upper.width() - painter.fontMetrics().horizontalAdvance(step.value) - 8;
    const QString title = painter.fontMetrics().elidedText(step.title, Qt::ElideRight, room);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, title);

    const QRect lower(textLeft, box.top() + half, upper.width() - chevronSide - 4, half - 2);
    painter.setFont(fontOf(FontSize::Caption));
    painter.setPen(theme.muted);
    const QString detail = painter.fontMetrics().elidedText(step.detail, Qt::ElideRight, lower.width());
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, detail);
    const QRectF chevron(upper.right() - chevronSide + 1, lower.center().y() - 5, chevronSide, chevronSide);
    paintIcon(painter, chevron, QStringLiteral("chevron-right"), theme.muted);
}

void ProvenanceChain::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_steps.size());
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = qMax(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = qMin(count - 1, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < count)
            emit stepActivated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void ProvenanceChain::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step >= 0)
        m_current = step;
    update();
}

void ProvenanceChain::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step >= 0 && step == m_current && event->button() == Qt::LeftButton)
        emit stepActivated(step);
}

bool ProvenanceChain::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        m_hovered = stepAt(static_cast<QHoverEvent *>(event)->position());
        update();
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = -1;
        update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    } else if (mayChangeTextSize(*event)) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void ProvenanceChain::showTip(const QPoint &position, const QPoint &global)
{
    const int step = stepAt(position);
    if (step < 0)
        return;
    const auto &shown = m_steps[step];
    QToolTip::showText(
        global, (shown.title + u'\n' + shown.detail).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
        this);
}

int ProvenanceChain::stepAt(const QPointF &position) const
{
    const int step = static_cast<int>(position.y()) / stepHeight();
    return position.y() >= 0 && step < m_steps.size() ? step : -1;
}

QRect ProvenanceChain::stepRect(int step) const
{
    return {0, step * stepHeight(), width(), stepHeight()};
}

} // namespace choba

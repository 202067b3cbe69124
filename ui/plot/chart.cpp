// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart.h"

#include "ui/kit/icons.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/plot/hovercard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace choba {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_card(new HoverCard(m_plot))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setInteractions(QCP::iRangeZoom | QCP::iRangeDrag);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
}

Chart::~Chart() = default;

QSize Chart::minimumSizeHint() const
{
    return {scaled(240) + 2 * (scaled(140) - 140), scaled(140)};
}

bool Chart::saveAs(const QString &path)
{
    m_card->hide();
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == QLatin1String("png"))
        return m_plot->savePng(path, width(), height(), 2.0);
    if (ending == QLatin1String("pdf"))
        return m_plot->savePdf(path, width(), height());
    if (ending != QLatin1String("svg"))
        return false;
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize(size());
    svg.setViewBox(rect());
    QCPPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, width(), height());
    return painter.end();
}

void Chart::copyImage() const
{
    QApplication::clipboard()->setPixmap(m_plot->toPixmap(width(), height(), 2.0));
}

void Chart::showAll()
{
    m_plot->xAxis->setRange(m_full[0], m_full[1]);
    m_plot->yAxis->setRange(m_full[2], m_full[3]);
    m_plot->replot();
}

void Chart::setFullRange(double left, double right, double bottom, double top)
{
    m_full[0] = left;
    m_full[1] = right;
    m_full[2] = bottom;
    m_full[3] = top;
}

void Chart::redraw()
{
    m_card->hide();
    m_plot->clearPlottables();
    m_plot->clearItems();
    styleAxes();
    rebuild();
    showAll();
}

void Chart::styleAxes()
{
    const Theme &theme = Theme::of(this);
    m_plot->setBackground(theme.surface);
    m_plot->setLocale(QLocale(QLocale::English));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(fontOf(FontSize::Caption));
        axis->setTickLabelColor(theme.muted);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(theme.hairline, 1));
    }
    m_plot->xAxis->setBasePen(QPen(theme.control, 1));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLabelPadding(6);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickLabelPadding(8);
    m_plot->yAxis->grid()->setZeroLinePen(QPen(theme.control, 1));
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(0);
}

void Chart::placeCard(double anchorX)
{
    m_card->adjustSize();
    const QRect area = m_plot->axisRect()->rect();
    const int left = static_cast<int>(anchorX) - m_card->width() - 8;
    const int right = static_cast<int>(anchorX) + 8;
    const bool fitsLeft = left >= area.left();
    const bool preferLeft = anchorX > area.center().x();
    const int x = preferLeft ? (fitsLeft ? left : area.left()) : right;
    m_card->move(qBound(area.left(), x, qMax(area.left(), area.right() - m_card->width())), area.top() + 2);
    m_card->show();
    m_card->raise();
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent *>(event)->position());
        break;
    case QEvent::Leave:
        hover(QPointF(-1, -1));
        break;
    case QEvent::MouseButtonPress:
        m_pressed = static_cast<QMouseEvent *>(event)->position();
        break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool still =
            (mouse->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
        if (mouse->button() == Qt::LeftButton && still)
            click(mouse->position());
        break;
    }
    case QEvent::MouseButtonDblClick:
        showAll();
        return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()).toHtmlEscaped(), m_plot);
        return true;
    }
    case QEvent::ContextMenu:
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::openMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 画像を保存… (PNG・PDF・SVG)
    menu->addAction(icon(QStringLiteral("image-down"), Tone::Muted), tr("Save picture… (PNG, PDF, SVG)"),
                    this, &Chart::askToSave);
    //: ja: 画像をコピー
    menu->addAction(icon(QStringLiteral("copy"), Tone::Muted), tr("Copy picture"), this, &Chart::copyImage);
    menu->addSeparator();
    //: ja: 全体を表示
    menu->addAction(icon(QStringLiteral("maximize-2"), Tone::Muted), tr("Show all"), this, &Chart::showAll);
    menu->popup(global);
}

void Chart::askToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {QStringLiteral("PNG (*.png)"), QStringLiteral("PDF (*.pdf)"), QStringLiteral("SVG (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.left(3).toLower()); });
    startInLastFolder(dialog, QStringLiteral("picture"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveAs(path))
            emit saved(path);
        else
            emit saveFailed(path);
    });
    dialog->open();
}

} // namespace choba

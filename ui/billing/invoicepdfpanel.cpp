// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicepdfpanel.h"

#include "ui/kit/emptystate.h"

#include <QPdfDocument>
#include <QPdfView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

InvoicePdfPanel::InvoicePdfPanel(QWidget *parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_empty(new EmptyState(QStringLiteral("file-text")))
    , m_stack(new QStackedWidget(this))
{
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void InvoicePdfPanel::showPdf(const QByteArray &bytes)
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_stack->setCurrentWidget(m_view);
}

void InvoicePdfPanel::showProblem(const QString &words)
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData({});
    //: ja: PDFを作れません
    m_empty->setWords(tr("There is no PDF"), words);
    m_stack->setCurrentWidget(m_empty);
}

void InvoicePdfPanel::showWaiting()
{
    m_document->close();
    //: ja: PDFを読んでいます
    m_empty->setWords(tr("Reading the PDF"), {});
    m_stack->setCurrentWidget(m_empty);
}

int InvoicePdfPanel::pageCount() const
{
    return m_document->pageCount();
}

} // namespace choba

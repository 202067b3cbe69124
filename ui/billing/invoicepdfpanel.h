// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QPdfDocument;
class QPdfView;
class QStackedWidget;

namespace choba {

class EmptyState;

/// The pages of one PDF at the width of the pane; Ctrl+wheel is left to the person's own viewer.
class InvoicePdfPanel : public QWidget
{
    Q_OBJECT
public:
    explicit InvoicePdfPanel(QWidget *parent = nullptr);
    void showPdf(const QByteArray &bytes);
    void showProblem(const QString &words);
    void showWaiting();
    const QByteArray &bytes() const { return m_buffer.data(); }
    int pageCount() const;

private:
    QBuffer m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace choba

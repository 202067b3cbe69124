// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace choba {

class Language;

/// Reads resources/help/<language>/<topic>.md; links lead to other topics ("invoices.md"). A topic that is
/// not written opens the index. Beside the program, never over it.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(Language &language, QWidget *parent);
    void openTopic(const QString &topic);
    const QString &topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();

    Language &m_language;
    QString m_topic = QStringLiteral("index");
    QTextBrowser *m_text;
};

} // namespace choba

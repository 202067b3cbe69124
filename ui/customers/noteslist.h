// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customernotes.h"
#include "models/storage/usecase.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace choba {

class Banner;
class Button;
class EmptyState;
class TextArea;

/// What people noted about one customer, newest first, and the next note. One that is begun stays with its
/// customer while others are looked at.
class NotesList : public QWidget
{
    Q_OBJECT
public:
    explicit NotesList(const Desk &desk, QWidget *parent = nullptr);
    void showOf(qint64 customerId); ///< also again, when somebody has added one
    QList<qint64> begun() const;    ///< the customers with a note that is not added yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add();
    void show(const std::vector<CustomerNote> &notes);

    Desk m_desk;
    qint64 m_customer = 0;
    QString m_operation; ///< of the note about to be added; a repeated click adds it once
    QHash<qint64, QString> m_begun;
    Banner *m_banner;
    TextArea *m_text;
    Button *m_add;
    EmptyState *m_empty;
    QWidget *m_notes = nullptr;
    QVBoxLayout *m_column;
};

} // namespace choba

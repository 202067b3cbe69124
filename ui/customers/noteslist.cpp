// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/noteslist.h"

#include "models/base/clock.h"
#include "models/storage/transaction.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/textarea.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

NotesList::NotesList(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_text(new TextArea(3))
    , m_add(new Button(ButtonKind::Plain, QStringLiteral("plus"), {}, this))
    , m_empty(new EmptyState(QStringLiteral("file-text"), this))
{
    m_text->setObjectName(QStringLiteral("note"));
    m_add->setObjectName(QStringLiteral("addNote"));
    auto *writing = new Pane(Pane::Ground::Surface, Qt::BottomEdge, this);
    auto *words = new QVBoxLayout(writing);
    words->setContentsMargins(16, 12, 16, 12);
    words->setSpacing(8);
    words->addWidget(m_text);
    words->addWidget(m_add, 0, Qt::AlignRight);
    writing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    writing->setVisible(desk.actor.may.has(Permission::EditCustomers));

    auto *inner = new Pane(Pane::Ground::Surface);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->addWidget(m_empty, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(writing);
    column->addWidget(scroll, 1);
    connect(m_add, &Button::clicked, this, &NotesList::add);
    connect(m_text, &TextArea::textChanged, this,
            [this] { m_add->setEnabled(!m_text->text().trimmed().isEmpty()); });
    m_add->setEnabled(false);
    retranslate();
}

void NotesList::showOf(qint64 customerId)
{
    if (customerId != m_customer) {
        m_begun[m_customer] = m_text->text();
        m_customer = customerId;
        m_operation = newOperation();
        m_banner->hide();
        m_text->setText(m_begun.take(customerId));
    }
    const auto notes = NoteStore(m_desk.database).ofCustomer(customerId);
    if (notes)
        show(*notes);
    else
        m_banner->say(Tone::Danger, notes.error().message);
}

QList<qint64> NotesList::begun() const
{
    QList<qint64> customers;
    for (auto one = m_begun.begin(); one != m_begun.end(); ++one) {
        if (!one.value().trimmed().isEmpty())
            customers.append(one.key());
    }
    if (!m_text->text().trimmed().isEmpty())
        customers.append(m_customer);
    return customers;
}

void NotesList::show(const std::vector<CustomerNote> &notes)
{
    delete m_notes;
    m_notes = new QWidget(this);
    auto *list = new QVBoxLayout(m_notes);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    for (const CustomerNote &note : notes) {
        const QString when = toTokyo(note.writtenAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto *head = new Label(LabelRole::Muted, when + QStringLiteral(" · ") + note.writtenBy, m_notes);
        auto *text = new Label(LabelRole::Body, note.note, m_notes);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        list->addWidget(head);
        list->addWidget(text);
        list->addSpacing(12);
    }
    list->addStretch();
    m_column->addWidget(m_notes, 1);
    m_empty->setVisible(notes.empty());
    m_notes->setVisible(!notes.empty());
}

void NotesList::add()
{
    const auto added = addCustomerNote(m_desk, m_customer, m_text->text(), m_operation);
    if (!added) {
        m_banner->say(Tone::Danger, added.error().message);
        // One that may have been added keeps its id: the next try finds out, and adds no second.
        if (added.error().kind != ErrorKind::Unavailable)
            m_operation = newOperation();
        return;
    }
    m_operation = newOperation();
    m_banner->hide();
    m_text->setText({});
    showOf(m_customer);
}

void NotesList::retranslate()
{
    //: ja: メモを追加
    m_add->setText(tr("Add note"));
    //: ja: 打ち合わせの内容、取り決め、注意点など
    m_text->setPlaceholderText(tr("What was said, agreed or should be kept in mind"));
    //: ja: 新しいメモ
    m_text->setAccessibleName(tr("New note"));
    //: ja: メモはまだありません
    m_empty->setWords(tr("No notes yet"),
                      //: ja: 追加したメモは日付と名前とともに残り、後から変更できません。
                      tr("A note stays as it is, with its day and who wrote it."));
}

void NotesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba

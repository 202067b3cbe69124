// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/secretfield.h"

#include "models/secrets/systemkeychain.h"
#include "ui/customers/secretdialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <utility>

namespace choba {

namespace {

const QString dots = QStringLiteral("•••••");

} // namespace

SecretField::SecretField(const Desk &desk, SecretKind kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name{kind, {}}
    , m_label(new Label(LabelRole::Muted, this))
    , m_value(new Label(LabelRole::Body, this))
    , m_reveal(new Button(ButtonKind::Plain, QStringLiteral("eye"), QString(), this))
    , m_copy(new Button(ButtonKind::Quiet, QStringLiteral("copy"), QString(), this))
    , m_store(new Button(ButtonKind::Quiet, QStringLiteral("lock"), QString(), this))
    , m_problem(new Label(LabelRole::Small, this))
{
    setObjectName(spelled(kind));
    m_value->setObjectName(QStringLiteral("secretValue"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_copy->setObjectName(QStringLiteral("copySecret"));
    m_store->setObjectName(QStringLiteral("storeSecret"));
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_value})
        row->addWidget(part);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_copy, m_reveal, m_store})
        row->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(shownSeconds * 1000);
    m_wipeTimer.setSingleShot(true);
    m_wipeTimer.setInterval(shownSeconds * 1000);
    connect(&m_hideTimer, &QTimer::timeout, this, &SecretField::hideValue);
    connect(&m_wipeTimer, &QTimer::timeout, this, &SecretField::wipeClipboard);
    connect(m_reveal, &Button::clicked, this, &SecretField::reveal);
    connect(m_copy, &Button::clicked, this, &SecretField::copy);
    connect(m_store, &Button::clicked, this, &SecretField::store);
    retranslate();
}

SecretField::~SecretField()
{
    wipeClipboard(); // the timer goes with it
    wipe(m_shown);
}

void SecretField::wipeClipboard()
{
    // What somebody has copied since is not ours to take away.
    if (!m_copied.isEmpty() && QApplication::clipboard()->text() == m_copied)
        QApplication::clipboard()->clear();
    wipe(m_copied);
}

void SecretField::showOf(const QString &subject)
{
    if (subject != m_name.subject)
        hideValue();
    m_name.subject = subject;
    m_isStored = false;
    const bool mayRead = m_desk.actor.may.has(Permission::ReadSecrets);
    const bool mayStore = m_desk.actor.may.has(Permission::EditSecrets);
    setVisible(mayRead || mayStore);
    if (!mayRead && !mayStore)
        return;
    const auto heads = secretHeads(m_desk.database);
    if (heads) {
        const auto head = std::find_if(heads->begin(), heads->end(), [&](const SecretHead &one) {
            return one.name.kind == m_name.kind && one.name.subject == subject;
        });
        m_isStored = head != heads->end();
        m_storedAt = m_isStored ? head->setAt : QDateTime();
    }
    m_store->setVisible(mayStore);
    retranslate();
}

void SecretField::hideValue()
{
    m_hideTimer.stop();
    wipe(m_shown);
    retranslate();
}

void SecretField::hideEvent(QHideEvent *event)
{
    hideValue();
    QWidget::hideEvent(event);
}

void SecretField::showEvent(QShowEvent *event)
{
    if (m_window != window()) {
        m_window = window();
        m_window->installEventFilter(this);
    }
    QWidget::showEvent(event);
}

/// Behind a lock, or any other window that has to be answered first, nothing stays open.
bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked && watched == m_window)
        hideValue();
    return QWidget::eventFilter(watched, event);
}

void SecretField::setSignedInAt(const QDateTime &at)
{
    m_desk.actor.signedInAt = at;
    if (std::exchange(m_waitsForSignIn, false) && isVisible())
        reveal();
}

void SecretField::withOpening(const std::function<void(SecretOpening)> &use)
{
    m_problem->hide();
    const auto complain = [this](const Error &error) {
        m_problem->setText(error.message);
        m_problem->show();
    };
    const auto lock = secretLock(m_desk.database);
    if (!lock) {
        complain(lock.error());
        return;
    }
    if (!*lock || (*lock)->kind == LockKind::Passphrase) {
        use({*lock, {}});
        return;
    }
    SystemKeychain::read((*lock)->keychainEntry, this, [use, complain, lock = *lock](Result<SecretKey> key) {
        if (key)
            use({lock, std::make_shared<SecretKey>(std::move(*key))});
        else
            complain(key.error());
    });
}

void SecretField::reveal()
{
    if (!m_shown.isEmpty()) {
        hideValue();
        return;
    }
    if (!isFreshlySignedIn(m_desk)) {
        m_waitsForSignIn = true;
        emit signInRequested();
        return;
    }
    withOpening([this](SecretOpening opening) {
        auto *dialog = new RevealSecretDialog(m_desk, m_name, std::move(opening), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { showValue(dialog->value()); });
        dialog->open();
    });
}

void SecretField::store()
{
    withOpening([this](SecretOpening opening) {
        auto *dialog = new SetSecretDialog(m_desk, m_name, std::move(opening), m_storedAt, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] { showOf(m_name.subject); });
        dialog->open();
    });
}

void SecretField::showValue(const QString &value)
{
    m_shown = value;
    m_hideTimer.start();
    retranslate();
}

void SecretField::copy()
{
    m_copied = m_shown;
    auto *contents = new QMimeData;
    contents->setText(m_copied);
    // Clipboard histories that know the hint do not keep it.
    contents->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QApplication::clipboard()->setMimeData(contents);
    m_wipeTimer.start();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretField::retranslate()
{
    const bool isShown = !m_shown.isEmpty();
    m_label->setText(words(m_name.kind));
    //: ja: 未登録
    m_value->setText(isShown ? m_shown : m_isStored ? dots : tr("not stored"));
    m_value->setTone(m_isStored ? Tone::Text : Tone::Faint);
    //: ja: 隠す
    m_reveal->setText(isShown ? tr("Hide")
                              //: ja: 表示…
                              : tr("Reveal…"));
    m_reveal->setVisible(m_isStored && m_desk.actor.may.has(Permission::ReadSecrets));
    m_copy->setVisible(isShown);
    //: ja: コピー（20秒後に消去）
    m_copy->setToolTip(tr("Copy; the clipboard is emptied after 20 seconds"));
    m_copy->setAccessibleName(tr("Copy"));
    //: ja: 変更…
    m_store->setText(m_isStored ? tr("Change…")
                                //: ja: 登録…
                                : tr("Store…"));
}

} // namespace choba

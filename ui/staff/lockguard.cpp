// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/lockguard.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString coverName = QStringLiteral("cover");
constexpr int lookEveryMs = 5000;
constexpr int sleptSeconds = 60;

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel ||
           type == QEvent::MouseMove || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

/// What a person does to a window; none of it reaches one that is locked, whatever opened it.
bool reachesForContent(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
        return true;
    default:
        return false;
    }
}

bool isFleeting(const QWidget &window)
{
    return window.windowType() == Qt::ToolTip || window.windowType() == Qt::Popup;
}

/// Hides what a window shows without touching it, and grows with it.
class Cover : public Pane
{
public:
    explicit Cover(QWidget *window)
        : Pane(Pane::Ground::Window, {}, window) // no rounded corners: they would show what is below
    {
        setObjectName(coverName);
        window->installEventFilter(this);
        setGeometry(window->rect());
        show();
        raise();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return Pane::eventFilter(watched, event);
    }
};

} // namespace

LockDialog::LockDialog(const DatabaseLocation &location, const Clock &clock, const QString &name,
                       const QString &why, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lockDialog"));
    setWindowModality(Qt::ApplicationModal);
    //: ja: ロック中
    setWindowTitle(tr("Locked"));
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    auto *form = new SignInForm(location, clock);
    //: ja: ロック解除
    form->setVerb(tr("Unlock"));
    form->setName(name, true);
    //: ja: 終了
    auto *leave = new Button(ButtonKind::Link, QString(), tr("Leave Choba"), this);
    leave->setObjectName(QStringLiteral("leave"));
    leave->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new Label(LabelRole::Pane, tr("Locked")));
    //: ja: 入力中の内容はそのまま残っています。
    column->addWidget(new Label(LabelRole::Muted, tr("What you were typing is still there.")));
    if (!why.isEmpty())
        column->addWidget(new Label(LabelRole::Body, why));
    column->addSpacing(8);
    column->addWidget(form);
    column->addWidget(leave, 0, Qt::AlignLeft);
    setMinimumWidth(scaled(520));
    connect(form, &SignInForm::signedIn, this, &LockDialog::unlocked);
    connect(leave, &Button::clicked, this, &LockDialog::leaveRequested);
}

LockGuard::LockGuard(DatabaseLocation location, const Clock &clock, QString name, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_clock(clock)
    , m_name(std::move(name))
    , m_lastLook(clock.now())
{
    m_sinceInput.start();
    m_ticker.setInterval(lookEveryMs);
    connect(&m_ticker, &QTimer::timeout, this, &LockGuard::look);
    m_ticker.start();
    qApp->installEventFilter(this);
}

LockGuard::~LockGuard()
{
    uncover();
    delete m_dialog;
}

void LockGuard::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
}

void LockGuard::look()
{
    // A machine that slept has not asked for minutes: the clock jumped between two looks.
    const QDateTime now = m_clock.now();
    const bool slept = m_lastLook.secsTo(now) > sleptSeconds;
    m_lastLook = now;
    if (m_idleMinutes > 0 && (slept || m_sinceInput.elapsed() > qint64(m_idleMinutes) * 60'000))
        lock({});
}

void LockGuard::lock(const QString &why)
{
    if (isLocked())
        return;
    QGuiApplication::inputMethod()->commit(); // what is being composed is typed text too
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focus = QApplication::focusWidget();
    m_dialog = new LockDialog(m_location, m_clock, m_name, why);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            takeIn(window);
    }
    connect(m_dialog, &LockDialog::leaveRequested, this, &LockGuard::leaveRequested);
    connect(m_dialog, &LockDialog::unlocked, this, [this](const SignInResult &result) {
        LockDialog *dialog = m_dialog;
        m_dialog = nullptr;
        uncover();
        dialog->hide();
        dialog->deleteLater();
        returnToPlace();
        m_sinceInput.restart();
        emit unlocked(result);
    });
    m_dialog->show();
    m_dialog->activateWindow();
}

/// The same field of the same window, unless something modal has opened since.
void LockGuard::returnToPlace()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (!m_focus || (modal && m_focus->window() != modal)) {
        if (modal)
            modal->activateWindow();
        return;
    }
    m_focus->window()->activateWindow();
    m_focus->setFocus(Qt::OtherFocusReason);
}

/// A window that is there or opens while the program is locked.
void LockGuard::takeIn(QWidget *window)
{
    cover(window);
    if (isFleeting(*window))
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    else if (window->isModal() && m_dialog->isVisible())
        QMetaObject::invokeMethod(this, &LockGuard::comeForward, Qt::QueuedConnection);
}

/// Of several modal windows the last shown takes the input: that has to be the lock, or nobody could unlock.
void LockGuard::comeForward()
{
    if (!isLocked())
        return;
    const QPointer<QWidget> focus = m_dialog->focusWidget();
    m_dialog->hide();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

bool LockGuard::isOfLock(const QWidget *widget) const
{
    while (widget != nullptr && widget != m_dialog)
        widget = widget->parentWidget();
    return widget != nullptr;
}

void LockGuard::cover(QWidget *window)
{
    if (window != m_dialog && window->findChild<QWidget *>(coverName, Qt::FindDirectChildrenOnly) == nullptr)
        m_covers.append(new Cover(window));
}

void LockGuard::uncover()
{
    for (const QPointer<QWidget> &one : std::as_const(m_covers))
        delete one;
    m_covers.clear();
}

bool LockGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_sinceInput.restart();
    if (!isLocked() || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (isOfLock(widget))
        return false;
    if (reachesForContent(event->type()) || (event->type() == QEvent::Close && event->spontaneous())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Show && widget->isWindow())
        takeIn(widget);
    else if (event->type() == QEvent::Show || event->type() == QEvent::ZOrderChange)
        raiseCover(*widget);
    return false;
}

/// Whatever a window shows or lifts meanwhile stays below the cover.
void LockGuard::raiseCover(const QWidget &changed)
{
    auto *top = changed.window()->findChild<QWidget *>(coverName, Qt::FindDirectChildrenOnly);
    if (top && top != &changed && changed.parentWidget() == top->parentWidget())
        top->raise();
}

} // namespace choba

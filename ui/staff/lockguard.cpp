// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/lockguard.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int lookEveryMs = 5000;
constexpr int sleptSeconds = 60;

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel ||
           type == QEvent::MouseMove || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

/// Hides what a window shows without touching it, and grows with it.
class Cover : public Pane
{
public:
    explicit Cover(QWidget *window)
        : Pane(Pane::Ground::Card, {}, window)
    {
        setObjectName(QStringLiteral("cover"));
        window->installEventFilter(this);
        setGeometry(window->rect());
        show();
        raise();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        if (event->type() == QEvent::ChildAdded)
            raise();
        return Pane::eventFilter(watched, event);
    }
};

} // namespace

LockDialog::LockDialog(const DatabaseLocation &location, const Clock &clock, const QString &name,
                       QWidget *parent)
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
        lock();
}

void LockGuard::lock()
{
    if (isLocked())
        return;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_dialog = new LockDialog(m_location, m_clock, m_name);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    connect(m_dialog, &LockDialog::leaveRequested, this, &LockGuard::leaveRequested);
    connect(m_dialog, &LockDialog::unlocked, this, [this](const SignInResult &result) {
        uncover();
        m_dialog->deleteLater();
        m_dialog->hide();
        m_dialog = nullptr;
        m_sinceInput.restart();
        emit unlocked(result);
    });
    m_dialog->show();
}

void LockGuard::cover(QWidget *window)
{
    if (window != m_dialog &&
        window->findChild<QWidget *>(QStringLiteral("cover"), Qt::FindDirectChildrenOnly) == nullptr)
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
    if (isLocked() && event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        if (window->isWindow() && window->windowType() != Qt::ToolTip)
            cover(window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace choba

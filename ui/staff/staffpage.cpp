// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffpage.h"

#include "models/staff/managestaff.h"
#include "models/staff/staffstore.h"
#include "models/staff/stafftable.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/tableview.h"
#include "ui/staff/staffdialog.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

StaffPage::StaffPage(const StaffServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_add(addPrimary(QStringLiteral("plus")))
    , m_edit(addTool(QStringLiteral("pencil")))
    , m_reset(addTool(QStringLiteral("rotate-ccw")))
    , m_keepOut(addTool(QStringLiteral("ban")))
    , m_letIn(addTool(QStringLiteral("circle-check")))
    , m_requireTotp(addTool(QStringLiteral("shield-check")))
    , m_table(new StaffTable(this))
    , m_view(new TableView(this))
    , m_footer(new FooterBar(this))
    , m_empty(new EmptyState(QStringLiteral("users"), this))
    , m_stack(new QStackedWidget(this))
{
    m_add->setObjectName(QStringLiteral("addStaff"));
    m_edit->setObjectName(QStringLiteral("editStaff"));
    m_reset->setObjectName(QStringLiteral("resetPassword"));
    m_keepOut->setObjectName(QStringLiteral("keepOut"));
    m_letIn->setObjectName(QStringLiteral("letIn"));
    m_requireTotp->setObjectName(QStringLiteral("requireTotp"));
    m_view->setObjectName(QStringLiteral("staff"));
    m_view->setLayoutName(QStringLiteral("staff"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_table);
    m_empty->addButton(new Button(ButtonKind::Plain, m_add, m_empty));
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    body().addWidget(m_stack);
    hideUnless(services.actor.may.has(Permission::ManageStaff),
               {m_add, m_edit, m_reset, m_keepOut, m_letIn, m_requireTotp});
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(*chosen()); });
    connect(m_view, &TableView::activated, m_edit, &QAction::trigger);
    connect(m_reset, &QAction::triggered, this, &StaffPage::resetPassword);
    connect(m_keepOut, &QAction::triggered, this, [this] { setActive(false); });
    connect(m_letIn, &QAction::triggered, this, [this] { setActive(true); });
    connect(m_requireTotp, &QAction::triggered, this, &StaffPage::requireTotp);
    connect(m_view, &TableView::currentRowChanged, this, &StaffPage::showChosen);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("staff_user"))
            refresh();
    });
    StaffPage::retranslate();
}

const StaffUser *StaffPage::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_table->rowCount() ? &m_table->users()[static_cast<size_t>(row)] : nullptr;
}

void StaffPage::refresh()
{
    const QString before = chosen() != nullptr ? chosen()->name : QString();
    auto users = StaffStore(m_services.database).all();
    if (!users) {
        banner().sayUnread(users.error().message);
        return;
    }
    banner().endUnread();
    if (const auto policy = readSignInPolicy(m_services.database))
        m_policy = *policy;
    m_table->setUsers(*std::move(users));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->users()[static_cast<size_t>(row)].name == before)
            m_view->selectRow(row);
    }
    m_stack->setCurrentIndex(m_table->rowCount() == 0 ? 1 : 0);
    //: ja: %n人
    QList<FooterBar::Figure> figures{{tr("%n person(s)", nullptr, m_table->rowCount()), {}}};
    if (m_policy.totpRequired)
        //: ja: 認証アプリ必須
        figures.append({tr("authenticator required"), {}});
    m_footer->setFigures(figures);
    retranslate();
}

void StaffPage::showChosen()
{
    const StaffUser *user = chosen();
    for (QAction *action : {m_edit, m_reset, m_keepOut, m_letIn}) {
        action->setVisible(m_table->rowCount() > 0);
        action->setEnabled(user != nullptr);
    }
    m_requireTotp->setVisible(m_table->rowCount() > 0);
    m_keepOut->setVisible(m_keepOut->isVisible() && (user == nullptr || user->active));
    m_letIn->setVisible(m_letIn->isVisible() && user != nullptr && !user->active);
}

void StaffPage::edit(const StaffUser &user)
{
    auto *dialog = new StaffDialog(m_services, user, m_table->rowCount() == 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->added().temporaryPassword.isEmpty())
            tell(dialog->added());
        refresh();
    });
    dialog->open();
}

void StaffPage::tell(const StaffAdded &added)
{
    auto *dialog = new TemporaryPasswordDialog(added, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StaffPage::setActive(bool active)
{
    StaffUser changed = *chosen();
    changed.active = active;
    Desk desk = m_services.desk();
    const auto done = editStaff(desk, changed);
    if (!done)
        banner().say(Tone::Danger, done.error().message, {}, true);
    refresh();
}

void StaffPage::resetPassword()
{
    const QString name = chosen()->name;
    //: ja: %1の仮パスワードを発行しますか?
    auto *dialog = new ConfirmDialog(
        {tr("A new temporary password for %1?").arg(name),
         //: ja:
         //: 現在のパスワードと認証アプリは使えなくなります。設定済みだった人は次のサインインで再設定します。
         tr("The password of now and the authenticator stop working; who had one sets it up again at "
            "the next sign-in."),
         {},
         //: ja: 発行する
         tr("Make one"),
         QStringLiteral("rotate-ccw"),
         {},
         false,
         false},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        Desk desk = m_services.desk();
        const auto reset = resetStaffPassword(desk, name);
        if (!reset)
            banner().say(Tone::Danger, reset.error().message, {}, true);
        else
            tell(*reset);
    });
    dialog->open();
}

void StaffPage::requireTotp()
{
    const bool on = !m_policy.totpRequired;
    //: ja: 全員に認証アプリを必須にしますか?
    const QString title = on ? tr("Ask everyone for an authenticator?")
                             //: ja: 認証アプリを任意に戻しますか?
                             : tr("Leave the authenticator to everyone's choice?");
    const QString sentences =
        //: ja: まだ設定していない人は、次のサインインで設定するまで何もできません。
        on ? tr("Who has none yet sets it up at the next sign-in and can do nothing before.")
           //: ja: 設定済みの人には、引き続き確認コードを求めます。
           : tr("Those who have one are still asked for its code.");
    //: ja: 必須にする
    const QString verb = on ? tr("Require it")
                            //: ja: 任意に戻す
                            : tr("No longer require it");
    auto *dialog = new ConfirmDialog(
        {title, sentences, {}, verb, QStringLiteral("shield-check"), {}, false, false}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, on] {
        Desk desk = m_services.desk();
        const auto saved = saveSignInPolicy(desk, {on, m_policy.rowVersion});
        if (!saved)
            banner().say(Tone::Danger, saved.error().message, {}, true);
        refresh();
    });
    dialog->open();
}

void StaffPage::retranslate()
{
    const bool nobody = m_table->rowCount() == 0;
    //: ja: 担当者
    setTitle(tr("Staff"));
    //: ja: サインインを有効にする…
    m_add->setText(nobody ? tr("Let people sign in…")
                          //: ja: 担当者を追加…
                          : tr("Add a person…"));
    //: ja: 変更…
    m_edit->setText(tr("Change…"));
    //: ja: 仮パスワード…
    m_reset->setText(tr("Temporary password…"));
    //: ja: 停止
    m_keepOut->setText(tr("Keep out"));
    //: ja: 再開
    m_letIn->setText(tr("Let in again"));
    //: ja: 認証アプリを任意に戻す…
    m_requireTotp->setText(m_policy.totpRequired ? tr("No longer require the authenticator…")
                                                 //: ja: 認証アプリを必須にする…
                                                 : tr("Require the authenticator…"));
    //: ja: まだ誰もサインインしません
    m_empty->setWords(
        tr("Nobody signs in yet"),
        //: ja: このデータベースは一人用です。担当者を登録すると、役割ごとに操作を制限できます。
        tr("This database is for one person. With staff, each person may do what their roles allow."));
    m_table->retranslate();
    showChosen();
}

} // namespace choba

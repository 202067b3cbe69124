// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffdialog.h"

#include "models/staff/staffstore.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace choba {

namespace {

/// What a role adds, under its box: nobody should have to look the table up.
QString explained(StaffRole role)
{
    QStringList may;
    for (const Permission permission : allPermissions) {
        if (permissionsOf(role).has(permission))
            may += words(permission);
    }
    //: ja: 閲覧のみ
    return may.isEmpty() ? StaffDialog::tr("reading only") : may.join(QStringLiteral(", "));
}

bool has(const StaffUser &user, StaffRole role)
{
    return std::find(user.roles.begin(), user.roles.end(), role) != user.roles.end();
}

/// The first box is where problems of the roles are told.
QString fieldOf(StaffRole role)
{
    return role == allStaffRoles.front() ? QStringLiteral("role") : spelled(role);
}

} // namespace

StaffDialog::StaffDialog(const StaffServices &services, const StaffUser &user, bool isFirst, QWidget *parent)
    : FormDialog(parent)
    , m_services(services)
    , m_user(user)
    , m_name(new QLineEdit(user.name))
    , m_fullName(new QLineEdit(user.fullName))
{
    setObjectName(QStringLiteral("staffDialog"));
    const bool isNew = user.name.isEmpty();
    m_name->setReadOnly(!isNew);
    m_name->setPlaceholderText(QStringLiteral("nakano"));
    //: ja: ユーザー名
    form().addRow(QStringLiteral("name"), tr("Name to sign in"), m_name);
    //: ja: 氏名
    form().addRow(QStringLiteral("full_name"), tr("Full name"), m_fullName);
    for (const StaffRole role : allStaffRoles) {
        auto *box = new QCheckBox(words(role));
        box->setToolTip(explained(role));
        box->setChecked(isFirst ? role == StaffRole::Admin : has(user, role));
        m_roles.push_back(box);
        //: ja: 役割
        form().addRow(fieldOf(role), m_roles.size() == 1 ? tr("Roles") : QString(), box);
    }
    form().markSaved();
    if (isFirst)
        //: ja: サインインを有効にする
        setWords(
            tr("Let people sign in"),
            //: ja:
            //: 最初の担当者はシステム管理者です。これ以降、このデータベースを開くにはサインインが必要です。
            tr("The first person is an administrator. From then on everyone signs in to open this database."),
            //: ja: 有効にする
            tr("Turn on"), QStringLiteral("lock"));
    else if (isNew)
        //: ja: 担当者を追加
        setWords(tr("Add a person"), {}, tr("Add"), QStringLiteral("plus"));
    else
        //: ja: 担当者を変更
        setWords(tr("Change a person"), {}, tr("Save"), QStringLiteral("check"));
}

Result<void> StaffDialog::submit()
{
    m_user.roles.clear();
    for (size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            m_user.roles.push_back(allStaffRoles[i]);
    }
    Desk desk = m_services.desk();
    m_user.fullName = m_fullName->text();
    if (!m_name->isReadOnly()) {
        CHOBA_TRY_ASSIGN(m_added, addStaff(desk, m_name->text().trimmed(), m_user.fullName, m_user.roles));
        return ok();
    }
    CHOBA_TRY(editStaff(desk, m_user));
    return ok();
}

Result<QVariantMap> StaffDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(m_user, StaffStore(m_services.database).byName(m_user.name));
    QVariantMap values{{QStringLiteral("full_name"), m_user.fullName}};
    for (const StaffRole role : allStaffRoles)
        values.insert(fieldOf(role), has(m_user, role));
    return values;
}

TemporaryPasswordDialog::TemporaryPasswordDialog(const StaffAdded &added, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("temporaryPassword"));
    //: ja: 仮パスワード
    setWindowTitle(tr("Temporary password"));
    auto *title = new Label(LabelRole::Pane, added.user.fullName);
    //: ja: このパスワードは一度だけ表示されます。24時間有効で、最初のサインインで変更します。
    auto *remark =
        new Label(LabelRole::Muted, tr("It is shown this once, is good for 24 hours, and is changed at the "
                                       "first sign-in."));
    remark->setWordWrap(true);
    //: ja: 認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。
    auto *totp = new Label(LabelRole::Muted, tr("The authenticator is taken off: nothing can be done with "
                                                "this name until it is set up again."));
    totp->setObjectName(QStringLiteral("totpTakenOff"));
    totp->setWordWrap(true);
    totp->setVisible(added.totpTakenOff);
    auto *password = new QLineEdit(added.temporaryPassword);
    password->setObjectName(QStringLiteral("password"));
    password->setReadOnly(true);
    //: ja: ユーザー名: %1
    auto *name = new Label(LabelRole::Body, tr("Name: %1").arg(added.user.name));
    //: ja: 閉じる
    auto *close = new Button(ButtonKind::Primary, QStringLiteral("check"), tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{title, remark, totp, name, password})
        column->addWidget(part);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(420);
    password->selectAll();
    connect(close, &Button::clicked, this, &QDialog::accept);
}

} // namespace choba

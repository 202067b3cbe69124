// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/usecase.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

} // namespace

Result<void> require(const Desk &desk, Permission permission)
{
    return require(desk.actor, permission);
}

Result<void> require(const Actor &actor, Permission permission)
{
    if (actor.may.has(permission))
        return ok();
    //: ja: %1は許可されていません(%2)。管理者が役割を付与すると利用できます。
    return Error::of(ErrorKind::NotAllowed,
                     Words::tr("%2 may not do this: %1. An administrator can give you a role that allows it.")
                         .arg(words(permission), actor.name));
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/databaselocation.h"

#include <QVariantList>

namespace choba {

/// What a search for a customer looks at: name, kana, corporate number, contact, mail addresses, owner and
/// CSM, without width and case.
QString searchText(const CustomerFields &fields);

/// The condition that finds customers by any part of that, or by their own number ("12" or "#12"); its SQL is
/// empty for nothing typed.
struct CustomerSearch
{
    QString sql; ///< of a customer called "c"
    QVariantList values;
    static CustomerSearch of(const QString &typed, Engine engine);
};

} // namespace choba

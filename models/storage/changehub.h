// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace choba {

/// What a committed use case changed: the table's word ("invoice", "usage", …) and the rows, none for "many".
struct Change
{
    QString subject;
    std::vector<qint64> ids;
};

/// Passes changes on after their commit, never before, from any thread. Views refresh the rows concerned.
class ChangeHub : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void announce(const Change &change) { emit changed(change); }

signals:
    void changed(const choba::Change &change);
};

} // namespace choba

Q_DECLARE_METATYPE(choba::Change)

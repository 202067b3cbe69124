// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/lastchange.h"

#include "models/base/clock.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LastChange)
};

struct LastChange
{
    QString by;
    QDateTime at;
};

} // namespace

Error changedMeanwhile(Database &database, const QString &subjectKind, const QString &subjectId)
{
    const auto last = database
                          .statement(QStringLiteral("SELECT actor, at FROM audit WHERE subject_kind = ? AND "
                                                    "subject_id = ? ORDER BY id DESC LIMIT 1"))
                          .bind(subjectKind)
                          .bind(subjectId)
                          .first([](const Row &row) {
                              return LastChange{row.text(0), row.instant(1)};
                          });
    if (last && *last)
        return changedMeanwhile((*last)->by, (*last)->at);
    //: ja: ほかの人が先に変更しました。
    return Error::stale(Words::tr("Somebody else has changed this in the meantime."));
}

Error changedMeanwhile(const QString &by, const QDateTime &at)
{
    //: ja: %1が先に変更しました（%2）。
    return Error::stale(Words::tr("%1 has changed this in the meantime (%2).")
                            .arg(by, toTokyo(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

} // namespace choba

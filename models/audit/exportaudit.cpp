// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditchange.h"
#include "models/audit/auditlist.h"
#include "models/audit/auditwords.h"
#include "models/documents/listfile.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportAudit)
};

constexpr int pollEvery = 200;

QStringList header()
{
    return {//: ja: 日時
            Words::tr("When"),
            //: ja: 担当者
            Words::tr("Who"),
            //: ja: 操作
            Words::tr("What"),
            //: ja: 対象の種類
            Words::tr("Kind of thing"),
            //: ja: 対象
            Words::tr("Thing"),
            //: ja: 項目
            Words::tr("Field"),
            //: ja: 変更前
            Words::tr("Before"),
            //: ja: 変更後
            Words::tr("After")};
}

Result<void> writeEntry(const AuditRow &row, ListWriter &writer)
{
    const std::vector<ListCell> head{tokyoString(row.at), row.actor, auditActionWords(row.entry.action),
                                     auditSubjectKindWords(row.entry.subjectKind), row.entry.subjectId};
    bool any = false;
    for (const AuditChange &change : auditChanges(row.entry.before, row.entry.after)) {
        if (!change.isChanged)
            continue;
        any = true;
        std::vector<ListCell> cells = head;
        cells.insert(cells.end(), {change.field, change.before, change.after});
        CHOBA_TRY(writer.addRow(cells));
    }
    if (any)
        return ok();
    std::vector<ListCell> cells = head;
    cells.insert(cells.end(), {QString(), QString(), QString()});
    return writer.addRow(cells);
}

Result<qint64> writeAudit(Database &database, const AuditSearch &search, ListWriter &writer,
                          JobContext &context)
{
    qint64 written = 0;
    Result<void> wrote;
    CHOBA_TRY(forEachAudit(database, search, [&](const AuditRow &row) {
        if (!wrote || context.isCancelled())
            return;
        wrote = writeEntry(row, writer);
        if (wrote && ++written % pollEvery == 0)
            context.setProgress({written, 0, {}});
    }));
    CHOBA_TRY(std::move(wrote));
    if (context.isCancelled())
        //: ja: 書き出しを中止しました。
        return Error::of(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
    return written;
}

} // namespace

Result<void> exportAudit(Database &database, const AuditSearch &search, const QString &path,
                         CsvEncoding encoding, JobContext &context)
{
    qint64 rows = 0;
    //: ja: 監査ログ
    const ListFile file{path, Words::tr("Audit log"), header(), encoding};
    CHOBA_TRY_ASSIGN(const QString lost, writeListFile(file, [&](ListWriter &writer) -> Result<void> {
                         CHOBA_TRY_ASSIGN(rows, writeAudit(database, search, writer, context));
                         return ok();
                     }));
    context.setProgress({rows, rows, lost});
    return ok();
}

} // namespace choba

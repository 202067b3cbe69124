// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkreport.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

} // namespace

QString spelled(CheckPart part)
{
    switch (part) {
    case CheckPart::Steps:
        return QStringLiteral("steps");
    case CheckPart::Schema:
        return QStringLiteral("schema");
    case CheckPart::File:
        return QStringLiteral("file");
    case CheckPart::References:
        return QStringLiteral("references");
    case CheckPart::Reports:
        return QStringLiteral("reports");
    case CheckPart::Invoices:
        return QStringLiteral("invoices");
    case CheckPart::Numbers:
        return QStringLiteral("numbers");
    case CheckPart::Documents:
        return QStringLiteral("documents");
    case CheckPart::Decisions:
        return QStringLiteral("decisions");
    case CheckPart::Chain:
        return QStringLiteral("chain");
    case CheckPart::Audit:
        return QStringLiteral("audit");
    case CheckPart::Staff:
        return QStringLiteral("staff");
    }
    Q_UNREACHABLE();
}

QString words(CheckPart part)
{
    switch (part) {
    case CheckPart::Steps:
        //: ja: スキーマの版
        return Words::tr("Schema steps");
    case CheckPart::Schema:
        //: ja: 表・制約・トリガー
        return Words::tr("Tables, constraints, triggers");
    case CheckPart::File:
        //: ja: データベースファイル
        return Words::tr("Database file");
    case CheckPart::References:
        //: ja: 参照の整合性
        return Words::tr("References between rows");
    case CheckPart::Reports:
        //: ja: 利用明細の合計
        return Words::tr("Sums of usage reports");
    case CheckPart::Invoices:
        //: ja: 請求書の金額
        return Words::tr("Amounts of invoices");
    case CheckPart::Numbers:
        //: ja: 請求書番号の連番
        return Words::tr("Invoice numbers");
    case CheckPart::Documents:
        //: ja: 発行済みPDF
        return Words::tr("Issued PDFs");
    case CheckPart::Decisions:
        //: ja: 判断・手入力行のロック
        return Words::tr("Locked decisions and lines");
    case CheckPart::Chain:
        //: ja: 監査ログの連鎖
        return Words::tr("Chain of the audit log");
    case CheckPart::Audit:
        //: ja: 発行の監査記録
        return Words::tr("Issues in the audit log");
    case CheckPart::Staff:
        //: ja: 担当者と役割
        return Words::tr("People and their roles");
    }
    Q_UNREACHABLE();
}

void CheckReport::wrong(CheckPart part, const QString &subject, const QString &message)
{
    CheckCount &count = m_counts[part];
    if (count.wrong++ < keptFindings)
        m_findings.push_back({part, subject, message});
}

bool CheckReport::isGood() const
{
    return wrongCount() == 0;
}

qint64 CheckReport::wrongCount() const
{
    qint64 wrong = 0;
    for (const auto &[part, count] : m_counts)
        wrong += count.wrong;
    return wrong;
}

} // namespace choba

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountimport.h"

#include "models/customers/customerindex.h"
#include "models/customers/supportplanrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountImport)
};

// The names of the fields are those of the command line.
const QString accountField = QStringLiteral("account");
const QString customerField = QStringLiteral("customer");
const QString planField = QStringLiteral("plan");
const QString fromField = QStringLiteral("from");
const QString nameField = QStringLiteral("name");
const QString projectField = QStringLiteral("project_name");
const QString supportField = QStringLiteral("support_plan");

std::vector<CsvField> csvFields()
{
    return {{accountField,
             {QStringLiteral("account"), QStringLiteral("accountid"), QStringLiteral("awsaccount"),
              QStringLiteral("awsaccountid"), QStringLiteral("アカウント"), QStringLiteral("アカウントid"),
              QStringLiteral("awsアカウント"), QStringLiteral("awsアカウントid")}},
            {customerField,
             {QStringLiteral("customer"), QStringLiteral("corporatenumber"), QStringLiteral("customername"),
              QStringLiteral("法人番号"), QStringLiteral("顧客"), QStringLiteral("顧客名")}},
            {planField,
             {QStringLiteral("plan"), QStringLiteral("contract"), QStringLiteral("contractplan"),
              QStringLiteral("契約"), QStringLiteral("プラン"), QStringLiteral("契約プラン")}},
            {fromField,
             {QStringLiteral("from"), QStringLiteral("firstmonth"), QStringLiteral("開始月"),
              QStringLiteral("利用開始月"), QStringLiteral("請求開始月")}},
            {nameField,
             {QStringLiteral("name"), QStringLiteral("accountname"), QStringLiteral("名称"),
              QStringLiteral("アカウント名")}},
            {projectField,
             {QStringLiteral("project"), QStringLiteral("projectname"), QStringLiteral("案件"),
              QStringLiteral("案件名")}},
            {supportField,
             {QStringLiteral("support"), QStringLiteral("supportplan"), QStringLiteral("サポート"),
              QStringLiteral("サポートプラン"), QStringLiteral("有償サポート")}},
            {QStringLiteral("issued_by_us"),
             {QStringLiteral("issuedbyus"), QStringLiteral("当社発行"), QStringLiteral("自社発行")}},
            {QStringLiteral("root_ours"),
             {QStringLiteral("rootours"), QStringLiteral("ルート当社"), QStringLiteral("root当社"),
              QStringLiteral("ルート預かり")}},
            {QStringLiteral("ops_management"),
             {QStringLiteral("opsmanagement"), QStringLiteral("運用契約"), QStringLiteral("運用管理")}}};
}

/// "Prime Lite", "prime_lite" and "ＰｒｉｍｅＬｉｔｅ" alike.
QString plainWord(const QString &text)
{
    return normalisedHeading(text);
}

template <typename Value, typename All>
std::optional<Value> valueOf(const QString &text, const All &all)
{
    for (const Value value : all) {
        if (plainWord(text) == plainWord(spelled(value)) || plainWord(text) == plainWord(displayName(value)))
            return value;
    }
    return std::nullopt;
}

/// "2026-10", "2026/10", "2026年10月", "202610".
std::optional<Month> monthOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{4})[-/年.]?([0-9]{1,2})月?\\z"));
    const auto match = shape.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const int month = match.captured(2).toInt();
    return match.hasMatch() && month >= 1 && month <= 12
               ? std::optional(Month(match.captured(1).toInt(), month))
               : std::nullopt;
}

/// Finds the fate of one record after the other; remembers which accounts the file named before.
class Planner
{
public:
    Planner(const CsvColumns &columns, const KnownAccounts &known, const RuleBook &rules)
        : m_columns(columns)
        , m_known(known)
        , m_rules(rules)
        , m_customers(known.customers)
    {}

    AccountImportRow row(const CsvRow &record)
    {
        AccountImportRow row;
        row.line = record.line;
        if (!row.fits(record, m_columns))
            return row;
        m_cells = record.cells;
        row.fate = ImportFate::Add; // until something speaks against it
        readAccount(row);
        readCustomer(row);
        readContract(row);
        readFields(row);
        if (row.problems.empty())
            settle(row);
        return row;
    }

private:
    QString cell(const QString &field) const { return m_columns.cell(m_cells, field).trimmed(); }

    void complain(AccountImportRow &row, const QString &field, const QString &message) const
    {
        row.complain(m_columns, field, message);
    }
    void complain(AccountImportRow &row, const QString &field, const Error &error) const
    {
        for (const Problem &problem : error.problems)
            complain(row, field, problem.message);
        if (error.problems.empty())
            complain(row, field, error.message);
    }

    void readAccount(AccountImportRow &row)
    {
        row.assignment.accountId = cell(accountField);
        const auto id = AwsAccountId::parse(cell(accountField), accountField);
        if (!id)
            return complain(row, accountField, id.error());
        row.assignment.accountId = id->digits();
        if (const auto before = m_lines.constFind(id->digits()); before != m_lines.constEnd())
            //: ja: %1行目と同じアカウントです。
            complain(row, accountField, Words::tr("The same account as on line %1.").arg(*before));
        m_lines.insert(id->digits(), row.line);
        if (const auto known = m_known.accounts.find(id->digits()); known != m_known.accounts.end())
            row.known = known->second;
    }

    void readCustomer(AccountImportRow &row) const
    {
        row.customerName = cell(customerField);
        const Customer *found = m_customers.numbered(row.customerName);
        const auto named = m_customers.named(row.customerName);
        if (!found && named.size() > 1)
            return complain(row, customerField,
                            Words::tr("Several customers are named “%1”; give the corporate number.")
                                .arg(row.customerName));
        if (!found && named.size() == 1)
            found = named.front();
        if (!found)
            //: ja: 「%1」という顧客は登録されていません(法人番号か正式名称)。
            return complain(row, customerField,
                            Words::tr("There is no customer “%1” (corporate number or exact name).")
                                .arg(row.customerName));
        row.assignment.customerId = found->id;
        row.customerName = found->fields.name;
    }

    void readContract(AccountImportRow &row) const
    {
        if (const QString text = cell(planField); !text.isEmpty()) {
            const auto plan = valueOf<ContractPlan>(text, allContractPlans);
            if (plan)
                row.assignment.plan = *plan;
            else
                //: ja: 「%1」という契約はありません(Prime か Prime Lite)。
                complain(row, planField, Words::tr("“%1” is neither Prime nor Prime Lite.").arg(text));
        }
        if (const QString text = cell(supportField); !text.isEmpty()) {
            const auto plan = valueOf<SupportPlan>(text, allSupportPlans);
            if (plan)
                row.assignment.supportPlan = *plan;
            else
                //: ja: 「%1」というサポートプランはありません。
                complain(row, supportField, Words::tr("There is no support plan “%1”.").arg(text));
        }
        const auto seen = m_known.firstSeen.find(row.assignment.accountId);
        row.assignment.from = seen == m_known.firstSeen.end() ? m_known.now : seen->second;
        if (const QString text = cell(fromField); !text.isEmpty()) {
            const auto month = monthOf(text);
            if (month)
                row.assignment.from = *month;
            else
                //: ja: 「%1」は月ではありません(例: 2026-10)。
                complain(row, fromField, Words::tr("“%1” is no month like 2026-10.").arg(text));
        }
    }

    /// An empty cell leaves what is there, or what is usual on the plan.
    void readFields(AccountImportRow &row) const
    {
        row.fields = row.known ? row.known->fields : usualAccountFields(row.assignment.plan);
        if (const QString text = cell(nameField); !text.isEmpty())
            row.fields.name = text;
        if (const QString text = cell(projectField); !text.isEmpty())
            row.fields.projectName = text;
        readFlag(row, QStringLiteral("issued_by_us"), row.fields.issuedByUs);
        readFlag(row, QStringLiteral("root_ours"), row.fields.rootOurs);
        readFlag(row, QStringLiteral("ops_management"), row.fields.opsManagement);
        const auto checked = checkedAccount(row.fields);
        if (checked)
            row.fields = *checked;
        else
            complain(row, nameField, checked.error());
    }

    void readFlag(AccountImportRow &row, const QString &field, bool &flag) const
    {
        const QString text = cell(field);
        if (text.isEmpty())
            return;
        const auto said = yesOrNo(text);
        if (said)
            flag = *said;
        else
            complain(row, field, neitherYesNorNo(text));
    }

    void settle(AccountImportRow &row) const
    {
        const AccountAssignment &wanted = row.assignment;
        const auto stored = m_known.contracts.find(wanted.accountId);
        const std::vector<Contract> none;
        const std::vector<Contract> &all = stored == m_known.contracts.end() ? none : stored->second;
        const Contract *now = contracts::inMonth(all, wanted.from);
        row.isContracted = now && now->customerId == wanted.customerId && now->plan == wanted.plan;
        if (row.isContracted) {
            row.fate = row.known->fields == row.fields ? ImportFate::Same : ImportFate::Change;
            return;
        }
        const auto steps = contracts::assigned(all, {0, row.known ? row.known->id : 0, wanted.customerId,
                                                     wanted.plan, wanted.from, std::nullopt});
        if (!steps)
            return complain(row, fromField, steps.error());
        const auto plan = checkStartPlan(m_rules, wanted.supportPlan, wanted.from.firstDay());
        if (!plan)
            return complain(row, supportField, plan.error());
        row.fate = row.known ? ImportFate::Change : ImportFate::Add;
    }

    const CsvColumns &m_columns;
    const KnownAccounts &m_known;
    const RuleBook &m_rules;
    QStringList m_cells; ///< of the record at hand
    CustomerIndex m_customers;
    QHash<QString, qint64> m_lines;
};

} // namespace

ImportPreview previewOf(const AccountImportPlan &plan)
{
    ImportPreview preview{{}, plan.ignoredColumns, plan.encoding};
    for (const AccountImportRow &row : plan.rows) {
        const AccountAssignment &wanted = row.assignment;
        QStringList remark{displayName(wanted.plan),
                           //: ja: %1 から
                           Words::tr("from %1").arg(wanted.from.toString()), displayName(wanted.supportPlan),
                           row.fields.name};
        if (row.fate == ImportFate::Problem)
            remark = {problemWords(row)};
        if (row.isContracted)
            remark = {row.fields.name};
        remark.removeAll(QString());
        preview.rows.push_back(
            {row.line, row.fate, row.customerName, wanted.accountId, remark.join(QStringLiteral(" · "))});
    }
    return preview;
}

Result<AccountImportPlan> planAccountImport(const CsvTable &table, const KnownAccounts &known,
                                            const RuleBook &rules)
{
    const auto &records = table.records();
    CHOBA_TRY_ASSIGN(const CsvColumns columns,
                     CsvColumns::of(records.front().cells, csvFields(), {accountField, customerField}));
    AccountImportPlan plan;
    plan.ignoredColumns = columns.ignored();
    plan.encoding = table.encoding();
    Planner planner(columns, known, rules);
    for (std::size_t at = 1; at < records.size(); ++at)
        plan.rows.push_back(planner.row(records[at]));
    return plan;
}

} // namespace choba

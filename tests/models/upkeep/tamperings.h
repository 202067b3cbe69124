// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace choba {

/// One thing somebody might write into the database past the program.
struct Tampering
{
    enum class On { Both, Sqlite, Postgres };
    const char *name;
    const char *sql;
    On on = On::Both;
    /// Also found when somebody edits the file without any trigger.
    bool seenInFile = true;
};

/// On the books of tst_tampering: invoices 1 and 2 are issued, 3 is a held draft; 1 has used a line by hand
/// and a support add-on, 2 a decided credit; the mail of 1 was sent.
inline const std::vector<Tampering> &tamperings()
{
    using On = Tampering::On;
    static const std::vector<Tampering> all{
        // an issued invoice
        {"amounts",
         "UPDATE invoice SET subtotal_jpy = subtotal_jpy - 1, total_jpy = total_jpy - 1 WHERE id = 1"},
        {"tax", "UPDATE invoice SET tax_jpy = tax_jpy - 1, total_jpy = total_jpy - 1 WHERE id = 1"},
        {"number", "UPDATE invoice SET number = '1000000009' WHERE id = 2"},
        {"customer's name", "UPDATE invoice SET customer_name = 'x' WHERE id = 1"},
        {"account", "UPDATE invoice SET account = '999999999999' WHERE id = 1"},
        {"month", "UPDATE invoice SET usage_month = usage_month + 1 WHERE id = 1"},
        {"issue date", "UPDATE invoice SET issue_date = '2026-01-01' WHERE id = 1"},
        {"due date", "UPDATE invoice SET due_date = '2099-12-31' WHERE id = 1"},
        {"who issued it", "UPDATE invoice SET issued_by = 'x' WHERE id = 1"},
        {"hash of the PDF", "UPDATE invoice SET pdf_sha256 = 'x' WHERE id = 1"},
        {"what was printed", "UPDATE invoice SET document_json = '{}' WHERE id = 1"},
        {"the reckoning", "UPDATE invoice SET rating_json = '{}' WHERE id = 1"},
        {"the rate", "UPDATE invoice SET rate_micros = rate_micros + 1 WHERE id = 1"},
        {"the support fee", "UPDATE invoice SET support_fee_usd = support_fee_usd + 1 WHERE id = 1"},
        {"its id", "UPDATE invoice SET id = 77 WHERE id = 1"},
        {"back to a draft",
         "UPDATE invoice SET state = 'draft', number = NULL, pdf_sha256 = NULL, document_json = NULL "
         "WHERE id = 2"},
        {"void without a reason", "UPDATE invoice SET state = 'void' WHERE id = 1"},
        {"void in silence", "UPDATE invoice SET state = 'void', void_reason = 'x' WHERE id = 1"},
        {"void with another total",
         "UPDATE invoice SET state = 'void', void_reason = 'x', subtotal_jpy = 0, tax_jpy = 0, total_jpy = 0 "
         "WHERE id = 1"},
        {"deleted", "DELETE FROM invoice WHERE id = 1"},
        {"born issued",
         "INSERT INTO invoice (account, usage_month, customer_id, customer_name, project_name, state, "
         "number, "
         "contract_plan, support_plan, payer, version_id, rate_micros, support_fee_usd, subtotal_jpy, "
         "tax_percent_hundredths, tax_jpy, total_jpy, issue_date, send_until, due_date, drafted_at, "
         "issued_at, "
         "issued_by, pdf_sha256, fingerprint, rating_json, document_json) SELECT '999999999999', "
         "usage_month, "
         "customer_id, customer_name, project_name, state, '1000000003', contract_plan, support_plan, payer, "
         "version_id, rate_micros, support_fee_usd, subtotal_jpy, tax_percent_hundredths, tax_jpy, "
         "total_jpy, "
         "issue_date, send_until, due_date, drafted_at, issued_at, issued_by, pdf_sha256, fingerprint, "
         "rating_json, document_json FROM invoice WHERE id = 1"},
        // its parts
        {"a line's amount", "UPDATE invoice_line SET amount_jpy = amount_jpy + 1 WHERE invoice_id = 1"},
        {"a line's words", "UPDATE invoice_line SET description = 'x' WHERE invoice_id = 1"},
        {"a line less", "DELETE FROM invoice_line WHERE invoice_id = 1 AND position = 0"},
        {"a line more", "INSERT INTO invoice_line SELECT 1, 99, 'manual', 'x', 1 FROM invoice WHERE id = 1"},
        {"a line to a draft",
         "UPDATE invoice_line SET invoice_id = 3, position = 98 WHERE invoice_id = 1 AND position = 0"},
        {"a draft's line to it",
         "UPDATE invoice_line SET invoice_id = 1, position = 98 WHERE invoice_id = 3 AND position = 0"},
        {"a charge's cost", "UPDATE invoice_input SET cost_usd = cost_usd + 1 WHERE invoice_id = 1"},
        {"a charge's verdict", "UPDATE invoice_input SET standing = 'kept' WHERE invoice_id = 1"},
        {"charges gone", "DELETE FROM invoice_input WHERE invoice_id = 1"},
        {"a charge to another",
         "UPDATE invoice_input SET invoice_id = 2, position = 98 WHERE invoice_id = 1"},
        {"a reason to hold it", "INSERT INTO invoice_hold VALUES (1, 0, 'no_rate', 'x')", On::Both, false},
        {"another PDF", "UPDATE invoice_pdf SET bytes = (SELECT bytes FROM invoice_pdf WHERE invoice_id = 2) "
                        "WHERE invoice_id = 1"},
        {"no PDF", "DELETE FROM invoice_pdf WHERE invoice_id = 1"},
        {"a PDF for a draft",
         "INSERT INTO invoice_pdf SELECT 3, bytes FROM invoice_pdf WHERE invoice_id = 1"},
        // numbers
        {"numbers back", "UPDATE number_series SET next_number = 1000000001"},
        {"a number left out", "UPDATE number_series SET next_number = next_number + 1"},
        {"no series", "DELETE FROM number_series"},
        {"series by another name", "UPDATE number_series SET name = 'x'"},
        // what it has used
        {"a used decision turned", "UPDATE tray_decision SET choice = 'keep' WHERE invoice_id = 2"},
        {"a used decision set free", "UPDATE tray_decision SET invoice_id = NULL WHERE invoice_id = 2",
         On::Both, false},
        {"a used decision gone", "DELETE FROM tray_decision WHERE invoice_id = 2", On::Both, false},
        {"a decision never used",
         "INSERT INTO tray_decision (account, item_key, kind, usage_month, product_code, description, "
         "item_class, amount_usd, choice, bill_as, target_month, reason, decided_by, decided_at, invoice_id) "
         "SELECT account, 'credit/x', 'credit', usage_month, 'x', 'x', 'standard', 1, 'bill', 'standard', "
         "usage_month, 'x', 'x', 'x', 1 FROM invoice WHERE id = 1"},
        {"a used line's amount", "UPDATE manual_line SET amount_jpy = amount_jpy + 1 WHERE invoice_id = 1"},
        {"a used line gone", "DELETE FROM manual_line WHERE invoice_id = 1", On::Both, false},
        {"a line never used",
         "INSERT INTO manual_line (account, usage_month, description, amount_jpy, reason, entered_by, "
         "entered_at, invoice_id) SELECT account, usage_month, 'x', 1, 'x', 'x', 'x', id FROM invoice "
         "WHERE id = 1"},
        {"a line too late",
         "INSERT INTO manual_line (account, usage_month, description, amount_jpy, reason, entered_by, "
         "entered_at) SELECT account, usage_month, 'x', 1, 'x', 'x', 'x' FROM invoice WHERE id = 1",
         On::Both, false},
        {"a used add-on", "UPDATE support_by_hand SET add_on_usd = add_on_usd + 1", On::Both, false},
        {"a used add-on gone", "DELETE FROM support_by_hand", On::Both, false},
        // the month and its report
        {"the month's close", "INSERT INTO month_close VALUES (24321, 'x', 'x', '{}')", On::Postgres},
        {"a version's sum", "UPDATE report_version SET stored_usd = '1'"},
        {"a version's total", "UPDATE report_version SET total_usd = '1'"},
        {"a version's content", "UPDATE report_version SET content_hash = 'x'", On::Both, false},
        {"a version gone", "DELETE FROM report_version"},
        {"another version shown", "UPDATE report SET current_version_id = current_version_id + 7"},
        {"a charge of the report", "UPDATE charge_series SET cost_usd = cost_usd + 1"},
        {"a day of the report", "UPDATE usage_charge SET cost_usd = cost_usd + 1"},
        {"days gone", "DELETE FROM usage_charge"},
        {"a charge of nobody, in a file",
         "INSERT INTO charge_series SELECT id + 4294967296000, version_id + 1000, account, product_code, "
         "region, line_item_type, usage_type, charge_class, detail, cost_usd, usage_amount, lines, "
         "on_demand_usd FROM charge_series",
         On::Sqlite},
        {"a charge of nobody",
         "INSERT INTO charge_series (id, version_id, usage_month, account, product_code, region, "
         "line_item_type, "
         "usage_type, charge_class, detail, cost_usd, usage_amount, lines, on_demand_usd) SELECT id + "
         "4294967296000, version_id + 1000, usage_month, account, product_code, region, line_item_type, "
         "usage_type, charge_class, detail, cost_usd, usage_amount, lines, on_demand_usd FROM charge_series",
         On::Postgres},
        // the audit log
        {"an entry's actor", "UPDATE audit SET actor = 'x' WHERE id = 2"},
        {"an entry's after", "UPDATE audit SET after_json = '{}' WHERE action = 'issue_invoice'"},
        {"an entry gone", "DELETE FROM audit WHERE id = 2"},
        {"entries gone", "DELETE FROM audit"},
        {"an entry of another",
         "INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
         "VALUES ('2026-01-01T00:00:00.000Z', 'somebody-else', 'x', 'x', 'x', '{}', '{}')"},
        {"an issue that was none",
         "INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
         "VALUES ('2026-01-01T00:00:00.000Z', {me}, 'issue_invoice', 'invoice', '99', '{}', '{}')"},
        {"an entry at a chosen place",
         "INSERT INTO audit (id, at, actor, action, subject_kind, subject_id, before_json, after_json) "
         "VALUES (1000000, '2026-01-01T00:00:00.000Z', {me}, 'x', 'x', 'x', '{}', '{}')"},
        {"a link's seal", "UPDATE audit_chain SET seal = link WHERE number = 2"},
        {"a link gone", "DELETE FROM audit_chain WHERE number = 2"},
        {"a link more", "INSERT INTO audit_chain SELECT 1000, 1000, sealed_at, link, seal FROM audit_chain "
                        "WHERE number = 1"},
        {"the head back", "UPDATE audit_head SET row_count = 1"},
        {"another chain", "UPDATE audit_head SET chain_id = 'x'"},
        {"no head", "DELETE FROM audit_head"},
        {"sealing by hand", "SELECT seal_audit_rows(1, true)", On::Postgres},
        // what was done and sent
        {"an operation undone", "DELETE FROM operation", On::Both, false},
        {"an operation by another name", "UPDATE operation SET id = 'x' || id", On::Both, false},
        {"a sent mail's subject", "UPDATE outbox_mail SET subject = 'x'", On::Both, false},
        {"a sent mail again", "UPDATE outbox_mail SET state = 'waiting', sent_at = NULL", On::Both, false},
        {"a sent mail gone", "DELETE FROM outbox_mail", On::Both, true},
        {"a mail born sent",
         "INSERT INTO outbox_mail (message_id, state, subject, body, recipients, about_kind, about_id, "
         "about_name, made_by, made_at, held_until, next_try_at, sent_at) VALUES "
         "('<x>', 'sent', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x')",
         On::Both, false},
        {"to whom it went", "UPDATE outbox_recipient SET address = 'x@example.jp'", On::Both, false},
        {"a recipient gone", "DELETE FROM outbox_recipient", On::Both, false},
        {"what was attached", "UPDATE outbox_attachment SET file_name = 'x'", On::Both, false},
        {"the attached bytes",
         "UPDATE mail_content SET bytes = (SELECT bytes FROM invoice_pdf WHERE "
         "invoice_id = 2)",
         On::Both, false},
        {"what the server said", "UPDATE mail_attempt SET answer = 'x'", On::Both, false},
        {"a try gone", "DELETE FROM mail_attempt", On::Both, false},
        // people
        {"a role for oneself", "INSERT INTO staff_role SELECT id, 'csm' FROM staff_user WHERE name = {me}"},
        {"another role", "UPDATE staff_role SET role = 'csm' WHERE role = 'billing'"},
        {"roles gone", "DELETE FROM staff_role"},
        {"another name", "UPDATE staff_user SET name = 'x' WHERE name LIKE 't-viewer%'"},
        {"a person kept out", "UPDATE staff_user SET active = 0 WHERE name LIKE 't-viewer%'"},
        {"a person more", "INSERT INTO staff_user (name, full_name, created_at) VALUES ('x', 'x', 'x')"},
        {"a person gone", "DELETE FROM staff_user WHERE name LIKE 't-viewer%'"},
        // the guards themselves
        {"a schema step", "UPDATE schema_migration SET checksum = 'x' WHERE version = 4"},
        {"a step forgotten", "DELETE FROM schema_migration WHERE version = 4"},
        {"a guard dropped", "DROP TRIGGER invoice_issued_fixed", On::Sqlite},
        {"a table of one's own", "CREATE TABLE mine (x INTEGER)"},
        {"guards off", "ALTER TABLE invoice DISABLE TRIGGER ALL", On::Postgres},
        {"row security off", "ALTER TABLE audit DISABLE ROW LEVEL SECURITY", On::Postgres},
        {"replica mode", "SET session_replication_role = replica", On::Postgres},
        {"all invoices gone", "TRUNCATE invoice CASCADE", On::Postgres},
        {"the log gone", "TRUNCATE audit", On::Postgres},
        {"a guard replaced",
         "CREATE OR REPLACE FUNCTION invoice_issued_fixed() RETURNS trigger LANGUAGE plpgsql AS "
         "'BEGIN RETURN NEW; END'",
         On::Postgres},
        {"the owner's role", "SET ROLE postgres", On::Postgres},
        {"a group for oneself", "GRANT {group:billing_manager} TO {role:me}", On::Postgres},
        {"a role of one's own", "CREATE ROLE t_mine LOGIN IN ROLE {group:billing}", On::Postgres},
        {"files of the server", "GRANT pg_execute_server_program TO {role:me}", On::Postgres},
        {"another's password", "ALTER ROLE {role:other} PASSWORD 'x'", On::Postgres},
        {"rights for all", "GRANT ALL ON invoice TO PUBLIC", On::Postgres},
        {"behind a table of one's own",
         "CREATE TEMP TABLE invoice (id BIGINT, number TEXT, account TEXT, usage_month INTEGER, state TEXT); "
         "DELETE FROM public.invoice_line WHERE invoice_id = 1; DROP TABLE pg_temp.invoice",
         On::Postgres},
    };
    return all;
}

} // namespace choba

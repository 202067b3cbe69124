-- SPDX-License-Identifier: GPL-3.0-or-later
-- An invoice becomes an issued one by being issued, and takes what it has used along in the same moment.
CREATE TRIGGER invoice_born_draft BEFORE INSERT ON invoice WHEN NEW.number IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an invoice begins as a draft');
END;
CREATE TRIGGER invoice_pdf_of_issued BEFORE INSERT ON invoice_pdf
WHEN NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a draft has no PDF');
END;
CREATE TRIGGER invoice_hold_fixed_insert BEFORE INSERT ON invoice_hold
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER tray_decision_used_insert BEFORE INSERT ON tray_decision
WHEN NEW.invoice_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a decision is used by issuing');
END;
CREATE TRIGGER tray_decision_used_update BEFORE UPDATE ON tray_decision
WHEN NEW.invoice_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND account = NEW.account AND number IS NULL) BEGIN
    SELECT RAISE(ABORT, 'a decision is used by issuing');
END;
CREATE TRIGGER manual_line_used_insert BEFORE INSERT ON manual_line
WHEN NEW.invoice_id IS NOT NULL OR EXISTS
    (SELECT 1 FROM invoice WHERE account = NEW.account AND usage_month = NEW.usage_month AND state = 'issued') BEGIN
    SELECT RAISE(ABORT, 'the invoice of this month is issued');
END;
CREATE TRIGGER manual_line_used_update BEFORE UPDATE ON manual_line
WHEN NEW.invoice_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND account = NEW.account AND usage_month = NEW.usage_month
        AND number IS NULL) BEGIN
    SELECT RAISE(ABORT, 'a line is used by issuing');
END;
CREATE TRIGGER support_by_hand_used_insert BEFORE INSERT ON support_by_hand
WHEN EXISTS (SELECT 1 FROM invoice WHERE account = NEW.account AND usage_month = NEW.usage_month
    AND state = 'issued') BEGIN
    SELECT RAISE(ABORT, 'the invoice of this month is issued');
END;
CREATE TRIGGER support_by_hand_used_update BEFORE UPDATE ON support_by_hand
WHEN EXISTS (SELECT 1 FROM invoice WHERE (account = OLD.account AND usage_month = OLD.usage_month
    OR account = NEW.account AND usage_month = NEW.usage_month) AND state = 'issued') BEGIN
    SELECT RAISE(ABORT, 'the invoice of this month is issued');
END;
CREATE TRIGGER support_by_hand_used_delete BEFORE DELETE ON support_by_hand
WHEN EXISTS (SELECT 1 FROM invoice WHERE account = OLD.account AND usage_month = OLD.usage_month
    AND state = 'issued') BEGIN
    SELECT RAISE(ABORT, 'the invoice of this month is issued');
END;
CREATE TRIGGER number_series_kept BEFORE DELETE ON number_series BEGIN
    SELECT RAISE(ABORT, 'a number series is never deleted');
END;

-- A version of a report is what came; that it was replaced or declared final is all that may become of it.
CREATE TRIGGER report_version_kept BEFORE DELETE ON report_version WHEN OLD.summary_json <> '{}' BEGIN
    SELECT RAISE(ABORT, 'an imported version is never deleted');
END;
CREATE TRIGGER report_version_fixed BEFORE UPDATE ON report_version
WHEN OLD.summary_json <> '{}' AND (NEW.id <> OLD.id OR NEW.report_id <> OLD.report_id OR NEW.name <> OLD.name
    OR NEW.assembly_id <> OLD.assembly_id OR NEW.content_hash <> OLD.content_hash OR NEW.format <> OLD.format
    OR NEW.manifest_at IS NOT OLD.manifest_at OR NEW.imported_at <> OLD.imported_at
    OR NEW.imported_by <> OLD.imported_by OR NEW.lines <> OLD.lines OR NEW.skipped_lines <> OLD.skipped_lines
    OR NEW.stored_usd <> OLD.stored_usd OR NEW.total_usd <> OLD.total_usd OR NEW.residue_usd <> OLD.residue_usd
    OR NEW.is_invoiced <> OLD.is_invoiced OR NEW.summary_json <> OLD.summary_json
    OR (OLD.replaced_at IS NOT NULL AND NEW.replaced_at IS NOT OLD.replaced_at)) BEGIN
    SELECT RAISE(ABORT, 'an imported version never changes');
END;

CREATE TRIGGER outbox_mail_born_waiting BEFORE INSERT ON outbox_mail WHEN NEW.state <> 'waiting' BEGIN
    SELECT RAISE(ABORT, 'a mail begins by waiting');
END;
CREATE TRIGGER operation_fixed BEFORE UPDATE ON operation BEGIN
    SELECT RAISE(ABORT, 'operation is append-only');
END;
CREATE TRIGGER operation_kept BEFORE DELETE ON operation BEGIN
    SELECT RAISE(ABORT, 'operation is append-only');
END;

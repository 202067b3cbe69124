-- SPDX-License-Identifier: GPL-3.0-or-later
-- An issued invoice never changes: only its state may go from issued to void, with a reason.
CREATE TRIGGER invoice_issued_fixed BEFORE UPDATE ON invoice
WHEN OLD.number IS NOT NULL AND NOT (
    OLD.state = 'issued' AND NEW.state = 'void' AND NEW.void_reason IS NOT NULL
    AND NEW.id = OLD.id AND NEW.account = OLD.account AND NEW.usage_month = OLD.usage_month
    AND NEW.revision = OLD.revision AND NEW.customer_id = OLD.customer_id AND NEW.customer_name = OLD.customer_name
    AND NEW.project_name = OLD.project_name AND NEW.version_id = OLD.version_id AND NEW.fingerprint = OLD.fingerprint
    AND NEW.rating_json = OLD.rating_json
    AND NEW.number = OLD.number AND NEW.contract_plan = OLD.contract_plan AND NEW.support_plan = OLD.support_plan
    AND NEW.payer = OLD.payer AND NEW.rate_micros = OLD.rate_micros AND NEW.support_fee_usd = OLD.support_fee_usd
    AND NEW.subtotal_jpy = OLD.subtotal_jpy AND NEW.tax_percent_hundredths = OLD.tax_percent_hundredths
    AND NEW.tax_jpy = OLD.tax_jpy AND NEW.total_jpy = OLD.total_jpy AND NEW.issue_date = OLD.issue_date
    AND NEW.send_until = OLD.send_until AND NEW.due_date = OLD.due_date AND NEW.drafted_at = OLD.drafted_at
    AND NEW.issued_at = OLD.issued_at AND NEW.issued_by = OLD.issued_by AND NEW.pdf_sha256 = OLD.pdf_sha256
    AND NEW.document_json = OLD.document_json)
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER invoice_issued_kept BEFORE DELETE ON invoice WHEN OLD.number IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an issued invoice is never deleted');
END;

CREATE TRIGGER invoice_line_fixed_insert BEFORE INSERT ON invoice_line
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER invoice_line_fixed_update BEFORE UPDATE ON invoice_line
WHEN EXISTS (SELECT 1 FROM invoice WHERE id IN (OLD.invoice_id, NEW.invoice_id) AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER invoice_line_fixed_delete BEFORE DELETE ON invoice_line
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;

CREATE TRIGGER invoice_input_fixed_insert BEFORE INSERT ON invoice_input
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER invoice_input_fixed_update BEFORE UPDATE ON invoice_input
WHEN EXISTS (SELECT 1 FROM invoice WHERE id IN (OLD.invoice_id, NEW.invoice_id) AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;
CREATE TRIGGER invoice_input_fixed_delete BEFORE DELETE ON invoice_input
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes');
END;

CREATE TRIGGER invoice_pdf_fixed_update BEFORE UPDATE ON invoice_pdf BEGIN
    SELECT RAISE(ABORT, 'the PDF of an invoice never changes');
END;
CREATE TRIGGER invoice_pdf_fixed_delete BEFORE DELETE ON invoice_pdf BEGIN
    SELECT RAISE(ABORT, 'the PDF of an invoice never changes');
END;

-- A number is used once and the series never goes back.
CREATE TRIGGER number_series_forward BEFORE UPDATE ON number_series
WHEN NEW.next_number < OLD.next_number AND EXISTS (SELECT 1 FROM invoice WHERE number IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a number series never goes back');
END;

-- A decision that an issued invoice has used is locked.
CREATE TRIGGER tray_decision_locked_update BEFORE UPDATE ON tray_decision WHEN OLD.invoice_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an issued invoice has used this decision');
END;
CREATE TRIGGER tray_decision_locked_delete BEFORE DELETE ON tray_decision WHEN OLD.invoice_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an issued invoice has used this decision');
END;
CREATE TRIGGER manual_line_locked_update BEFORE UPDATE ON manual_line WHEN OLD.invoice_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an issued invoice has used this line');
END;
CREATE TRIGGER manual_line_locked_delete BEFORE DELETE ON manual_line WHEN OLD.invoice_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'an issued invoice has used this line');
END;

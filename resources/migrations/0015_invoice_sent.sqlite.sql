-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER invoice_sent_by_mail AFTER UPDATE OF state ON outbox_mail
WHEN NEW.state = 'sent' AND OLD.state <> 'sent' AND NEW.about_kind = 'invoice' BEGIN
    INSERT OR IGNORE INTO invoice_sent (invoice_id, sent_at, mail_id, reason, noted_by, noted_at)
    SELECT id, NEW.sent_at, NEW.id, '', NEW.made_by, NEW.sent_at FROM invoice
    WHERE id = CAST(NEW.about_id AS INTEGER) AND state = 'issued';
END;
CREATE TRIGGER invoice_sent_issued BEFORE INSERT ON invoice_sent
WHEN NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND state = 'issued') BEGIN
    SELECT RAISE(ABORT, 'only an issued invoice is sent');
END;
CREATE TRIGGER invoice_sent_fixed BEFORE UPDATE ON invoice_sent BEGIN
    SELECT RAISE(ABORT, 'a sent invoice stays sent');
END;
CREATE TRIGGER invoice_sent_kept BEFORE DELETE ON invoice_sent BEGIN
    SELECT RAISE(ABORT, 'a sent invoice stays sent');
END;
-- Voiding is for what has not left the house; afterwards a credit note.
CREATE TRIGGER invoice_sent_not_void BEFORE UPDATE OF state ON invoice
WHEN NEW.state = 'void' AND EXISTS (SELECT 1 FROM invoice_sent WHERE invoice_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'a sent invoice is not voided');
END;

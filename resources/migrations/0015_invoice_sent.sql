-- SPDX-License-Identifier: GPL-3.0-or-later
-- That an issued invoice has reached its customer (section 7: issued → sent). A row of its own, as the invoice itself
-- never changes; the key makes it happen once. It comes from the outbox when the mail server has accepted the mail,
-- whichever program sent it, or from a person who handed the invoice over or posted it.
CREATE TABLE invoice_sent (
    invoice_id BIGINT PRIMARY KEY REFERENCES invoice (id),
    sent_at TEXT NOT NULL,
    mail_id BIGINT REFERENCES outbox_mail (id),
    reason TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    CHECK ((mail_id IS NULL) = (reason <> ''))
);
INSERT INTO invoice_sent (invoice_id, sent_at, mail_id, reason, noted_by, noted_at)
SELECT i.id, m.sent_at, m.id, '', m.made_by, m.sent_at FROM invoice i
JOIN outbox_mail m ON m.id = (SELECT MIN(o.id) FROM outbox_mail o
    WHERE o.about_kind = 'invoice' AND o.about_id = CAST(i.id AS TEXT) AND o.state = 'sent')
WHERE i.state = 'issued';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- With the owner's rights: whoever may work the outbox causes it, and nothing else than this.
CREATE FUNCTION invoice_sent_by_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO invoice_sent (invoice_id, sent_at, mail_id, reason, noted_by, noted_at)
    SELECT id, NEW.sent_at, NEW.id, '', NEW.made_by, NEW.sent_at FROM invoice
    WHERE id = CAST(NEW.about_id AS BIGINT) AND state = 'issued'
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_sent_by_mail AFTER UPDATE OF state ON outbox_mail FOR EACH ROW
    WHEN (NEW.state = 'sent' AND OLD.state <> 'sent' AND NEW.about_kind = 'invoice')
    EXECUTE FUNCTION invoice_sent_by_mail();

CREATE FUNCTION invoice_sent_issued() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND state = 'issued' FOR SHARE) THEN
        RAISE EXCEPTION 'only an issued invoice is sent' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_sent_issued BEFORE INSERT ON invoice_sent
    FOR EACH ROW EXECUTE FUNCTION invoice_sent_issued();
CREATE TRIGGER invoice_sent_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_sent
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Voiding is for what has not left the house; afterwards a credit note.
CREATE FUNCTION invoice_sent_not_void() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM invoice_sent WHERE invoice_id = OLD.id) THEN
        RAISE EXCEPTION 'a sent invoice is not voided' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_sent_not_void BEFORE UPDATE OF state ON invoice FOR EACH ROW
    WHEN (NEW.state = 'void') EXECUTE FUNCTION invoice_sent_not_void();

GRANT INSERT ON invoice_sent TO {role:billing};
REVOKE EXECUTE ON FUNCTION invoice_sent_by_mail(), invoice_sent_issued(), invoice_sent_not_void() FROM PUBLIC;

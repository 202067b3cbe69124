-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE audit_chain (
    number BIGINT PRIMARY KEY,
    audit_id BIGINT NOT NULL UNIQUE,
    sealed_at TEXT NOT NULL,
    link BYTEA NOT NULL,
    seal BYTEA NOT NULL
);
CREATE TRIGGER audit_chain_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION audit_head_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.row_count > OLD.row_count AND NEW.chain_id = OLD.chain_id THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit chain only grows' USING ERRCODE = 'P0001';
END $$;
CREATE TRIGGER audit_head_forward BEFORE UPDATE OR DELETE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_head_forward();
CREATE TRIGGER audit_head_kept BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION audit_field(field TEXT) RETURNS BYTEA LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.int4send(pg_catalog.octet_length(field)) || pg_catalog.convert_to(field, 'UTF8')
$$;

-- Binds the rows from first on, of this transaction or of all, that are not in the chain yet. The head row is locked
-- until the commit: numbers are gapless and in the order of the commits. It is written once for all rows, as each
-- version of it slows down the next reading of it.
CREATE FUNCTION seal_audit_rows(first BIGINT, everybodys BOOLEAN) RETURNS VOID LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    head audit_head;
    entry audit;
    sealed TEXT;
    digest BYTEA;
BEGIN
    SELECT * INTO head FROM audit_head WHERE id = 1 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the audit chain has not been started' USING ERRCODE = 'P0001';
    END IF;
    FOR entry IN
        SELECT * FROM audit a
        WHERE a.id >= first AND (everybodys OR a.id = first OR a.xmin = pg_current_xact_id()::xid)
            AND NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.audit_id = a.id)
        ORDER BY a.id
    LOOP
        sealed := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
        head.row_count := head.row_count + 1;
        head.link := substr(sha512(head.link || int8send(head.row_count) || int8send(entry.id)
            || audit_field(sealed) || audit_field(entry.at) || audit_field(entry.actor)
            || audit_field(entry.action) || audit_field(entry.subject_kind) || audit_field(entry.subject_id)
            || audit_field(entry.before_json) || audit_field(entry.after_json)), 1, 32);
        digest := sha512(head.seal_key || head.link);
        head.seal_key := substr(digest, 33, 32);
        INSERT INTO audit_chain (number, audit_id, sealed_at, link, seal)
            VALUES (head.row_count, entry.id, sealed, head.link, substr(digest, 1, 32));
    END LOOP;
    UPDATE audit_head SET row_count = head.row_count, link = head.link, seal_key = head.seal_key
        WHERE id = 1 AND row_count < head.row_count;
END $$;
REVOKE ALL ON FUNCTION seal_audit_rows(BIGINT, BOOLEAN) FROM PUBLIC;

-- At the commit: so the head is locked last and shortly, after every other lock of the transaction.
CREATE FUNCTION seal_new_audit() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM audit_chain WHERE audit_id = NEW.id) THEN
        PERFORM seal_audit_rows(NEW.id, FALSE);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_sealed AFTER INSERT ON audit DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION seal_new_audit();

-- What everybody may know of the head: not the key, only whether one is it.
CREATE FUNCTION audit_head_state() RETURNS TABLE (chain_id TEXT, started_at TEXT, adopted BIGINT, row_count BIGINT,
    link BYTEA) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.chain_id, h.started_at, h.adopted, h.row_count, h.link FROM audit_head h
$$;
CREATE FUNCTION audit_seal_key_is(candidate BYTEA) RETURNS BOOLEAN
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM audit_head h WHERE h.seal_key = candidate)
$$;
REVOKE ALL ON audit_head FROM PUBLIC, {role:viewer};

-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION customer_note_fixed() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (NEW.id, NEW.written_at, NEW.written_by, NEW.note)
        IS DISTINCT FROM (OLD.id, OLD.written_at, OLD.written_by, OLD.note) THEN
        RAISE EXCEPTION 'a note never changes' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER customer_note_fixed BEFORE UPDATE OR DELETE ON customer_note
    FOR EACH ROW EXECUTE FUNCTION customer_note_fixed();
CREATE TRIGGER customer_note_kept BEFORE TRUNCATE ON customer_note
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE EXECUTE ON FUNCTION customer_note_fixed() FROM PUBLIC;

-- How much a customer may use is the sales manager's to say (section 19): every other column is for whoever edits
-- customers.
REVOKE INSERT, UPDATE ON customer FROM {role:sales};
GRANT INSERT (name, kana, corporate_number, postal_code, address, department, contact_name, billing_emails, phone,
        notes, maintenance_emails, sales_owner, csm, service_kinds, industry, public_body, partner,
        through_third_party, search_text, created_at),
    UPDATE (name, kana, corporate_number, postal_code, address, department, contact_name, billing_emails, phone,
        notes, maintenance_emails, sales_owner, csm, service_kinds, industry, public_body, partner,
        through_third_party, search_text, row_version)
    ON customer TO {role:sales};
GRANT UPDATE (credit_limit_jpy) ON customer TO {role:sales_manager};

GRANT INSERT, UPDATE, DELETE ON customer_contact TO {role:sales};
GRANT INSERT, UPDATE (customer_id) ON customer_note TO {role:sales};

-- A note names who is connected, as an audit row does.
ALTER TABLE customer_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY customer_note_read ON customer_note FOR SELECT USING (true);
CREATE POLICY customer_note_own_name ON customer_note FOR INSERT WITH CHECK (written_by = session_user);
CREATE POLICY customer_note_moved ON customer_note FOR UPDATE USING (true) WITH CHECK (true);

CREATE TRIGGER customer_merge_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON customer_merge
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION customer_merge_sound() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM 1 FROM customer WHERE id = NEW.into_id FOR SHARE;
    IF EXISTS (SELECT 1 FROM customer_merge WHERE customer_id = NEW.into_id)
        OR EXISTS (SELECT 1 FROM contract WHERE customer_id = NEW.customer_id) THEN
        RAISE EXCEPTION 'a merged customer has nothing more' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER customer_merge_sound BEFORE INSERT ON customer_merge
    FOR EACH ROW EXECUTE FUNCTION customer_merge_sound();
-- Whoever gives an account to a customer that is just being merged waits for the merge, and is refused after it.
CREATE FUNCTION contract_not_of_merged() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM 1 FROM customer WHERE id = NEW.customer_id FOR SHARE;
    IF EXISTS (SELECT 1 FROM customer_merge WHERE customer_id = NEW.customer_id) THEN
        RAISE EXCEPTION 'a merged customer has nothing more' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contract_not_of_merged BEFORE INSERT OR UPDATE OF customer_id ON contract
    FOR EACH ROW EXECUTE FUNCTION contract_not_of_merged();
REVOKE EXECUTE ON FUNCTION customer_merge_sound(), contract_not_of_merged() FROM PUBLIC;
GRANT INSERT ON customer_merge TO {role:sales};

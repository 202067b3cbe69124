-- SPDX-License-Identifier: GPL-3.0-or-later
-- An invoice becomes an issued one by being issued, and takes what it has used along in the same moment.
CREATE FUNCTION invoice_born_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number IS NOT NULL THEN
        RAISE EXCEPTION 'an invoice begins as a draft' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_born_draft BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_born_draft();

CREATE FUNCTION invoice_pdf_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL) THEN
        RAISE EXCEPTION 'a draft has no PDF' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_pdf_of_issued BEFORE INSERT ON invoice_pdf
    FOR EACH ROW EXECUTE FUNCTION invoice_pdf_of_issued();

CREATE TRIGGER invoice_hold_fixed BEFORE INSERT ON invoice_hold
    FOR EACH ROW EXECUTE FUNCTION invoice_part_fixed();

CREATE FUNCTION used_by_issuing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.invoice_id IS NOT NULL AND (TG_OP = 'INSERT' OR NOT EXISTS
        (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND account = NEW.account AND number IS NULL)) THEN
        RAISE EXCEPTION 'a decision or line is used by issuing' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tray_decision_used BEFORE INSERT OR UPDATE ON tray_decision
    FOR EACH ROW EXECUTE FUNCTION used_by_issuing();
CREATE TRIGGER manual_line_used BEFORE INSERT OR UPDATE ON manual_line
    FOR EACH ROW EXECUTE FUNCTION used_by_issuing();

CREATE FUNCTION month_not_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM invoice
            WHERE account = OLD.account AND usage_month = OLD.usage_month AND state = 'issued'))
        OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM invoice
            WHERE account = NEW.account AND usage_month = NEW.usage_month AND state = 'issued')) THEN
        RAISE EXCEPTION 'the invoice of this month is issued' USING ERRCODE = 'P0001';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER manual_line_month_open BEFORE INSERT ON manual_line
    FOR EACH ROW EXECUTE FUNCTION month_not_issued();
CREATE TRIGGER support_by_hand_month_open BEFORE INSERT OR UPDATE OR DELETE ON support_by_hand
    FOR EACH ROW EXECUTE FUNCTION month_not_issued();
CREATE TRIGGER number_series_kept BEFORE DELETE OR TRUNCATE ON number_series
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A version of a report is what came; that it was replaced or declared final is all that may become of it.
CREATE FUNCTION report_version_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    allowed report_version;
BEGIN
    IF OLD.summary_json = '{}' THEN
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.replaced_at IS NULL OR NEW.replaced_at IS NOT DISTINCT FROM OLD.replaced_at) THEN
        allowed := OLD;
        allowed.replaced_at := NEW.replaced_at;
        allowed.declared_final_reason := NEW.declared_final_reason;
        IF allowed IS NOT DISTINCT FROM NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'an imported version never changes' USING ERRCODE = 'P0001';
END $$;
CREATE TRIGGER report_version_fixed BEFORE UPDATE OR DELETE ON report_version
    FOR EACH ROW EXECUTE FUNCTION report_version_fixed();

CREATE FUNCTION outbox_mail_born_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'waiting' THEN
        RAISE EXCEPTION 'a mail begins by waiting' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER outbox_mail_born_waiting BEFORE INSERT ON outbox_mail
    FOR EACH ROW EXECUTE FUNCTION outbox_mail_born_waiting();
CREATE TRIGGER operation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- As in the step before: a guard means the tables of this schema.
ALTER FUNCTION invoice_born_draft() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION invoice_pdf_of_issued() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION used_by_issuing() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION month_not_issued() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION report_version_fixed() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION audit_head_forward() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION outbox_mail_fixed() SET search_path = pg_catalog, public, pg_temp;
REVOKE EXECUTE ON FUNCTION invoice_born_draft(), invoice_pdf_of_issued(), used_by_issuing(), month_not_issued(),
    report_version_fixed(), outbox_mail_born_waiting() FROM PUBLIC;

-- Nobody holds more than the program asks for in their name.
REVOKE ALL ON month_close FROM {role:billing};
GRANT SELECT ON month_close TO {role:viewer};
REVOKE DELETE ON report, report_version, version_difference, exchange_rate, aws_invoice_total, product_class,
    tray_decision, support_by_hand, number_series FROM {role:billing};
REVOKE UPDATE ON charge_series, usage_charge, tag_cost, commitment_seen, account_seen, version_difference,
    invoice_hold, invoice_line, invoice_input, report FROM {role:billing};
GRANT UPDATE (current_version_id, name) ON report TO {role:billing};
REVOKE INSERT ON number_series FROM {role:billing}, {role:admin};
REVOKE DELETE ON customer, aws_account, support_plan_change FROM {role:sales};
REVOKE DELETE ON staff_user, staff_credential FROM {role:admin};
REVOKE UPDATE ON staff_user, staff_role, staff_credential FROM {role:admin};
GRANT UPDATE (full_name, active, row_version) ON staff_user TO {role:admin};
GRANT UPDATE (password_hash, totp_required) ON staff_credential TO {role:admin};
-- Who sends mail or sets it up uses the server's password, and no other secret.
CREATE FUNCTION sealed_mail_password() RETURNS TABLE (nonce BYTEA, sealed BYTEA) LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.nonce, s.sealed FROM secret s WHERE s.kind = 'smtp_password'
$$;
REVOKE ALL ON FUNCTION sealed_mail_password() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealed_mail_password()
    TO {role:billing}, {role:admin}, {role:support_lead}, {role:sales_manager};

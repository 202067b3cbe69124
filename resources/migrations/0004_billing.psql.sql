-- SPDX-License-Identifier: GPL-3.0-or-later
-- An issued invoice never changes: only its state may go from issued to void, with a reason.
CREATE FUNCTION invoice_issued_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    allowed invoice;
BEGIN
    IF OLD.number IS NULL THEN
        IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.state = 'issued' AND NEW.state = 'void' AND NEW.void_reason IS NOT NULL THEN
        allowed := OLD;
        allowed.state := NEW.state;
        allowed.void_reason := NEW.void_reason;
        IF allowed IS NOT DISTINCT FROM NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'an issued invoice never changes' USING ERRCODE = 'P0001';
END $$;
CREATE TRIGGER invoice_issued_fixed BEFORE UPDATE OR DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION invoice_issued_fixed();
CREATE TRIGGER invoice_kept BEFORE TRUNCATE ON invoice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION invoice_part_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL))
        OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)) THEN
        RAISE EXCEPTION 'an issued invoice never changes' USING ERRCODE = 'P0001';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_line_fixed BEFORE INSERT OR UPDATE OR DELETE ON invoice_line
    FOR EACH ROW EXECUTE FUNCTION invoice_part_fixed();
CREATE TRIGGER invoice_line_kept BEFORE TRUNCATE ON invoice_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER invoice_input_fixed BEFORE INSERT OR UPDATE OR DELETE ON invoice_input
    FOR EACH ROW EXECUTE FUNCTION invoice_part_fixed();
CREATE TRIGGER invoice_input_kept BEFORE TRUNCATE ON invoice_input FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER invoice_pdf_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_pdf
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A number is used once and the series never goes back.
CREATE FUNCTION number_series_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.next_number < OLD.next_number AND EXISTS (SELECT 1 FROM invoice WHERE number IS NOT NULL) THEN
        RAISE EXCEPTION 'a number series never goes back' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER number_series_forward BEFORE UPDATE ON number_series
    FOR EACH ROW EXECUTE FUNCTION number_series_forward();

-- A decision or line that an issued invoice has used is locked.
CREATE FUNCTION used_by_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.invoice_id IS NOT NULL THEN
        RAISE EXCEPTION 'an issued invoice has used this row' USING ERRCODE = 'P0001';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tray_decision_locked BEFORE UPDATE OR DELETE ON tray_decision
    FOR EACH ROW EXECUTE FUNCTION used_by_invoice();
CREATE TRIGGER manual_line_locked BEFORE UPDATE OR DELETE ON manual_line
    FOR EACH ROW EXECUTE FUNCTION used_by_invoice();

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each role may touch, kept by the database itself: one group role per role of section 19, named
-- "<database>_<role>". A person's login role is a member of the groups it holds; nobody but the owner changes the
-- schema. A later step grants what it adds; reading is granted to everyone for tables to come.

GRANT {role:viewer}, {role:billing}, {role:billing_manager}, {role:support}, {role:support_lead}, {role:sales},
    {role:sales_manager}, {role:csm}, {role:admin} TO CURRENT_USER;
GRANT {role:viewer} TO {role:billing}, {role:support}, {role:sales}, {role:csm}, {role:admin};
GRANT {role:billing} TO {role:billing_manager};
GRANT {role:support} TO {role:support_lead};
GRANT {role:sales} TO {role:sales_manager};

GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role:viewer};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {role:viewer};
GRANT INSERT ON operation, audit TO {role:viewer};

GRANT INSERT, UPDATE, DELETE ON report, report_version, version_difference, charge_series, usage_charge, tag_cost,
    commitment_seen, account_seen, exchange_rate, aws_invoice_total, product_class, month_close, invoice,
    invoice_hold, invoice_line, invoice_input, tray_decision, manual_line, support_by_hand, number_series
    TO {role:billing};
GRANT INSERT ON invoice_pdf TO {role:billing};

GRANT INSERT, UPDATE, DELETE ON customer, aws_account, contract, support_plan_change TO {role:sales};
GRANT INSERT, UPDATE ON support_plan_change TO {role:support};

GRANT INSERT, UPDATE, DELETE ON staff_user, staff_role, staff_credential TO {role:admin};
-- The first invoice number is part of the issuer profile; the series itself never goes back.
GRANT INSERT, UPDATE ON setting, number_series TO {role:admin};
GRANT UPDATE (totp_sealed, totp_last_step, password_until, failed_attempts, locked_until) ON staff_credential
    TO {role:viewer};

-- An audit row names who is connected.
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_read ON audit FOR SELECT USING (true);
CREATE POLICY audit_own_name ON audit FOR INSERT WITH CHECK (actor = session_user);

-- Everyone's own proof is for them alone; an admin may replace one.
ALTER TABLE staff_credential ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_credential_own ON staff_credential USING (name = session_user)
    WITH CHECK (name = session_user);
CREATE POLICY staff_credential_admin ON staff_credential TO {role:admin} USING (true) WITH CHECK (true);

-- Voiding an invoice is the billing manager's.
ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_read ON invoice FOR SELECT USING (true);
CREATE POLICY invoice_add ON invoice FOR INSERT WITH CHECK (state <> 'void');
CREATE POLICY invoice_remove ON invoice FOR DELETE USING (true);
CREATE POLICY invoice_change ON invoice FOR UPDATE USING (true) WITH CHECK (state <> 'void');
CREATE POLICY invoice_void ON invoice FOR UPDATE TO {role:billing_manager} USING (true) WITH CHECK (true);

-- So is declaring a month final. A trigger, as a declared version may still be replaced by whoever imports.
CREATE FUNCTION final_declared_by_manager() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.declared_final_reason IS DISTINCT FROM
            (CASE WHEN TG_OP = 'UPDATE' THEN OLD.declared_final_reason END)
        AND NOT pg_has_role(session_user, current_database() || '_billing_manager', 'member') THEN
        RAISE EXCEPTION 'declaring a month final needs the role billing_manager' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER final_declared_by_manager BEFORE INSERT OR UPDATE ON report_version
    FOR EACH ROW EXECUTE FUNCTION final_declared_by_manager();

-- SPDX-License-Identifier: GPL-3.0-or-later
-- A function that asks a table means the one of this schema, whatever the caller's search path or temporary tables say:
-- a temporary table "invoice" had made the lines of issued invoices look like those of drafts.
ALTER FUNCTION invoice_issued_fixed() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION invoice_part_fixed() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION number_series_forward() SET search_path = pg_catalog, public, pg_temp;

-- The groups are named after the database they were made for, which a restored one need not be called: theirs is the
-- name that the policies know.
CREATE FUNCTION group_prefix() RETURNS TEXT LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT left(r.rolname, -length('_billing_manager')) FROM pg_policy p JOIN pg_roles r ON r.oid = p.polroles[1]
    WHERE p.polrelid = 'public.invoice'::regclass AND p.polname = 'invoice_void'
$$;
CREATE OR REPLACE FUNCTION final_declared_by_manager() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.declared_final_reason IS DISTINCT FROM
            (CASE WHEN TG_OP = 'UPDATE' THEN OLD.declared_final_reason END)
        AND NOT pg_has_role(session_user, group_prefix() || '_billing_manager', 'member') THEN
        RAISE EXCEPTION 'declaring a month final needs the role billing_manager' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

-- Triggers need nobody's right to run; a person could hang these functions on tables of their own.
REVOKE EXECUTE ON FUNCTION refuse_change(), invoice_issued_fixed(), invoice_part_fixed(), number_series_forward(),
    used_by_invoice(), final_declared_by_manager(), audit_head_forward(), audit_field(TEXT), seal_new_audit(),
    audit_head_state(), audit_seal_key_is(BYTEA), outbox_mail_fixed(), outbox_recipient_fixed(), group_prefix() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_head_state(), audit_seal_key_is(BYTEA), group_prefix() TO {role:viewer};

-- Ids of the log are the server's: one taken in advance would stop whoever comes to it. Operations are known to those
-- who make them: with the first of an import's in hand, its next ones could be called done.
REVOKE INSERT ON audit FROM {role:viewer};
GRANT INSERT (at, actor, action, subject_kind, subject_id, before_json, after_json) ON audit TO {role:viewer};
REVOKE SELECT, INSERT ON operation FROM {role:viewer};
GRANT INSERT (id) ON operation TO {role:viewer};

-- A secret stays what it is the secret of: called the mail server's password, another one would be shown to billing.
REVOKE INSERT, UPDATE ON secret FROM {role:sales}, {role:admin};
GRANT INSERT (kind, subject, nonce, sealed, set_at, set_by), UPDATE (nonce, sealed, set_at, set_by) ON secret
    TO {role:sales}, {role:admin};

-- Other logins of the server have nothing to look for here, and staff no tables or schemas of their own to make. A
-- function, as a backup does not hold the rights to the database itself: who restores one calls it again.
CREATE FUNCTION close_to_others() RETURNS VOID LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(),
        public.group_prefix() || '_viewer');
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
END $$;
REVOKE EXECUTE ON FUNCTION close_to_others() FROM PUBLIC;
SELECT close_to_others();

-- The login roles of staff are made by these functions in the owner's name. CREATEROLE itself, which administrators had,
-- would let them give themselves any role of the server up to version 15, that of running its programs too; from 16 on
-- it reaches only roles they made themselves, so that two administrators could not change each other's people.
-- The comment marks the roles that are ours: no other role of the server can be changed here.
CREATE FUNCTION is_staff_login(person TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE
    SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = person
        AND shobj_description(r.oid, 'pg_authid') = 'Choba staff of ' || public.group_prefix()
        AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls))
$$;

-- Puts a person into exactly the groups of the roles they hold by staff_role, and lets only active ones in.
CREATE FUNCTION align_staff_login(person TEXT) RETURNS VOID LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    name_of_role TEXT;
    group_role TEXT;
    stays BOOLEAN;
    is_active BOOLEAN;
    is_in BOOLEAN;
BEGIN
    IF NOT public.is_staff_login(person) THEN
        RAISE EXCEPTION '% is not a login of this staff', person USING ERRCODE = '42501';
    END IF;
    SELECT u.active = 1 INTO is_active FROM public.staff_user u WHERE u.name = person;
    FOREACH name_of_role IN ARRAY ARRAY['viewer', 'billing', 'billing_manager', 'support', 'support_lead', 'sales',
            'sales_manager', 'csm', 'admin'] LOOP
        group_role := public.group_prefix() || '_' || name_of_role;
        stays := COALESCE(is_active, FALSE) AND (name_of_role = 'viewer' OR EXISTS (SELECT 1 FROM public.staff_role h
            JOIN public.staff_user u ON u.id = h.staff_id WHERE u.name = person AND h.role = name_of_role));
        is_in := EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.roleid = quote_ident(group_role)::regrole
            AND m.member = quote_ident(person)::regrole);
        IF stays AND NOT is_in THEN
            EXECUTE format('GRANT %I TO %I', group_role, person);
        ELSIF is_in AND NOT stays THEN
            EXECUTE format('REVOKE %I FROM %I', group_role, person);
            -- From version 16 on only the giver can take back, and the server merely warns.
            IF EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.roleid = quote_ident(group_role)::regrole
                    AND m.member = quote_ident(person)::regrole) THEN
                RAISE EXCEPTION '% was given % by somebody else', person, group_role USING ERRCODE = '42501';
            END IF;
        END IF;
    END LOOP;
    EXECUTE format('ALTER ROLE %I %s', person, CASE WHEN is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
END $$;

-- The password comes as the server's own hash, and is good until then: the server itself refuses one that is too old.
CREATE FUNCTION set_staff_password(person TEXT, hash TEXT, until TIMESTAMPTZ) RETURNS VOID LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT public.is_staff_login(person) THEN
        RAISE EXCEPTION '% is not a login of this staff', person USING ERRCODE = '42501';
    END IF;
    IF hash IS NULL OR hash NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'this is not a hash of a password' USING ERRCODE = '22023';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', person, hash, until);
END $$;

-- Whoever is connected has proved who they are; a password of their own has no end.
CREATE FUNCTION set_own_password(hash TEXT) RETURNS VOID LANGUAGE sql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT public.set_staff_password(session_user, hash, 'infinity')
$$;

CREATE FUNCTION make_staff_login(person TEXT, hash TEXT, until TIMESTAMPTZ) RETURNS VOID LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM public.staff_user u WHERE u.name = person)
        OR person !~ '^[a-z][a-z0-9._-]{1,31}$' OR person LIKE public.group_prefix() || '\_%' THEN
        RAISE EXCEPTION '% is none of the staff', person USING ERRCODE = '42501';
    END IF;
    EXECUTE format('CREATE ROLE %I', person);
    EXECUTE format('COMMENT ON ROLE %I IS %L', person, 'Choba staff of ' || public.group_prefix());
    PERFORM public.set_staff_password(person, hash, until);
    PERFORM public.align_staff_login(person);
END $$;
REVOKE EXECUTE ON FUNCTION is_staff_login(TEXT), align_staff_login(TEXT), set_staff_password(TEXT, TEXT, TIMESTAMPTZ),
    set_own_password(TEXT), make_staff_login(TEXT, TEXT, TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION align_staff_login(TEXT), set_staff_password(TEXT, TEXT, TIMESTAMPTZ),
    make_staff_login(TEXT, TEXT, TIMESTAMPTZ) TO {role:admin};
GRANT EXECUTE ON FUNCTION set_own_password(TEXT) TO {role:viewer};

-- Who may do what changes only together with a row of the log that says so: an administrator could give themselves any
-- role, but not silently.
CREATE FUNCTION staff_change_is_logged() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    changed RECORD := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    person TEXT;
BEGIN
    IF TG_TABLE_NAME = 'staff_user' THEN
        person := changed.name;
    ELSE
        SELECT u.name INTO person FROM staff_user u WHERE u.id = changed.staff_id;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM audit a WHERE a.subject_kind = 'staff_user' AND a.subject_id = person
            AND a.xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'a change of staff needs its row in the log' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION staff_change_is_logged() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER staff_user_logged AFTER INSERT OR UPDATE OR DELETE ON staff_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION staff_change_is_logged();
CREATE CONSTRAINT TRIGGER staff_role_logged AFTER INSERT OR UPDATE OR DELETE ON staff_role
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION staff_change_is_logged();

-- Those who are here already. What administrators gave in their own name goes with their right to give it; then everybody
-- gets what the tables say from the owner. A login the owner may not change stays outside, for a superuser to mark.
DO $$
DECLARE
    person TEXT;
    held RECORD;
BEGIN
    FOR person IN SELECT u.name FROM public.staff_user u JOIN pg_roles r ON r.rolname = u.name
        WHERE NOT r.rolsuper AND r.rolname <> current_user
    LOOP
        BEGIN
            EXECUTE format('ALTER ROLE %I NOCREATEROLE', person);
            EXECUTE format('COMMENT ON ROLE %I IS %L', person, 'Choba staff of ' || public.group_prefix());
            FOR held IN SELECT DISTINCT m.roleid::regrole AS id FROM pg_auth_members m
                WHERE m.member = quote_ident(person)::regrole AND m.admin_option LOOP
                EXECUTE format('REVOKE %s FROM %I CASCADE', held.id, person);
            END LOOP;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE WARNING 'the login % is not ours to change', person;
        END;
    END LOOP;
    FOR person IN SELECT u.name FROM public.staff_user u WHERE public.is_staff_login(u.name) LOOP
        PERFORM public.align_staff_login(person);
    END LOOP;
END $$;

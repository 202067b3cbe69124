-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is queued is what is sent; what was sent stays as it was.
CREATE FUNCTION outbox_mail_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('sent', 'undone') OR NEW.id <> OLD.id OR NEW.message_id <> OLD.message_id
        OR NEW.subject <> OLD.subject OR NEW.body <> OLD.body OR NEW.recipients <> OLD.recipients
        OR NEW.about_kind <> OLD.about_kind OR NEW.about_id <> OLD.about_id OR NEW.about_name <> OLD.about_name
        OR NEW.once_key IS DISTINCT FROM OLD.once_key OR NEW.made_by <> OLD.made_by OR NEW.made_at <> OLD.made_at THEN
        RAISE EXCEPTION 'a queued mail never changes' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER outbox_mail_fixed BEFORE UPDATE ON outbox_mail FOR EACH ROW EXECUTE FUNCTION outbox_mail_fixed();
CREATE TRIGGER outbox_mail_kept BEFORE DELETE OR TRUNCATE ON outbox_mail
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION outbox_recipient_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'accepted' OR NEW.mail_id <> OLD.mail_id OR NEW.position <> OLD.position OR NEW.kind <> OLD.kind
        OR NEW.name <> OLD.name OR NEW.address <> OLD.address THEN
        RAISE EXCEPTION 'a queued mail never changes' USING ERRCODE = 'P0001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER outbox_recipient_fixed BEFORE UPDATE ON outbox_recipient
    FOR EACH ROW EXECUTE FUNCTION outbox_recipient_fixed();
CREATE TRIGGER outbox_recipient_kept BEFORE DELETE OR TRUNCATE ON outbox_recipient
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER outbox_attachment_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON outbox_attachment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mail_content_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON mail_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mail_attempt_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON mail_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who sends invoices works the outbox; an admin only makes waiting mail due after mending the settings.
GRANT INSERT, UPDATE ON outbox_mail, outbox_recipient TO {role:billing};
GRANT INSERT ON outbox_attachment, mail_content, mail_attempt TO {role:billing};
GRANT UPDATE (next_try_at) ON outbox_mail TO {role:admin};

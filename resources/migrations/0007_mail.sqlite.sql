-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is queued is what is sent; what was sent stays as it was.
CREATE TRIGGER outbox_mail_fixed BEFORE UPDATE ON outbox_mail
WHEN OLD.state IN ('sent', 'undone') OR NEW.id <> OLD.id OR NEW.message_id <> OLD.message_id
    OR NEW.subject <> OLD.subject OR NEW.body <> OLD.body OR NEW.recipients <> OLD.recipients
    OR NEW.about_kind <> OLD.about_kind OR NEW.about_id <> OLD.about_id OR NEW.about_name <> OLD.about_name
    OR NEW.once_key IS NOT OLD.once_key OR NEW.made_by <> OLD.made_by OR NEW.made_at <> OLD.made_at
BEGIN
    SELECT RAISE(ABORT, 'a queued mail never changes');
END;
CREATE TRIGGER outbox_mail_kept BEFORE DELETE ON outbox_mail BEGIN
    SELECT RAISE(ABORT, 'a queued mail is never deleted');
END;
CREATE TRIGGER outbox_recipient_fixed BEFORE UPDATE ON outbox_recipient
WHEN OLD.state = 'accepted' OR NEW.mail_id <> OLD.mail_id OR NEW.position <> OLD.position OR NEW.kind <> OLD.kind
    OR NEW.name <> OLD.name OR NEW.address <> OLD.address
BEGIN
    SELECT RAISE(ABORT, 'a queued mail never changes');
END;
CREATE TRIGGER outbox_recipient_kept BEFORE DELETE ON outbox_recipient BEGIN
    SELECT RAISE(ABORT, 'a queued mail is never deleted');
END;
CREATE TRIGGER outbox_attachment_fixed BEFORE UPDATE ON outbox_attachment BEGIN
    SELECT RAISE(ABORT, 'a queued mail never changes');
END;
CREATE TRIGGER outbox_attachment_kept BEFORE DELETE ON outbox_attachment BEGIN
    SELECT RAISE(ABORT, 'a queued mail is never deleted');
END;
CREATE TRIGGER mail_content_fixed BEFORE UPDATE ON mail_content BEGIN
    SELECT RAISE(ABORT, 'the content of an attachment never changes');
END;
CREATE TRIGGER mail_content_kept BEFORE DELETE ON mail_content BEGIN
    SELECT RAISE(ABORT, 'the content of an attachment never changes');
END;
CREATE TRIGGER mail_attempt_fixed BEFORE UPDATE ON mail_attempt BEGIN
    SELECT RAISE(ABORT, 'mail_attempt is append-only');
END;
CREATE TRIGGER mail_attempt_kept BEFORE DELETE ON mail_attempt BEGIN
    SELECT RAISE(ABORT, 'mail_attempt is append-only');
END;

-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER customer_note_fixed BEFORE UPDATE ON customer_note
WHEN NEW.id <> OLD.id OR NEW.written_at <> OLD.written_at OR NEW.written_by <> OLD.written_by OR NEW.note <> OLD.note
BEGIN
    SELECT RAISE(ABORT, 'a note never changes');
END;
CREATE TRIGGER customer_note_kept BEFORE DELETE ON customer_note BEGIN
    SELECT RAISE(ABORT, 'a note is never deleted');
END;

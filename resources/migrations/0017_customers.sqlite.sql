-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of the list, with what is searched: a search walks the index alone. PostgreSQL has a limit to what an
-- entry of an index may hold, and reads the table as fast.
DROP INDEX customer_name;
CREATE INDEX customer_name ON customer (name, id, search_text);

CREATE TRIGGER customer_note_fixed BEFORE UPDATE ON customer_note
WHEN NEW.id <> OLD.id OR NEW.written_at <> OLD.written_at OR NEW.written_by <> OLD.written_by OR NEW.note <> OLD.note
BEGIN
    SELECT RAISE(ABORT, 'a note never changes');
END;
CREATE TRIGGER customer_note_kept BEFORE DELETE ON customer_note BEGIN
    SELECT RAISE(ABORT, 'a note is never deleted');
END;

CREATE TRIGGER customer_merge_fixed BEFORE UPDATE ON customer_merge BEGIN
    SELECT RAISE(ABORT, 'a merge is never undone');
END;
CREATE TRIGGER customer_merge_kept BEFORE DELETE ON customer_merge BEGIN
    SELECT RAISE(ABORT, 'a merge is never undone');
END;
CREATE TRIGGER customer_merge_sound BEFORE INSERT ON customer_merge
WHEN EXISTS (SELECT 1 FROM customer_merge WHERE customer_id = NEW.into_id)
    OR EXISTS (SELECT 1 FROM contract WHERE customer_id = NEW.customer_id) BEGIN
    SELECT RAISE(ABORT, 'a merged customer has nothing more');
END;
CREATE TRIGGER contract_not_of_merged_insert BEFORE INSERT ON contract
WHEN EXISTS (SELECT 1 FROM customer_merge WHERE customer_id = NEW.customer_id) BEGIN
    SELECT RAISE(ABORT, 'a merged customer has nothing more');
END;
CREATE TRIGGER contract_not_of_merged_update BEFORE UPDATE OF customer_id ON contract
WHEN EXISTS (SELECT 1 FROM customer_merge WHERE customer_id = NEW.customer_id) BEGIN
    SELECT RAISE(ABORT, 'a merged customer has nothing more');
END;

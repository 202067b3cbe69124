-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER contract_no_overlap_insert BEFORE INSERT ON contract
WHEN EXISTS (SELECT 1 FROM contract AS other
             WHERE other.aws_account_id = NEW.aws_account_id
               AND other.from_month <= COALESCE(NEW.to_month, 999999)
               AND COALESCE(other.to_month, 999999) >= NEW.from_month)
BEGIN
    SELECT RAISE(ABORT, 'contract periods of one account overlap');
END;
CREATE TRIGGER contract_no_overlap_update BEFORE UPDATE ON contract
WHEN EXISTS (SELECT 1 FROM contract AS other
             WHERE other.aws_account_id = NEW.aws_account_id AND other.id <> OLD.id
               AND other.from_month <= COALESCE(NEW.to_month, 999999)
               AND COALESCE(other.to_month, 999999) >= NEW.from_month)
BEGIN
    SELECT RAISE(ABORT, 'contract periods of one account overlap');
END;

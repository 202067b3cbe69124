-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person edits and another may have edited meanwhile has a version: nobody overwrites what they have not seen.
ALTER TABLE manual_line ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE support_by_hand ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE aws_invoice_total ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;

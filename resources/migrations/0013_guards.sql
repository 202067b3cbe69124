-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is once written stays: the guards of each engine are in its own part.

-- Whose authenticator a new password took off has to set it up again before anything else.
ALTER TABLE staff_credential ADD COLUMN totp_required INTEGER NOT NULL DEFAULT 0 CHECK (totp_required IN (0, 1));

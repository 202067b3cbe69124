-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sealed bytes too are only for those who may read or use what is in them: a passphrase can be guessed at leisure
-- by whoever has taken them along.
REVOKE SELECT ON secret, secret_lock FROM {role:viewer};
GRANT SELECT ON secret_lock TO {role:sales}, {role:support_lead}, {role:billing}, {role:admin};
GRANT INSERT, UPDATE ON secret_lock TO {role:admin};
GRANT SELECT ON secret TO {role:sales_manager}, {role:support_lead}, {role:billing};
GRANT SELECT (id, kind, subject, set_at, set_by), INSERT, UPDATE, DELETE ON secret TO {role:sales}, {role:admin};

-- Billing sends mail: it uses the server's password and no other secret.
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY secret_kept ON secret TO {role:sales}, {role:support_lead}, {role:admin} USING (true)
    WITH CHECK (true);
CREATE POLICY secret_mail ON secret FOR SELECT TO {role:billing} USING (kind = 'smtp_password');

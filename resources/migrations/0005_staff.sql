-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here, in which roles, and how they prove it (section 19).

CREATE TABLE staff_user (
    id {id},
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    full_name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE staff_role (
    staff_id BIGINT NOT NULL REFERENCES staff_user (id),
    role TEXT NOT NULL CHECK (role IN ('viewer', 'billing', 'billing_manager', 'support', 'support_lead', 'sales',
        'sales_manager', 'csm', 'admin')),
    PRIMARY KEY (staff_id, role)
);

-- Apart from the person, so that on PostgreSQL nobody reads another's. Hashes and sealed bytes only: no password
-- and no seed is ever stored as it is. password_hash is '' where the server itself asks for the password.
CREATE TABLE staff_credential (
    name TEXT PRIMARY KEY REFERENCES staff_user (name),
    password_hash TEXT NOT NULL,
    password_until TEXT,
    totp_sealed {blob},
    totp_last_step BIGINT NOT NULL DEFAULT 0,
    failed_attempts INTEGER NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0),
    locked_until TEXT
);

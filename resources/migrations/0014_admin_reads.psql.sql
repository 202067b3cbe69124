-- SPDX-License-Identifier: GPL-3.0-or-later
-- Administrators make the backups, and a backup has every row: of each month, of the log's head and of what is sealed.
-- Tables to come are theirs to read too. Nothing here lets them change what the log or an invoice says.
GRANT USAGE ON SCHEMA usage_month TO {role:admin};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role:admin};
GRANT SELECT ON ALL TABLES IN SCHEMA usage_month TO {role:admin};
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO {role:admin};
ALTER DEFAULT PRIVILEGES IN SCHEMA public, usage_month GRANT SELECT ON TABLES TO {role:admin};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO {role:admin};

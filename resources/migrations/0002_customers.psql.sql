-- SPDX-License-Identifier: GPL-3.0-or-later
-- Account and month in one number, so that no extension is needed: months stay below 1,000,000.
ALTER TABLE contract ADD CONSTRAINT contract_no_overlap EXCLUDE USING gist (
    int8range(aws_account_id * 1000000 + from_month,
              aws_account_id * 1000000 + COALESCE(to_month, 999999), '[]') WITH &&);

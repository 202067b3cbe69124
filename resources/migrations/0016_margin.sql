-- SPDX-License-Identifier: GPL-3.0-or-later
-- The line item types that are the reseller's own discounts with AWS, as the rules treat them: the server has to know
-- what it keeps from whom. Who changes the rules changes this list with them (models/billing/storedrules.h).
CREATE TABLE margin_type (
    line_item_type TEXT PRIMARY KEY
);
INSERT INTO margin_type (line_item_type) VALUES ('DistributorDiscount'), ('EdpDiscount'), ('PrivateRateDiscount'),
    ('RiVolumeDiscount'), ('SppDiscount');

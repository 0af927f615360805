-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-pcn-support-considered
-- mode: declaration
-- strength: expected
-- theme: place
-- subject: place
-- statement: Systems and places consider what support the clinical directors of primary care networks, and primary
--   care as a whole, need.
-- check: Asks each place to confirm that it considered this support, for example with data, staff matters and project
--   management.
-- message: It is not confirmed that the support needed by primary care networks and their clinical directors was
--   considered.
-- fix: Consider the support with the networks of the place, note what was agreed, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | The role of primary care networks

SELECT p.id AS subject FROM system_places p;

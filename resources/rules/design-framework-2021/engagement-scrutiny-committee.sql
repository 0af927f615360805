-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-scrutiny-committee
-- strength: may
-- mode: structure
-- theme: engagement
-- subject: system
-- statement: Councils' health overview and scrutiny committees look at the system's work.
-- check: Looks for a forum of kind scrutiny-committee in the system.
-- message: No scrutiny committee is drawn for the system.
-- fix: Add the scrutiny committee, and show which local authority it belongs to.
-- repair: forum scrutiny-committee name="Scrutiny committee"
-- source: ICS design framework (NHS England, June 2021) | Approach to NHS oversight within ICSs
-- note: These committees exist outside the NHS's structure. Drawing one shows the link and creates no duty.

SELECT b.of_system AS subject
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM system_forums f WHERE f.of_system = b.of_system AND f.kind = 'scrutiny-committee');

-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-balance-duty-shared
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The ICS NHS body, NHS trusts and foundation trusts share the duty to balance the system's money, and
--   each trust has an agreed contribution.
-- check: For each trust whose home is the system, looks for its name on an agreement that covers the function
--   system-financial-balance, or among those that approved the financial framework.
-- message-missing: Trusts with no agreed contribution to financial balance: {trust}.
-- message-covers: What the agreement on money with the trusts covers isn't recorded: fill in “functions covered” on
--   it.
-- fix: Record each trust's contribution: name it in an agreement that covers system financial balance.
-- source: ICS design framework (NHS England, June 2021) | Financial and regulatory mechanisms to support
--   collaboration
-- also: ICS design framework (NHS England, June 2021) | NHS trusts and foundation trusts
-- note: A trust that works here but has its home in another system is asked about there.

WITH agreed (trust) AS (
    SELECT p.value
    FROM agreements_covers c CROSS JOIN agreements_parties p ON p.owner = c.owner
    WHERE c.value LIKE 'system-financial-balance%'
    UNION
    SELECT a.value
    FROM system_plans l CROSS JOIN plans_approvedBy a ON a.owner = l.id
    WHERE l.kind = 'financial-framework'
), open_agreements (of_system, id) AS (
    SELECT a.of_system, a.id
    FROM body_agreements a
    WHERE a.kind = 'system-collaboration-and-financial-management' AND a.covers IS NULL
)
SELECT t.of_system AS subject, t.id AS also, NULL AS state, 'missing' AS because, t.name AS trust
FROM system_trusts t
WHERE t.id NOT IN (SELECT trust FROM agreed) AND t.of_system NOT IN (SELECT of_system FROM open_agreements)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = t.of_system)
UNION ALL
SELECT o.of_system, o.id, 'not-recorded', 'covers', NULL
FROM open_agreements o
WHERE EXISTS (SELECT 1 FROM system_trusts t WHERE t.of_system = o.of_system AND t.id NOT IN (SELECT trust FROM agreed));

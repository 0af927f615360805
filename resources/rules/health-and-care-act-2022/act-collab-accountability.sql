-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-accountability
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: forum
-- statement: A collaborative that takes decisions states to whom it is accountable.
-- check: Looks for forums of collaboratives that decide and name neither a parent, nor parties, nor who holds them to
--   account.
-- message: It decides for {name} and does not say to whom it is accountable.
-- fix: Name the parties, the parent, or who holds the forum to account.
-- repair: set {subject} parties @members:{also}
-- repair: set {subject} heldToAccountBy @body
-- source: Working together at scale (NHS England, August 2021) | Governance and accountability
-- note: Policy: guidance of August 2021, for acute and mental health trusts from 1 July 2022.

SELECT f.id AS subject, c.id AS also, c.name
FROM system_collaboratives c JOIN forums f ON f.id = c.forum
WHERE (f.decisionMaking = 1 OR f.id IN (SELECT d.who FROM deciders d))
  AND f.parent IS NULL AND f.body IS NULL AND f.heldToAccountBy IS NULL
  AND NOT EXISTS (SELECT 1 FROM forums_parties p WHERE p.owner = f.id);

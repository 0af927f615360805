-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-model-d-single-organisation
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: Model D: the providers merge into one organisation.
-- check: Where the operating model is single-organisation, counts the members: more than one is reported as not yet
--   merged, one as no longer a collaborative of two trusts.
-- message-several: {has} organisations are still members; merging leaves 1.
-- message-merged: With 1 member this is one organisation, which the framework's description of a collaborative (two
--   trusts or more) no longer fits.
-- message-unknown: The members of the collaborative aren't recorded.
-- fix: Merge the organisations on the drawing, or choose model C (shared leadership) until they merge.
-- repair: set {subject} operatingModel shared-leadership
-- fill-unknown: {subject} members
-- source: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models
-- also: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- note: DOCUMENTS DIFFER: the slides list merger among the models of collaboration; the framework's collaborative has
--   two or more trusts.

SELECT c.id AS subject, CASE WHEN c.members IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN c.members IS NULL THEN 'unknown' WHEN c.members > 1 THEN 'several' ELSE 'merged' END AS because, c.members AS has
FROM checked_collaboratives c
WHERE c.operatingModel = 'single-organisation';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-models-ordered
-- mode: option
-- strength: may
-- theme: collaborative
-- subject: collaborative
-- statement: The four models of a collaborative run from the least able to decide (A) to the most (D).
-- check: Shows the model of each collaborative beside how many decisions it takes.
-- message-leadership-board: Model A, leadership board; decisions taken: {count}.
-- message-lead-provider: Model B, lead provider; decisions taken: {count}.
-- message-shared-leadership: Model C, shared leadership; decisions taken: {count}.
-- message-single-organisation: Model D, a single organisation; decisions taken: {count}.
-- fix: Choose a stronger model, or give it fewer decisions, where the two do not fit.
-- source: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models
-- applies: EXISTS (SELECT 1 FROM system_collaboratives)

SELECT c.id AS subject, k.operatingModel AS because,
    (SELECT count(*) FROM deciders d WHERE d.who IN (c.id, c.forum, k.leadProvider)) AS count
FROM system_collaboratives c JOIN collaboratives k ON k.id = c.id
WHERE k.operatingModel IS NOT NULL;

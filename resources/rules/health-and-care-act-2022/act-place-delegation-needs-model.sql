-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-place-delegation-needs-model
-- mode: structure
-- strength: must
-- theme: place
-- subject: place
-- statement: A consultative forum holds no delegation: a place with delegated functions needs one of the other models.
-- check: Looks for places whose only form is consultative-forum and to which, or to whose forum, functions are
--   delegated.
-- message: It is a consultative forum alone, and authority is delegated to it by {what}.
-- fix: Choose a committee, a joint committee, a director or a lead provider for the place, or take the delegation
--   back.
-- repair: form {subject} joint-committee
-- repair: form {subject} committee
-- repair: remove {also}
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Sections 65Z5 and 65Z6
-- note: Statute, in force since 1 July 2022. The rule follows from what the sections allow; they do not say it in
--   these words.

SELECT p.id AS subject, d.id AS also,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = d."from"), (SELECT g.name FROM forums g WHERE g.id = d."from"),
        (SELECT t.title FROM posts t WHERE t.id = d."from"), d."from") AS what
FROM system_places p
JOIN delegations d ON d."to" = p.id OR d."to" = p.forum
WHERE EXISTS (SELECT 1 FROM places_forms f WHERE f.owner = p.id)
  AND NOT EXISTS (SELECT 1 FROM places_forms f WHERE f.owner = p.id AND f.value <> 'consultative-forum');

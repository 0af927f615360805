-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-joint-committee-parties
-- mode: structure
-- strength: must
-- theme: committee
-- subject: forum
-- statement: Parties to a joint committee are NHS bodies, local authorities or combined authorities; a private company
--   or a charity cannot be one.
-- check: Looks at the kinds of the parties of joint committees.
-- message: {name} cannot be a party to a joint committee.
-- fix: Take it off the parties; it may have a seat without a vote.
-- repair: take {subject} parties {also}
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 65Z5
-- note: Statute, in force since 1 July 2022. Other bodies may be prescribed.

SELECT f.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM system_forums f
JOIN forums_parties p ON p.owner = f.id
JOIN organisations o ON o.id = p.value
WHERE f.kind = 'joint-committee'
  AND o.kind IN ('independent-provider', 'social-care-provider', 'cic', 'vcse', 'vcse-alliance', 'healthwatch', 'employer',
                 'general-practice', 'pcn', 'housing', 'education');

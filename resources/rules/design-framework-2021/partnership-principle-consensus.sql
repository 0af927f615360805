-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-principle-consensus
-- strength: may
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: Second principle: the Partnership decides by consensus, as a rule with one voice.
-- check: Looks for consensus or unanimity in the decision rule of the Partnership.
-- message-other: The Partnership decides by another rule: {rule}.
-- message-unknown: How the Partnership decides isn't recorded: fill in “decision rule” on it.
-- fix: Set the decision rule of the Partnership to consensus, with how hard questions are worked through.
-- source: ICS design framework (NHS England, June 2021) | Partnership principles
-- note: One of ten principles that systems are invited to consider.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, CASE WHEN f.decisionRule IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.decisionRule IS NULL THEN 'unknown' ELSE 'other' END AS because, f.decisionRule AS rule
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE f.decisionRule IS NULL
   OR (lower(f.decisionRule) NOT LIKE '%consensus%' AND lower(f.decisionRule) NOT LIKE '%unanim%');

-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-no-delegation-to-non-statutory
-- strength: expected
-- mode: structure
-- theme: function
-- subject: function, delegation
-- statement: Authority is delegated only to those who can hold it; others work under contracts, grants or agreements.
-- check: Looks for delegations to organisations that are not statutory, and to consultative forums, advisory
--   committees, the Partnership and collaboratives whose forum isn't a joint committee. The finding is about the
--   functions delegated, or the delegation if it names none.
-- message-organisation: It is delegated to an organisation that isn't statutory ({who}).
-- message-forum: It is delegated to a forum that can hold no delegated authority ({who}).
-- message-unknown: It is delegated to {who}; whether that is statutory isn't recorded.
-- fix: Replace the delegation by a contract, grant or agreement, or delegate to a committee, joint committee,
--   director or statutory provider.
-- repair-organisation: remove {also1}
-- repair-forum: remove {also1}
-- repair-unknown: set {also2} statutory true
-- repair-unknown: remove {also1}
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- note: Inferred: wherever the text speaks of delegation it names statutory providers, committees, joint committees,
--   directors or place arrangements. Hence expected, not must.

WITH wrong (delegation, receiver, name, state, because) AS (
    SELECT d.id, o.id, coalesce(o.name, o.id),
        CASE WHEN o.statutory IS NULL
              AND coalesce(o.kind, '') NOT IN ('vcse', 'vcse-alliance', 'cic', 'independent-provider', 'pcn', 'general-practice')
             THEN 'not-recorded' END,
        CASE WHEN o.statutory IS NULL
              AND coalesce(o.kind, '') NOT IN ('vcse', 'vcse-alliance', 'cic', 'independent-provider', 'pcn', 'general-practice')
             THEN 'unknown' ELSE 'organisation' END
    FROM delegations d JOIN organisations o ON o.id = d."to"
    WHERE o.statutory = 0
       OR (o.statutory IS NULL
           AND coalesce(o.kind, '') NOT IN ('ics-nhs-body', 'ccg', 'nhs-trust', 'foundation-trust', 'local-authority', 'nhs-england',
                                            'nhs-england-region'))
    UNION ALL
    SELECT d.id, f.id, coalesce(f.name, f.id), NULL, 'forum'
    FROM delegations d JOIN forums f ON f.id = d."to"
    WHERE f.kind IN ('consultative-forum', 'advisory-committee', 'ics-partnership', 'collaborative-forum')
    UNION ALL
    SELECT d.id, c.id, coalesce(c.name, c.id), NULL, 'forum'
    FROM delegations d JOIN collaboratives c ON c.id = d."to" LEFT JOIN forums f ON f.id = c.forum
    WHERE f.kind IS NOT 'joint-committee'
)
SELECT coalesce(x.value, w.delegation) AS subject, w.delegation AS also1, w.receiver AS also2, w.state, w.because, w.name AS who
FROM wrong w LEFT JOIN delegations_functions x ON x.owner = w.delegation;

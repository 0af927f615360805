-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-contract-lead-provider-route
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: The ICS NHS body may pay one lead provider, under one contract, for all services in the collaborative's
--   scope.
-- check: Where the contract route is lead-provider: the lead provider is named and a member; exactly one contract of
--   kind lead-provider from the ICS NHS body to it covers the collaborative (or names neither a collaborative nor a
--   place); and no other member holds a standard or lead provider contract from the body for the collaborative or its
--   services. Hints only.
-- message-lead: The lead provider isn't named.
-- message-member: The lead provider ({who}) isn't a member of the collaborative.
-- message-contract: The route needs 1 lead provider contract from the ICS NHS body to {who}; there are {has}.
-- message-direct: {who} also holds a contract from the ICS NHS body for services in scope.
-- fix: Name one member as lead provider and give it the one contract for the scope.
-- repair-lead: set {subject} leadProvider @member:{subject}
-- repair-member: put {subject} members {also}
-- repair-contract: add contract kind=lead-provider holder=@body provider={fix_lead} collaborative={subject} basis="NHS Standard
--   Contract"
-- repair-direct: set {also} kind sub-contract; set {also} holder {fix_lead}
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

WITH routed (id, lead, name) AS (
    SELECT c.id, c.leadProvider, coalesce(o.name, o.id)
    FROM checked_collaboratives c LEFT JOIN organisations o ON o.id = c.leadProvider
    WHERE c.contractRoute = 'lead-provider'
), suppliers (id) AS (
    SELECT lead FROM routed
    UNION
    SELECT m.value FROM routed r CROSS JOIN collaboratives_members m ON m.owner = r.id
), held (id, collaborative, place, provider, kind) AS (
    SELECT k.id, k.collaborative, k.place, k.provider, k.kind
    FROM suppliers s CROSS JOIN contracts k ON k.provider = s.id CROSS JOIN organisations b ON b.id = k.holder AND b.kind = 'ics-nhs-body'
    WHERE k.kind IN ('standard', 'lead-provider')
), leading (collaborative, contract) AS (
    SELECT r.id, h.id
    FROM routed r JOIN held h ON h.provider = r.lead AND h.kind = 'lead-provider'
    WHERE h.collaborative = r.id OR (h.collaborative IS NULL AND h.place IS NULL)
)
SELECT r.id AS subject, NULL AS also, 'lead' AS because, NULL AS who, NULL AS has, NULL AS fix_lead
FROM routed r
WHERE r.lead IS NULL
UNION ALL
SELECT r.id, r.lead, 'member', r.name, NULL, NULL
FROM routed r
WHERE r.lead IS NOT NULL AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.owner = r.id AND m.value = r.lead)
UNION ALL
SELECT r.id, r.lead, 'contract', r.name, (SELECT count(*) FROM leading l WHERE l.collaborative = r.id),
    CASE WHEN r.id NOT IN (SELECT l.collaborative FROM leading l) THEN r.lead END
FROM routed r
WHERE r.lead IS NOT NULL AND (SELECT count(*) FROM leading l WHERE l.collaborative = r.id) <> 1
UNION ALL
SELECT r.id, h.id, 'direct', coalesce(o.name, o.id), NULL, r.lead
FROM routed r
JOIN collaboratives_members m ON m.owner = r.id AND m.value IS NOT r.lead
JOIN organisations o ON o.id = m.value
JOIN held h ON h.provider = m.value
WHERE h.collaborative = r.id
   OR EXISTS (SELECT 1 FROM contracts_services v JOIN collaboratives_scope s ON s.value = v.value
              WHERE v.owner = h.id AND s.owner = r.id)
   OR EXISTS (SELECT 1 FROM contracts_services v
              JOIN contracts_services w ON w.value = v.value
              JOIN leading l ON l.contract = w.owner
              WHERE v.owner = h.id AND l.collaborative = r.id);

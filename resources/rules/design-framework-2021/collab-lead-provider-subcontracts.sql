-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-lead-provider-subcontracts
-- strength: must
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: A lead provider agrees sub-contracts and payments with the other members that deliver.
-- check: Where the contract route is lead-provider or the operating model is that of a lead provider: every other
--   member that provides a service in scope has a sub-contract from the lead provider and a flow of money from it.
--   The services in scope are those the scope names and those of the collaborative's lead provider contract; where
--   neither names any, every member is taken to deliver.
-- message-lead: Who the lead provider is isn't recorded, so its sub-contracts can't be seen.
-- message-contract: Members that deliver but have no sub-contract from the lead provider: {who}.
-- message-payment: Members that deliver but receive no payment from the lead provider: {who}.
-- message-services: Whether a sub-contract is needed can't be seen, as the services aren't recorded: {who}.
-- fix: Add a sub-contract and a payment from the lead provider to each member that delivers services in scope.
-- repair-lead: set {subject} leadProvider @member:{subject}
-- repair-contract: add contract kind=sub-contract holder={fix_lead} provider={also} collaborative={subject}
-- repair-payment: add flow kind=sub-contract from={fix_lead} to={also} legallyResponsible={fix_lead}
-- fill-services: {also} services
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- also: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models
-- note: Only for the lead provider route (Norfolk and Waveney's model B), where sub-contracts are let as required: a
--   member that delivers nothing in scope needs none.

WITH routed (id, lead) AS (
    SELECT c.id, c.leadProvider
    FROM checked_collaboratives c
    WHERE c.contractRoute = 'lead-provider' OR c.operatingModel = 'lead-provider'
), known (service) AS (
    VALUES ('acute'), ('community'), ('mental-health'), ('ambulance'), ('specialised'), ('learning-disability-autism'),
           ('primary-medical'), ('dental'), ('ophthalmic'), ('pharmaceutical'), ('adult-social-care'), ('childrens-social-care'),
           ('public-health')
), scope_of (collaborative, service) AS (
    SELECT r.id, s.value
    FROM routed r JOIN collaboratives_scope s ON s.owner = r.id
    WHERE s.value IN (SELECT service FROM known)
    UNION
    SELECT r.id, v.value
    FROM routed r
    JOIN contracts k ON k.collaborative = r.id AND k.provider = r.lead AND k.kind = 'lead-provider'
    JOIN contracts_services v ON v.owner = k.id
), others (collaborative, lead, id, name, known, delivers) AS (
    SELECT r.id, r.lead, o.id, coalesce(o.name, o.id), o.services IS NOT NULL,
        EXISTS (SELECT 1 FROM organisations_services v JOIN scope_of s ON s.service = v.value
                WHERE v.owner = o.id AND s.collaborative = r.id)
    FROM routed r
    JOIN collaboratives_members m ON m.owner = r.id AND m.value <> r.lead
    JOIN organisations o ON o.id = m.value
), due (collaborative, lead, id, name, known) AS (
    SELECT o.collaborative, o.lead, o.id, o.name, o.known OR o.collaborative NOT IN (SELECT collaborative FROM scope_of)
    FROM others o
    WHERE o.delivers OR NOT o.known OR o.collaborative NOT IN (SELECT collaborative FROM scope_of)
)
SELECT r.id AS subject, NULL AS also, 'not-recorded' AS state, 'lead' AS because, NULL AS who, NULL AS fix_lead
FROM routed r
WHERE r.lead IS NULL
UNION ALL
SELECT d.collaborative, d.id, CASE WHEN NOT d.known THEN 'not-recorded' END,
    CASE WHEN NOT d.known THEN 'services' ELSE 'contract' END, d.name, d.lead
FROM due d
WHERE NOT EXISTS (SELECT 1 FROM contracts k WHERE k.provider = d.id AND k.holder = d.lead AND k.kind = 'sub-contract')
UNION ALL
SELECT d.collaborative, d.id, CASE WHEN NOT d.known THEN 'not-recorded' END,
    CASE WHEN NOT d.known THEN 'services' ELSE 'payment' END, d.name, d.lead
FROM due d
WHERE NOT EXISTS (SELECT 1 FROM flows m WHERE m."to" = d.id AND m."from" = d.lead);

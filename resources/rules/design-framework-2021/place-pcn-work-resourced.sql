-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-pcn-work-resourced
-- strength: must
-- mode: attribute
-- theme: place
-- subject: place
-- statement: The place partnership pays for the work that primary care networks do for it beyond their core function.
-- check: For each place with a primary care network on its forum, looks for money to a network of the place other
--   than for primary medical care. Where a design draws no money at all, that counts as not recorded.
-- message-money: What the primary care networks get for their work for the place isn't recorded: draw a flow to one
--   of them ({network}).
-- message-amount: How much the primary care networks get for their work for the place isn't recorded: fill in
--   “amount” on the flow ({network}).
-- message-none: No money is drawn for what the primary care networks on the place's forum do for it: {network}.
-- fix: Draw the money or support that the network gets for its work for the place as a flow.
-- repair-money: add flow kind=contract from=@body to={also} line=network-support legallyResponsible=@body; fill $
--   amount
-- fill-amount: {fix_flow} amount
-- source: ICS design framework (NHS England, June 2021) | The role of primary care networks
-- note: Time and other support have no field; draw them as a flow with the amount they are worth.

WITH networks (place, id, name) AS (
    SELECT s.place, o.id, coalesce(o.name, o.id)
    FROM place_seats s CROSS JOIN organisations o ON o.id = s.drawnFrom
    WHERE s.drawn_kind = 'pcn'
), helped (place, network) AS (
    SELECT place, id FROM networks
    UNION
    SELECT p.id, y.value FROM system_places p CROSS JOIN places_pcns y ON y.owner = p.id
), supported (place, amount, flow) AS (
    SELECT h.place, m.amount, m.id
    FROM helped h CROSS JOIN flows m ON m."to" = h.network
    WHERE coalesce(m.line, '') NOT IN ('primary-medical-care', 'primary-medical')
)
SELECT n.place AS subject, n.id AS also,
    CASE WHEN n.place IN (SELECT place FROM supported) OR NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'flows') THEN 'not-recorded' END AS state,
    CASE WHEN n.place IN (SELECT place FROM supported) THEN 'amount'
         WHEN NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'flows') THEN 'money' ELSE 'none' END AS because, n.name AS network, g.flow AS fix_flow
FROM networks n LEFT JOIN supported g ON g.place = n.place AND g.amount IS NULL
WHERE n.place NOT IN (SELECT place FROM supported WHERE amount > 0);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-one-lead
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: collaborative
-- statement: A collaborative on the lead provider model has one lead provider, a member of it.
-- check: Looks at the lead provider of collaboratives with the model lead-provider.
-- message-none: Which member leads it is not recorded.
-- message-outside: {name} leads it and is not a member.
-- fix: Name the member that leads.
-- repair-none: set {subject} leadProvider @member:{subject}
-- repair-outside: put {subject} members {also}
-- source: Working together at scale (NHS England, August 2021) | Models of collaboration
-- note: Policy: guidance of August 2021, for acute and mental health trusts from 1 July 2022.

SELECT c.id AS subject, NULL AS also, 'not-recorded' AS state, 'none' AS because, NULL AS name
FROM system_collaboratives s JOIN collaboratives c ON c.id = s.id
WHERE c.operatingModel = 'lead-provider' AND c.leadProvider IS NULL
UNION ALL
SELECT c.id, o.id, NULL, 'outside', coalesce(o.name, o.id)
FROM system_collaboratives s
JOIN collaboratives c ON c.id = s.id
JOIN organisations o ON o.id = c.leadProvider
WHERE c.operatingModel = 'lead-provider'
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.owner = c.id AND m.value = o.id);

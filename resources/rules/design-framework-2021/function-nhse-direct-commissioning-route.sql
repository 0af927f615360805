-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-nhse-direct-commissioning-route
-- strength: may
-- mode: structure
-- theme: function
-- subject: function
-- statement: What NHS England commissions itself may be commissioned jointly, delegated or transferred.
-- check: For functions whose origin is NHS England (nhse-delegated, nhse-transferred, nhse-joint): the instrument
--   names the route, one of nhse-delegated, nhse-transferred, nhse-joint, own-organisation (NHS England keeps it) or
--   lead-provider. The words delegated, transferred, joint-commissioning and retained-by-nhse count as well.
-- message-other: {instrument} is no route by which NHS England hands a function on.
-- message-unknown: By which route NHS England hands the function on isn't recorded.
-- fix: Choose one of the routes, and the day on which it starts.
-- repair-other: set {subject} instrument nhse-delegated
-- repair-other: set {subject} instrument nhse-joint
-- repair-other: set {subject} instrument nhse-transferred
-- repair-unknown: set {subject} instrument nhse-delegated
-- repair-unknown: set {subject} instrument nhse-joint
-- repair-unknown: set {subject} instrument nhse-transferred
-- source: ICS design framework (NHS England, June 2021) | Services currently commissioned by NHS England and NHS
--   Improvement

SELECT f.id AS subject, CASE WHEN f.instrument IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.instrument IS NULL THEN 'unknown' ELSE 'other' END AS because, f.instrument
FROM functions_of_england f
WHERE coalesce(f.instrument, '') NOT IN ('nhse-delegated', 'nhse-transferred', 'nhse-joint', 'own-organisation', 'lead-provider',
                                         'delegated', 'transferred', 'joint-commissioning', 'retained-by-nhse');

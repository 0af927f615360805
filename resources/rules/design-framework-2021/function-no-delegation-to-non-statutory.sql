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

SELECT coalesce(w.function, w.delegation) AS subject, w.delegation AS also1, w.receiver AS also2,
    CASE w.because WHEN 'unknown' THEN 'not-recorded' END AS state, w.because, w.name AS who
FROM given_to_no_statutory w;

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
    <context>
        <name>ArchiveActions</name>
        <message>
            <source>%1 is archived. Option, Show archived options lists it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the shown option, but leave it out of lists, comparison and charts; the last one in use stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Br&amp;ing back from the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the shown, archived option back into use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;how archived options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List archived options too, to look at, compare and bring back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrangeActions</name>
        <message>
            <source>Align &amp;left edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the left edges of the selected boxes in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align &amp;centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the middles of the selected boxes above each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align &amp;right edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the right edges of the selected boxes in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align to&amp;ps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the tops of the selected boxes in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align &amp;middles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the middles of the selected boxes beside each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align &amp;bottoms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the bottoms of the selected boxes in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread &amp;across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the gaps between three or more boxes side by side equal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the gaps between three or more boxes above each other equal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Arrange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it &amp;to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick up what is selected and choose by keys where it goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lin&amp;k it to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegate, contract, advise or agree with another body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Swap the two organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere in this option put one selected organisation where the other stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the lay&amp;out place it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up where the selected boxes were put by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tid&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay out again the selected boxes that were put by hand, or all of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Math</translation>
        </message>
        <message>
            <source>How it holds this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegated by NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transferred from NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exercised jointly with NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> To whom %1 answers isn't recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> %1 answers to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds to account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds %1 to account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation type="unfinished">Swyddogaeth</translation>
        </message>
        <message>
            <source>Accountable now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished">Lefel</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function on the map is recorded as coming from the CCGs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each has a decider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no decider yet for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> The duty to involve the public is with %1%2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, decided by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Statws</translation>
        </message>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no delegation recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function on the map is recorded as coming from NHS England.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legally responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>budget of a delegation: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No place is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No money to a place is recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money lines to %1 of %2 places are recorded, %3 in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> None for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished">Lle</translation>
        </message>
        <message>
            <source>Responsible entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is responsible for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No responsible entity is recorded for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money into a pool: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pooled budget is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pools of %1 are recorded; who hosts them isn't.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pools of %1 are recorded by agreement, hosted by %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for lines of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others named in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No money lines are recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For none of the %1 money lines is it recorded who is legally responsible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legally responsible: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> For %1 lines it isn't recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is held to account by %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answers for contracts and delegations to %2; who holds it to account as an organisation isn't recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who holds %1 to account isn't recorded: it has no forum, contract or delegation that says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Fforwm</translation>
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escalates to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No system quality group and no forum with quality in its remit is drawn, so nobody leads yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>escalated to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has quality in its remit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads; to whom it escalates isn't recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leads and escalates to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, then </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished">Sefydliad</translation>
        </message>
        <message>
            <source>Oversight groups it belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forum with oversight, performance or quality in its remit is drawn, so no group is formed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oversight is looked at in %1; %2 of %3 organisations belong to at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oversight group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats from primary care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is open: no oversight group is drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: primary care has no seat on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: primary care sits on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remit: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regulation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody drawn for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum that decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forum that decides is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: each of the %1 forums that decide has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1 of the %2 forums that decide; not in %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished">Person</translation>
        </message>
        <message>
            <source>Sits on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conflict of interest is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post or seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats with a portfolio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded that %1 is accountable for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post and no portfolio is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 posts and seats say what they answer for; no accountable officer is among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat or post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No NHS body is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: %1 has no executive seat and no post of its own yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 executive seats and posts of its own, %3 of them with somebody named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished">Sedd</translation>
        </message>
        <message>
            <source>Selected by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither a board nor a Partnership with seats is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No person is recorded, so it can't be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody sits on more than one forum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sits on %2 forums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rules have been checked. Name a rule pack in the workspace's fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What must be in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What puts it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished">Ardal</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies in the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No upper-tier or unitary area is recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: all %1 upper-tier and unitary areas lie wholly in the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: these lie in it only in part, and no exception is recorded: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By an agreed exception these lie in it only in part: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether these lie wholly in it isn't recorded: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For local decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected; local reasons can be given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for local decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of %1 rules %2 must hold, %3 are expected and %4 leave the matter to the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where, or what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meets the minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: seats are drawn from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seat is drawn from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 organisations have a seat somewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; the minimum membership of places isn't checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither a board nor a Partnership is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Partnership is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No board of the NHS body is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no chair's seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair's seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That isn't settled: %1 has no chair's seat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: %1 chairs both the board and the Partnership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: the board is chaired by %1, the Partnership by %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its authority on the Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none of the places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has no seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No health and wellbeing board is drawn, so its relation to the Partnership and the places is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing boards drawn: %1; the authorities of %2 of them sit on the Partnership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal nature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A committee that its founders set up: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board of %1, a legal body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished">Diben</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held to account by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Partnership decides %1 of the functions on the map, the NHS body with its board and committees %2: the one sets direction for all partners, the other answers for NHS money and duties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Enw</translation>
        </message>
        <message>
            <source>Person on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function decided by both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Councils with social care or upper tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS trusts and foundation trusts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the framework asks every system for both a Partnership and an NHS body, which may share members and meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system has at most one of each; even so %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relation drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reports to the NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is held to account by the NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As drawn, yes: the Partnership stands under %1; the framework makes neither rank above the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, as drawn %1 stands under the Partnership; the framework makes neither rank above the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: nothing outside %1 reports to it or is held to account by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not over the Partnership; of forums that aren't its own, %1 stand under %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Partnership and the NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountability and decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oversight and quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules and readiness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the board and the Partnership have separate chairs?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do health and wellbeing boards relate to the Partnership and the places?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How are conflicts of interest managed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do the two bodies differ in function?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the two boards duplicate each other?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With one of everything, do we need both bodies?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the NHS body placed above its partners?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the line of accountability for a function?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who holds an organisation to account?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is a system failure or a serious quality issue handled?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides on a function, such as the capital plan?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does each function of the CCGs go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who belongs to which oversight group?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is primary care inside oversight?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which bodies deal with regulation, performance, improvement and assurance?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How are place budgets made up and delegated?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which entity is responsible for each place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which budgets are pooled, and who hosts them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which individual is accountable for what?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is legally responsible for spending?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there clinical input where decisions are made?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there a lay voice?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the NHS body have a team?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is each seat of the two bodies filled?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What still has to be in place on 1 April?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does our boundary follow upper-tier authorities?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which functions come from NHS England, and when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is for local decision and what is not?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do the same people sit on several boards?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does each organisation have a voice, and each place its minimum?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no question %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are numbered 1 to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick what is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function has been placed on the map yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisation has been added yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions of the CCGs on the map: %1; %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions that come from NHS England: %1; the date is recorded for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded conflicts of interest: %2, people with one: %1; %3 of these conflicts are declared and say what is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People on more than one forum: %1; most often %2, on %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; no place is drawn yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function is decided by both. People on both: %1; organisations on both: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions decided by both: %1; people on both: %2; organisations on both: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable officers: %1. %2 posts and seats say what they answer for; %3 people hold them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That can't be told yet (councils with social care or upper tier: %1, trusts: %2, places: %3); in any case %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of %1 seats %2 are appointed, %3 designate and %4 vacant; who selects is recorded for %5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: all %1 rules that must hold here are met, confirmed or waived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the %2 rules that must hold here are still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 organisations have a seat somewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; of %1 places %2 meet their minimum membership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That isn't settled: the chair of the board is %1, the chair of the Partnership %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more than one of some of it here (councils with social care or upper tier: %1, trusts: %2, places: %3); %4.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Assurance</name>
        <message>
            <source>Falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freedom used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freedom open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NHS body's duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and leadership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digital and data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and communities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, section “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rules have been checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 fall short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lack a fact that isn't recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to be confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the %2 rules that ask for something are settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Waived: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 of them waived with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Still open: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Waived before, on other facts: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssuranceExport</name>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssuranceReport</name>
        <message>
            <source>Progress by theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What puts it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rule asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules that can't be run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Statws</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Dyddiad</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurance report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurance report: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On other facts: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived because</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeforeSaving</name>
        <message>
            <source>%1 (mine %2).placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished">Cadw &amp;fel…</translation>
        </message>
        <message>
            <source>The folder of “%1” can't be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1

A drive may be disconnected, or the folder moved or renamed. Your changes are kept in the program's own copy; save again when it is back, or save elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no longer where it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1

It has been moved, renamed or deleted since. Your changes are kept in the program's own copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write it there again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has been changed elsewhere and can't be read now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program that synchronises files may still be writing it. Your changes are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep both…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The named versions made elsewhere can't be taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes are kept here, and can be saved under another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These were changed here and elsewhere, and only one of the two can stand. Choose which; all other changes are taken from both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge and save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlankWorkspace</name>
        <message>
            <source>New system</source>
            <translation>System newydd</translation>
        </message>
        <message>
            <source>Option A</source>
            <translation>Opsiwn A</translation>
        </message>
    </context>
    <context>
        <name>BringInOption</name>
        <message>
            <source>Bring in an option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces and exchange files (*.placewright *.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Option of that file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;OK</source>
            <translation type="unfinished">&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>Nothing could be brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has no option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both began with %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What both began with isn't known, as the file doesn't hold this workspace's history. So what one of them alone has is kept, and all that both have differently is asked about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is here too. Shall the two become one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge the two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add it beside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These differ here and in “%1”, and only one of the two can stand. Choose which; all else is taken from both. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in “%1” that isn't here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged: 1 change came in from “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged: %2 changes came in from “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option is here. Of its file:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one thing here and another in the other file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it another id in one of the two, in the JSON form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, from %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message>
            <source>The catalogue of functions is not JSON: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a catalogue of functions of version 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A function has no id or no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two functions have the id “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellBlocks</name>
        <message>
            <source>“%1” is no letter of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells of bodies take D, R, V, C, I, X and A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is nothing to fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the cell with what to repeat and those below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no cells to paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy cells here or in a spreadsheet first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows do not fit below this cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin further up, or copy fewer rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 columns do not fit right of this cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin further left, or copy fewer columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeSet</name>
        <message>
            <source>“%1” is no longer as it was when the edit was prepared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2” added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2” removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2” changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position on the drawing of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckStrip</name>
        <message>
            <source>a rule without an id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoiceMenu</name>
        <message>
            <source>Would fall short: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would put right: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule would fall short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (falls short)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>List what a workspace can start from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text or json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rule can't be run: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what falls short of the rules; status 1 if something does that must not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace or exchange JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of the option; the first if left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this rule pack; may be given several times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text, json or junit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See placewright %1 --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See placewright --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws Integrated Care Systems, says what falls short, and publishes who decides what.
With no subcommand it opens the window; 'placewright FILE' opens a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of messages, such as cy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say nothing but results and errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a workspace as exchange JSON on standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace, or exchange JSON to be normalised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this option, and what all share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no “%1” to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See placewright export --list for what there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ending of this name says no form that can be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no paper “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The papers are a4, a3, a2, a1 and a0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write; its ending says the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what can be written in which form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a workspace from exchange JSON, or add it to one as a further option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace to add to; written itself unless -o names another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the further option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a file of this name already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or remove the file first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a workspace from an example, or an empty one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to make, such as system.placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example to begin with: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An empty system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the workspace has no option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The options are %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the result could not be written (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no rule pack “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packs are %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List every rule with its statement, fix and source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this pack; may be given several times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who decides a function, by what right, back to who is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of the function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of a place: who decides for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every command also takes --language CODE and --quiet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: this rule of the workspace can't be run: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List moves of boxes and of order too, which mean nothing; JSON always does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no sheets “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheets are %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a poster can't be made of pieces of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The papers for pieces are a4 and a3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets of the map, such as cover,map,table; all if left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper stands upright rather than across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the structure in per cent, over as many sheets as it takes; if left out it fits one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smallest type there may be, in points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread the structure over several sheets rather than go below that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut larger sheets into pieces of a4 or a3, to be glued together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it with .pdf, .svg, .png, .html, .csv, .xlsx, .docx or .pptx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the sheets of a PDF can be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the output with .pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet %1: %2 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what is wrong with the sheets, and write them only if nothing is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: on the map and not in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, %3: “%4” on the map, “%5” in the table</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n difference(s) taken over.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) of the table can't be taken; nothing was changed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Put right what is named above, or take the rest over in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scheme: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>map: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what a table of the map that was edited elsewhere changes, and take it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished">Gweithle</translation>
        </message>
        <message>
            <source>XLSX or CSV as export --what map wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over what was added or changed, all or nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace to write; FILE itself if left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a scheme of reservation and delegation against the map, both ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scheme as XLSX or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text or csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it with .txt, .json, .html, .pdf, .docx, .pptx or .xlsx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no text to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a file for it: -o comparison.%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text, json, html, pdf, docx, pptx or xlsx; if left out that of the file's ending, or text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write; standard output if left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the map, a drawing, the assurance report or a comparison to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of an option; several make one PDF, or are compared with the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a4, a3, a2, a1 or a0; if left out a3, and a4 for the assurance report and the slides of a comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what differs between options of one file or of several, meaning apart from layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ids of two options or more; the first is compared with each of the others. Or another file, and ids of its options after it; without ids its first option in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an option and its file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a single page has no sheets to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>option “%1” has no “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take an id from placewright dump, such as place:bedford</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>map, structure, decisions, assurance or comparison; forum:ID, place:ID or organisation:ID for one page of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixels an inch of a PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more that can't be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of a question of the Ask list, answered instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of the function, place, organisation or person that it is asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the questions with their numbers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommonStart</name>
        <message>
            <source>the edit “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the version “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what both files were made from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Position of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <comment>letter for added</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R</source>
            <comment>letter for removed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M</source>
            <comment>letter for moved</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <comment>letter for changed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: drawn elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: in another order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>      %1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no difference but in layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a number and what it counts: 5 added</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; %2 of layout only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Math</translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (layout)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (archived)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonExport</name>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonFigure</name>
        <message>
            <source>%1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that is drawn differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, as a bar chart. The table after it has the same numbers.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonReport</name>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Statws</translation>
        </message>
        <message>
            <source>Based on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In short: from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body or function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished">Gweithle</translation>
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Dyddiad</translation>
        </message>
        <message>
            <source>The workspace has no option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The options are %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the option “%1” is named twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two options are needed to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 options are too many to compare at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name two to five of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished">Canfyddiadau</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bodies side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as “%1”: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs mark what %1 lacks or has otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs mark what differs from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The drawings in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the options differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What puts it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in all of these options alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waivers: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is counted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished">Penderfyniadau</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money decided on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighed by criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is still to be settled:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would change the order:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, forum by forum</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConflictWords</name>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove it, with what belongs to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep it, as changed or built on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n moved by both</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>where they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where you put them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where they were put elsewhere</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CsvStructure</name>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Math</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DamagedWork</name>
        <message>
            <source>Untitled</source>
            <translation type="unfinished">Di-deitl</translation>
        </message>
        <message>
            <source>The damaged work can't be put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged work is kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who knows SQLite may still find something in it:
%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the damaged work on “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw the recovered work on “%1” away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can't be undone. Your saved files are not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That can't be deleted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>an edit was attempted while another was being shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this can't be changed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy under another name and change that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it under another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a copy for sharing can't replace the workspace itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has been changed elsewhere since it was opened here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what becomes of both, or save under another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is no longer there: it was moved, renamed or deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it under another name, or write it there again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file can't be read, so what it holds by now isn't known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the file held before is no longer known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a version needs a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what it is, such as “before the board meeting”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Docx</name>
        <message>
            <source>No function has been placed on the map yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Edit</name>
        <message>
            <source>Added the place %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the forum %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a forum for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the collaborative %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the organisation %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the neighbourhood %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decides “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 recommends on “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 advises on “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is consulted on “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is informed of “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 carries out “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes no part in “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decides “%2” instead of %3, who is consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a part in “%2” from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a decision of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is accountable for “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is accountable for “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicated %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicated %1 things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add function “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove function “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 joined %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave %1 a seat on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the form of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 in its list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the layout place %1 things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy option %1 as %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed %1 things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed %1 cells of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the limit of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set “%1” of %2 entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1 entries to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 boxes on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged what was changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went back to the version “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no function “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can take no part in a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a forum, an organisation, a post, a place or a collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no decision “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is on the map already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of these functions are on the map already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A function needs a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the workspace's own rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 findings right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted %1 things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 seats to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swapped %1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over from %1 into %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked a question on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aligned %1 boxes on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread %1 boxes on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tidied %1 boxes on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1 advise %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 organisations joined %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1 the lead provider of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resized %1 on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who takes part in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no place left to give a decision of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a place first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each place a decision of its own in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulled the line of %1 elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter %1 lines of the printed map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back a change from “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back %1 changes from “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill %1 cells of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste %1 cells of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back option %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added criterion %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed criterion %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the weight of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved criterion %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared the score of %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scored %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge option %1 with that of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in option %1 from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the decision rule of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiver taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditActions</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Golygu</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Take back the last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Dadwneud: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Ailwneud: %1</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>Copy what is selected with all that belongs to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Di&amp;leu</translation>
        </message>
        <message>
            <source>Remove what is selected with all that belongs to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>Ailen&amp;wi</translation>
        </message>
        <message>
            <source>Give what is selected another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Canfod…</translation>
        </message>
        <message>
            <source>Look for anything by its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Dewis y c&amp;wbl</translation>
        </message>
        <message>
            <source>Select everything on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dupl&amp;icate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Na&amp;me this version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what there is now under a name, to look at, compare or go back to later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edits &amp;kept…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many edits the history of a file keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move what is selected to the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what is selected to the clipboard, for another option, file or program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put here what is on the clipboard; a list from a spreadsheet as organisations or seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next thing with that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the thing with that name before this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find &amp;or do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reach any command and anything by its name, or add by typing a sentence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>a name is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what people call it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 place forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no field “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no field “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this has no name of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 already has a seat or membership in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To give it a second seat, add a seat and draw it from the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't join this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop an organisation on a place, a forum or a collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be moved to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be below itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only things of one kind can be put in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option to copy</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n option(s) stand in what is to be added</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Exactly one can be added at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 differs in what is added; what was there stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option to delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the only option can't be deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it first, or delete what is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the evidence is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where a reader finds that it is so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who confirms it is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a body or a role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2022-07-01</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why, so that a reader of the map can follow it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of it is here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the seats have no forum here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the forum, place or collaborative they are for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the neighbourhoods have no place here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the place they are in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was copied can't be pasted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is nothing to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option to describe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option to change places with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no option to archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this option is archived already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the only option in use can't be archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it, or bring another one back, first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this option is not archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the lower end of the scale is not below the upper end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a smaller number for the lower end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a weight can't be less than 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type 0 for a criterion that is not to count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no criterion to change places with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this criterion is measured, so nobody scores it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a criterion of your own to score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a score is a whole number from 0 to %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Example</name>
        <message>
            <source>Bedfordshire, Luton and Milton Keynes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two care alliances, as far as a webinar of July 2021 states them. Shows what is still missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>South East London</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local care partnerships and provider collaboratives, as far as a borough update of July 2021 states them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Norfolk and Waveney</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A system on its way, as far as a presentation of June 2021 states it: places not yet decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testbourne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An invented system that meets every rule there is: the worked example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example “%1” is missing from this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no example “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The examples are %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangeFault</name>
        <message>
            <source>line %1, column %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: unknown key, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is JSON, but not a Placewright exchange document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must say "format": "placewright-exchange"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document is of a newer version than this program reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the version of the document is missing or unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program reads version 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“white-paper”, “enacted” or an object of local names is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a known word; it must be “white-paper” or “enacted”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an object is wanted, in braces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list is wanted, in square brackets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id “%1” is used more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 further faults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not JSON (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An exchange document is JSON in UTF-8; it may have been cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file can't be read (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is larger than 256 MB, which no exchange document is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a single value is wanted, not a list or an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of objects is wanted, in square brackets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an id is text of lower-case letters, digits and hyphens, such as “bedford-board”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>there is nothing to draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an option first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be written as %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See placewright export --list for what can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only a PDF can hold several options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this form is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To change it elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit “%1” and “%2”, keep the headings and what stands under “%3”, and bring the file back. Columns that are worked out, and all other sheets, are for reading: what is changed there does not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one page of the map can't be written as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take pdf, html, docx or pptx</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportText</name>
        <message>
            <source>There is no sheet to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to make a picture of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture would be %1 by %2 pixels, which is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for a picture of %1 by %2 pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be turned into a PNG file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file name was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a folder, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the name of a file in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the folder or choose another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is there already and may not be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or allow writing to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder may not be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be opened for writing (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be written (%1); what was there before is unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk or choose another folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation>Diben</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Lefel</translation>
        </message>
        <message>
            <source>Feeds into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercised by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation>Gwasanaethau</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Poblogaeth</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation>Swyddogaeth</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Penderfyniad</translation>
        </message>
        <message>
            <source>Who takes which part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the schemes of delegation of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Collaborative</source>
            <translation>Cydweithredfa</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pooled budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instrument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legally responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount under the clinical commissioning group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the variation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Established by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of reference agreed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process for disagreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held to account by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for its size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Designed together with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation>Fforwm</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portfolio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term of office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perspectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception to independence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>Jointly with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhoods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form of governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the catchment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spending published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation>Aelodau</translation>
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operating model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement on contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule packs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local names for terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Based on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legislation in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the smallest systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Financial envelope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mental Health Investment Standard minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary and community care guarantee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public updates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutual accountability statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier of local government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible for social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the footprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office for National Statistics code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation Data Service code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statutory body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme of delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open-book accounting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nolan principles agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit and proper person check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark of the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field of the seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to put it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure of the measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row of the measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower end of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper end of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldFault</name>
        <message>
            <source>a list is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of entries is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an entry has the wrong number of fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number, zero or more, is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole pounds are wanted, as a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date such as 2021-07-01 is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole pounds or text is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an id is wanted, as text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldGroup</name>
        <message>
            <source>Essentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Openness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money and limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons and evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes and figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message>
            <source>“%1” is not a whole number, such as 12 or 248,000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a sum in whole pounds, such as 1,640,000 or 2.5m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a number, such as 12.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a date. Write it as 2022-07-01, as 2022-07, or as 2022.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <source>No recent files</source>
            <translation>Dim ffeiliau diweddar</translation>
        </message>
        <message>
            <source>&amp;Clear the list</source>
            <translation>&amp;Clirio'r rhestr</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <source>&amp;New blank workspace</source>
            <translation>Gweithle gwag &amp;newydd</translation>
        </message>
        <message>
            <source>Begin with an empty system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Agor…</translation>
        </message>
        <message>
            <source>Open a workspace or an exchange file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Cadw</translation>
        </message>
        <message>
            <source>Write the workspace to its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Cadw &amp;fel…</translation>
        </message>
        <message>
            <source>Write the workspace to another file and go on with that one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import exchange JSON…</source>
            <translation>Mewn&amp;forio JSON cyfnewid…</translation>
        </message>
        <message>
            <source>Open a workspace that was written as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Allforio…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Ar&amp;graffu…</translation>
        </message>
        <message>
            <source>Print what is shown, with a preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cau</translation>
        </message>
        <message>
            <source>Close the workspace and go back to the welcome page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Gadael</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New from an e&amp;xample</source>
            <translation>Newydd o e&amp;nghraifft</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Agor &amp;diweddar</translation>
        </message>
        <message>
            <source>Save a&amp;utomatically</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the file by itself some seconds after each change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What changed since the last save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the edits that are not in the file yet, and what they changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy for s&amp;haring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a copy without history, versions, notes and people's conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets of the &amp;map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose, look at and check the sheets of the published map, then print them or save them as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bring back a table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the map's spreadsheet or CSV, as it was edited elsewhere, with the map, and take over what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter &amp;lines from paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter what was written on a printed map by its short numbers: 14 D board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chec&amp;k against a scheme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare a scheme of reservation and delegation with the map, both ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the map, a drawing or the report as PDF, HTML, DOCX, PPTX, XLSX, CSV, SVG or PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is chosen that could be printed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>%1: %2 must, %3 expected, %4 may; %5 to confirm, %6 waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiver: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M</source>
            <comment>letter in a badge: must</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <comment>letter in a badge: expected</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>i</source>
            <comment>letter in a badge: hint</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who confirms it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was answered with no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was answered with no: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed, but this isn't recorded: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived before, on other facts: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsGrouping</name>
        <message>
            <source>The whole system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May, as hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived, with a reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormMenu</name>
        <message>
            <source>informs; decides nothing itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides what the NHS body delegates to it, money included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides what the bodies on it delegate to it together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one director decides what is delegated to that post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one provider manages resources and delivery under a contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FunctionCard</name>
        <message>
            <source>Decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends or advises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted or informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated by NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished">Cytundeb</translation>
        </message>
        <message>
            <source>no date recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupSummary</name>
        <message>
            <source>1 seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is worded otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no longer recorded (was %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 changes from %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 delegations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receives %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receives %1 less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gains %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loses %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 other change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 other changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” names others than before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Cymorth</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Llwybrau &amp;byr bysellfwrdd</translation>
        </message>
        <message>
            <source>Show all that can be done by keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Placewright</source>
            <translation>&amp;Ynghylch Placewright</translation>
        </message>
        <message>
            <source>Version, licence and sources</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>as you opened it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier edits are no longer kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlAssurance</name>
        <message>
            <source>Skip to the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlBlocks</name>
        <message>
            <source>%1. The same in words stands below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlComparison</name>
        <message>
            <source>Skip to the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlMap</name>
        <message>
            <source>Skip to the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Statws</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Dyddiad</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same in words stands below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1 of %2. The same in words stands below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no members recorded and takes part in no function.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function has been placed on the map yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: functions, who decides and how it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who recommends or advises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is consulted or informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who carries it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished">Lefel</translation>
        </message>
        <message>
            <source>Legal basis and where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From and review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot hold this decision: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every ICS NHS body keeps and publishes a map like this one. Letters, words and shapes say the same as colours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlStructure</name>
        <message>
            <source>Members</source>
            <translation type="unfinished">Aelodau</translation>
        </message>
        <message>
            <source>Structure: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip to the structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same in words stands below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HtmlTable</name>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InsertActions</name>
        <message>
            <source>Add a forum</source>
            <translation>Ychwanegu fforwm</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Math</translation>
        </message>
        <message>
            <source>&amp;Under</source>
            <translation>&amp;O dan</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Ychwanegu sefydliad</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Mewnosod</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lle</translation>
        </message>
        <message>
            <source>Add a place to the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New place</source>
            <translation>Lle newydd</translation>
        </message>
        <message>
            <source>&amp;Forum…</source>
            <translation>&amp;Fforwm…</translation>
        </message>
        <message>
            <source>Add a board, a committee or another forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Seat</source>
            <translation>&amp;Sedd</translation>
        </message>
        <message>
            <source>Add a seat to the selected forum, place or collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New seat</source>
            <translation>Sedd newydd</translation>
        </message>
        <message>
            <source>&amp;Collaborative</source>
            <translation>&amp;Cydweithredfa</translation>
        </message>
        <message>
            <source>Add a provider collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New collaborative</source>
            <translation>Cydweithredfa newydd</translation>
        </message>
        <message>
            <source>&amp;Organisation…</source>
            <translation>S&amp;efydliad…</translation>
        </message>
        <message>
            <source>Add a council, a trust or another organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Neighbourhood</source>
            <translation>C&amp;ymdogaeth</translation>
        </message>
        <message>
            <source>Add a neighbourhood to the selected place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New neighbourhood</source>
            <translation>Cymdogaeth newydd</translation>
        </message>
        <message>
            <source>F&amp;unctions from the catalogue…</source>
            <translation>Swyddogaethau o'r &amp;catalog…</translation>
        </message>
        <message>
            <source>Put functions on the functions and decisions map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who holds the seat “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;erson…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody, who then holds the selected seat</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>any entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a %2, and a reference here must lead to one of: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not the id of anything here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its option has been removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it still refers to “%1”, which would be removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an id has lower-case letters, digits and hyphens only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id “%1” is used more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the option “%1” does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>following it leads back to “%1” itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptEdits</name>
        <message>
            <source>Edits kept in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many edits a file keeps, so that they can be undone later.
Older ones are dropped when the file is saved; named versions stay.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Workspace</source>
            <translation>Gweithle</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Opsiwn</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Ardal</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Fforwm</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Sedd</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Swydd</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Cymdogaeth</translation>
        </message>
        <message>
            <source>Collaborative</source>
            <translation>Cydweithredfa</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Swyddogaeth</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Penderfyniad</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Dirprwyo</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Cytundeb</translation>
        </message>
        <message>
            <source>Flow of money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation>Cynllun</translation>
        </message>
        <message>
            <source>Engagement route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone</source>
            <translation>Carreg filltir</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Datganiad</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Hepgoriad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Position on a drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkChoices</name>
        <message>
            <source>This can't be linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegation: %1 passes authority to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider contract: %1 for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract: %1 with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice: %1 informs %2 and decides nothing itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice: %1 advises %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountability: %1 answers to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section 75 agreement: %1 and %2 pool money or act for each other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Reserved to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a joint committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract with a provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a statutory provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informed by a consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section 75 agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated by NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint with NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transferred from NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement between partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint with other systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by the Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays with the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Cymdogaeth</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Collaborative</source>
            <translation>Cydweithredfa</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Beyond the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>acute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ambulance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>specialised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>learning disability and autism</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>primary medical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dental</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eye care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pharmacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adult social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>children's social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committees in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisory committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaborative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System quality group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrutiny committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum beyond the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical commissioning group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS foundation trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Council</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Independent provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social care provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community interest company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary or community organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary sector alliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Healthwatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region of NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care Quality Commission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health Education England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancer alliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Housing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criminal justice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joint committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>individual director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lead provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Individual director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior responsible officer for people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior responsible officer for digital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A consultative forum informs decisions; it takes none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An advisory committee advises; it takes no decisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is recorded as a forum that takes no decisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place is a consultative forum only, which informs decisions and takes none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (vacant)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (in attendance)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (no vote)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a statutory body and has no contract under which it could decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Fforwm</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished">Swydd</translation>
        </message>
        <message>
            <source>Led by: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jointly with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Councils</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS trusts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft for discussion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS design framework, version 1, June 2021</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and Care Act 2022 and NHS England's guidance on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS Organisation Data Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office for National Statistics © Crown copyright and database right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contains public sector information licensed under the Open Government Licence v3.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held to account by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets in public.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not meet in public.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible for its spending: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions and decisions map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions and decisions map: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function has been placed on the map yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions: %1. Bodies: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions decided, by body: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2): %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every function has one decider and somebody accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statutory source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished">Lefel</translation>
        </message>
        <message>
            <source>Decision body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends or advises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <comment>letter for decides</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R</source>
            <comment>letter for recommends</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>V</source>
            <comment>letter for advises</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <comment>letter for is consulted</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I</source>
            <comment>letter for is informed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>X</source>
            <comment>letter for carries out</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <comment>letter for is accountable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carries out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Providers at scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond</source>
            <comment>bodies beyond the system</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no decider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several deciders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decider cannot hold it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two deciders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three deciders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consulted or informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis and where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From and review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has authority up to %2, and %3 goes up to %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 passes on what it did not receive: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing recorded leads from %1, which decides, on from %2 to who is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delegations that lead to %1 go in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it passes on to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a party of %2, which decides, and has delegated nothing to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract is held by %1, which is no legal body and so can hold none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chain breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chain goes in a circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more passed on than received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a party never delegated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contract held by no legal body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has authority for “%2”, and what it passes on to %3 is for “%4”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot hold this decision: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No body is recorded that decides “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is decided by more than one body: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisation is recorded that is accountable for “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody who sits on it has a vote, so that it can take no decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A joint committee decides for two statutory bodies or more, and fewer are recorded as its parties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished">Poblogaeth</translation>
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished">Gwasanaethau</translation>
        </message>
        <message>
            <source>Exercised by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (worked out)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of this workspace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>%1 (continued)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation type="unfinished">Swyddogaeth</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides, though it cannot hold this decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exercises it, but nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is accountable, where another decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot hold this decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved by: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked against: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions and decisions map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions %1 to %2 of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their bodies stand on %2 sheets side by side; this is sheet %1 of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every function, its legal basis and where it is written is in the table that follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions %1 to %2, bodies %3 of %4</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeasurePicture</name>
        <message>
            <source>There is nothing to count in any of these options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 largest; the table below has %2 more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhoods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At place or nearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far from residents decisions are taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each decision counts once, at the tier of the body that decides it; with several deciders, at the farthest of their tiers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of decisions taken at place or nearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions taken by places and neighbourhoods, divided by all decisions that somebody takes. The framework asks for subsidiarity: ICS design framework, Partnership principles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kinds of members sit at the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each seat counts once, under its category, whether it is filled or vacant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which sectors sit at the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each seat counts once, under its sector; where that isn't recorded, under that of the organisation it is drawn from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many seats each organisation fills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats drawn from the organisation, on all forums of the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many seats each person holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats held by the person, on all forums of the system: who is stretched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How large boards and forums are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats on the forum, filled or vacant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far board and Partnership are the same people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times authority is passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each delegation counts once, under the number of delegations, itself included, that lead one after the other to who receives it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides on the money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a body receives as allocation, delegated budget, pool, capital or development funding, less what it passes on as delegated budget or pool, added up by the body's tier. Contracts and grants are spending and don't count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What falls short of the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings by strength, without those that are waived; what waits for a confirmation and what is waived count apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions by tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions at place or nearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats by category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats by sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats per organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats per person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of forums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlap of board and Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegation depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money by who decides on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings by strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations on the board alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations on the Partnership alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: all together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no decisions taken yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations that seats of the board, of the Partnership or of both are drawn from, and people with a seat on both. An option without a board or without a Partnership isn't counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not both in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no amounts recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Name</name>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ooxml</name>
        <message>
            <source>the document could not be packed: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionActions</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Canslo</translation>
        </message>
        <message>
            <source>Copy this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Option</source>
            <translation>&amp;Opsiwn</translation>
        </message>
        <message>
            <source>Begin another option with all that this one holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Di&amp;leu</translation>
        </message>
        <message>
            <source>Remove the shown option with all that it holds; undo brings it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the ne&amp;xt one</source>
            <translation>Dangos y &amp;nesaf</translation>
        </message>
        <message>
            <source>Show the next option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;previous one</source>
            <translation>Dangos y &amp;blaenorol</translation>
        </message>
        <message>
            <source>Show the option before this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;ules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose by which rules the workspace is checked, and add rules of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, empty option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New b&amp;y copying this one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, &amp;empty…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin an option that holds nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bring in from another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name, status and purpose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the shown option is called, how far it is agreed and what it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mo&amp;ve up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the shown option before the one above it in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the shown option after the one below it in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next chan&amp;ge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the next change between the options compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the change be&amp;fore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the change before this one between the options compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save the comparison…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both in &amp;one drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the two options compared in one drawing, with what is gone faint, or side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision &amp;table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weigh the options compared by criteria that you choose, with every part of every total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the options compared, with drawings, changes, measures and findings, as PDF, page, document, slides or spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an option of a colleague's file, or merge it with the one here that it was made from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>What was dragged is no longer there</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisations yet: add councils, trusts and primary care networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No functions yet: add them from the catalogue in the Decisions view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declarations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet: add a Partnership, an NHS body and its board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No places yet: add the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No collaboratives yet: add the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond the system</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Formerly here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Arrow keys choose, Return does it, Escape leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or type what to add: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on|to|in|at</source>
            <comment>words between what is added and where, parted by |</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat</source>
            <comment>first word of “seat mental health on the board”</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add</source>
            <comment>first word of “add place Luton”</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a seat on %2: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give %1 a seat on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the place %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the collaborative %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the neighbourhood %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the forum %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the organisation %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>council</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add place Luton</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat mental health on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the person %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteText</name>
        <message>
            <source>looked at lately</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ParkedQuestions</name>
        <message>
            <source>there is no question to park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrintDrawing</name>
        <message>
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message>
            <source>There is nothing to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheets could not be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the printer “%1” did not take them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that it is switched on and connected, or save the sheets as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that its folder is there, or choose another</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrintedSheets</name>
        <message>
            <source>How it is counted: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Publication</name>
        <message>
            <source>Functions and decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Enw</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Math</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Fforwm</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished">Sedd</translation>
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes part as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished">Canfyddiadau</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished">Diben</translation>
        </message>
        <message>
            <source>Remit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Established by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held to account by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers are published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How differences are resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of reference agreed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded of this forum but its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (lead provider)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished">Gwasanaethau</translation>
        </message>
        <message>
            <source>ODS code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme of delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no seat on a forum of this map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has %1 on %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forum(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>It decides %n function(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>It is accountable for %n function(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>It carries out %n function(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>It takes part in %n contract(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meets as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible for its spending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Membership and form agreed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhoods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People are heard through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function of the map is decided at this place.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n function(s) of the map are decided at this place.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Statws</translation>
        </message>
        <message>
            <source>Date of this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First review due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map at a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides: takes the decision, within the limit shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends: puts a recommendation to who decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advises: gives advice that who decides has regard to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is consulted before the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is informed of the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries the function out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is accountable by law, whoever decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks of what is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No body is recorded that takes the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one body is recorded as taking the same decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the body is rules out that it decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisation is recorded as accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this means for each organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings and waivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members by category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portfolio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions and parts in functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From and review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legally responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pooled budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Dyddiad</translation>
        </message>
        <message>
            <source>Open on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing recorded leads from who decides back to who is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegations lead back to where they began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A limit, services or people are passed on beyond what was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A party of the joint committee that decides has delegated nothing to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contract is held by what can hold none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the map leaves open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation type="unfinished">Swyddogaeth</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flows of money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>budget %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions delegated or transferred by NHS England, or held with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement or legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit and budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no agreement recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no delegation or agreement recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What NHS England has delegated or transferred to the system, is to pass on, or decides together with it: to whom, by which agreement, from when, and who decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated by NHS England</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuickFixes</name>
        <message numerus="yes">
            <source>Fix all %n of these</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReadTable</name>
        <message>
            <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepairStep</name>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This has been put right already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put “%1” on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a decision of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the forum of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the seat %1 vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a neighbourhood to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the form of %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set “%1” of %2 to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set “%1” of %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to “%2” of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %1 off “%2” of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let %1 be consulted on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave %1 without %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the decision to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let %1 decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 into “%2” of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this right in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a seat: %1, drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a seat: %1, on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add %n seat(s): %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add a seat: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a %1 with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a %1 with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the %1 “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all that take part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in this design can be put there (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no longer there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New neighbourhood</source>
            <translation type="unfinished">Cymdogaeth newydd</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, and fill it in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowArrangement</name>
        <message>
            <source>How it is held is not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several deciders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All functions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleFault</name>
        <message>
            <source>another rule has the id “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query takes too long and was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query gives a reason for which the header has no message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query names “%1” as a subject, which is none the header allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the function %1 may not be used in a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only CREATE TEMP VIEW is allowed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rule may only read: one SELECT and nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rule may not read %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1 of the header is not “-- key: value”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” stands twice in the header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strength “%1” must be must, expected or may</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>subject “%1” is no kind of entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” must name a document and a section with “|” between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no key of a rule's header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” in the header is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the header has no “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id “%1” is not the name of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no query after the header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such folder of rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule pack is a folder of .sql files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no rule pack “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query has no column “subject”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the message speaks of {%1}, but the query has no such column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query gives “%1” as a state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must be falls-short, not-recorded or hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mode “%1” must be structure, attribute, declaration or option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is nothing that has seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must be place, forum or collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a seat has no field “%1” that a rule can ask for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rule doesn't say what is to stand in the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rule asks for one seat at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs {needs} where %1 is %2, has {has} (vacant seats counted).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind of organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An id is of lower-case letters, digits and hyphens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rule has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the design to what the rule asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the query gives more rows than anybody could read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the repair speaks of {%1}, but the query has no such column</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Check: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't be used: %1/%2: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaveComparison</name>
        <message>
            <source>Page for a browser (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ending of this name says no form that can be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF, to print (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document to edit (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slides to edit (*.pptx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use .pdf, .html, .docx, .pptx or .xlsx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing “%1”…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeatChoices</name>
        <message>
            <source>One of its primary care networks, without a seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of the collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider of the collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat on its forum: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharingCopy</name>
        <message>
            <source>Save a copy for sharing (no history, versions, notes or conflicts)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces (*.placewright)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to share</source>
            <extracomment>The name of a file: %1 is the name of the workspace's own file.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source>Sheet %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piece %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, piece %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the pieces go together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Print all pieces at 100 % (“actual size”), then check that the line below is 100 mm long. Cut each piece along its right and lower crop marks, and glue it over the next: they share %2 mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 blank</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n piece(s), by row from the top left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The smallest type on sheet %1 is %2 pt; %3 pt is the least asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread the structure over several sheets, or take larger paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take larger paper, or allow smaller type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The edge of sheet %1 cuts %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Take larger paper, or another scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1 has a drawing and no legend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the legend into the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sheet was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, from sheet %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>this step of the history can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again; what was done before is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file or its folder is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place or change the permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file can't be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is there and that you may read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not a Placewright workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an earlier copy of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program is using the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk can't be read or written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is still connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder for unsaved work can't be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the permissions and the free space of your home folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another window of Placewright is working on this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this step of the history is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading the new file back gave something else than was drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file that ends in .placewright, or an exchange document in JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has been cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is a database of another program, not a Placewright workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file was written by a newer version of Placewright (format %1; this one reads up to %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with the newer program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file holds something that is not data (“%1”) and was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is damaged: %1 “%2”, %3: %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been moved or renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is a folder, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is larger than 1 GB, which no workspace is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file can't be read (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file could not be written (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was there before is unchanged; choose another place or free some space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a folder of that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that name belongs to a device, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading it back gave something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file holds more than any workspace does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was written by a newer version of Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the permissions of the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it can't be deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it can't be moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk can't be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network drive does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its name is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is larger than the disk allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk did not confirm that the file is safe (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again, or to another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its link leads back to itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing can be read of this file any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 entries could be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 entries were left out because what they need is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these tables are damaged, and part of them is lost: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the history is not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this version is no longer there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stored content of this version can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was written by a newer version of Placewright and holds things that this one does not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file holds more than %1 entries, which no workspace does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last changes are lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not a Placewright workspace, or the beginning of the file is damaged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StructureSheet</name>
        <message numerus="yes">
            <source>%n must(s) fall short</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) fall short</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>nothing falls short</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n statement(s) wait to be confirmed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>checked against: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StructureText</name>
        <message>
            <source>1 must falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 musts fall short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 expectation falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 expectations fall short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no seats yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 seat, vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, all vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>× %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No leader yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led by: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informs decisions; holds none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informs only: 1 decision shown here that it cannot hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informs only: %1 decisions shown here that it cannot hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing delegated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1 bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No forum yet: who comes together here isn't set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No areas yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No form chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhoods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Fforwm</translation>
        </message>
        <message>
            <source>%1 that belongs to no place yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 that belongs to no collaborative yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seats yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who use care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social care providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ambulance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Independent providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS trusts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also brought by: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider collaborative: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No operating model chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spans %1 systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 outside this system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ %1 outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No members yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum of several systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted in another row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation type="unfinished">Cymdogaeth</translation>
        </message>
        <message>
            <source>Primary care network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegation</source>
            <translation type="unfinished">Dirprwyo</translation>
        </message>
        <message>
            <source>Proposed delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished">Contract</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't be held there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a must falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an expectation falls short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>equals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Partnership and the NHS body are equals: neither ranks above the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would delegate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would delegate 1 function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would delegate %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegates 1 function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegates %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accountable to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is accountable to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot decide here: the forum only informs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot delegate to a consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>informs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 informs decisions at system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lead provider contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract: %1 with %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee of the NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Individual director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leadership board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared leadership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracts held one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one contract with the lead provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Non-executives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Non-executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished">Aelodau</translation>
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>designate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>appointed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committees in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisory committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaborative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System Quality Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrutiny committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ambulance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>specialised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>learning disability and autism</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>general practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dental</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eye care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pharmacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adult social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>children's social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft for discussion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>£%1bn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>£%1m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>£%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated Care Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated Care Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegates commissioning of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposes to delegate %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing delegated to this system yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee of equals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meets in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads the integrated care strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seats yet. The NHS body and every council with social care are members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statutory organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unitary board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accountable for NHS money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No board yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No committees yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable officer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable officer: not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other forums at system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held at system: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held at system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No function is recorded as held here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No places yet. A place brings councils, primary care and providers of one area together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No provider collaboratives yet. Trusts that work together across places are drawn here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No %1 yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancer alliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancer alliances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrutiny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished">Lle</translation>
        </message>
        <message>
            <source>At scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>provider collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No system yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 provider collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 provider collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From NHS England at the top through the Partnership and the NHS body, side by side as equals, to places and provider collaboratives: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number on the map, to write lines such as “14 D 1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section 75 agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section 75 agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 pooled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a party to %2 section 75 agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (drawn over another line, as there is no room beside it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegated 1 function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delegated %1 functions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StructureView</name>
        <message>
            <source>%1 organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes %1 a member of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes %1 members of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives %1 a seat on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives %1 seats on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts %1 under %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop on a place, a forum or a collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop %1 where it is to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can’t be put on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts %1 after %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts %1 before %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>the file can't be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is larger than any table of a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file that Export wrote, as it was edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is a workbook of the old kind, or one with a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as .xlsx without a password, or as .csv</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>no body is called “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a body's name as it stands on the map, or add the body first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nearest name is “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can mean several bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one of these or its id: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no column of the map has the number %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns go from 1 to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8; it was read as Windows-1252. Look at accents and pound signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no table of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as .xlsx or as .csv (UTF-8) and choose that file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has a second column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one column for each body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no letter of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters are %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bodies are to decide this</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bodies are to be accountable for this</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Leave the letter with one of them; nothing of this row was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” stands in the table twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one row for each id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two bodies are to decide: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the one that decides, and put the other under “%1” or “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this column is worked out by the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To take a line off the map, delete the whole row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this line is one of several decisions of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin it with the function's name and a colon, and change what follows; rename the function itself on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the map shows here comes from a delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the delegation, or write what holds for this function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2022-07-01, 01/07/2022 or 1 July 2022</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no headings; the first column was taken for what is decided, the second for who decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no scheme in it: no column says what is decided beside one that says who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the columns headings such as “Function or decision” and “Decision body”, or a column for each body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scheme and not on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map and not in the scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another body decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A body that the option does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme of reservation and delegation and map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of %n line(s) of the scheme</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 agree with the map, %2 name another decider, %3 another limit, %4 a body the option does not have; %5 are not on the map. %6 of the map's lines are not in the scheme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the number of the function, a letter and a body: 14 D board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no function of the map has the number %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The functions go from 1 to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no decision %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It has %n decision(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Write D, R, V, C, I, X or A, or - for no part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>body and what it does</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes no part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one row for each id; leave “%1” empty for a new function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is worked out by the program; what was changed there is left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no column of the map; it is left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the cell holds a formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put its outcome in its place: copy the cell and paste it as a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1 says “%2” of the same function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say the same in all lines of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the row has neither an id nor a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a new function a name under “%1”, or delete the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is on the map already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use its row, or call the new function something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put its outcome in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no table in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no table of the map: it has no column “%1” beside the map's others, but begins with “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the map as XLSX or CSV, change that file, and keep its headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no line of this kind on the map any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A function with several decisions has a line for each. Export the table anew and carry the change over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no function or decision “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave “%1” empty for a new function; else take the id from a fresh export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These sheets can only be read and were not compared: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped; nothing has been changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”, row %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, column %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the limit that the map shows here comes from elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the delegation or the function's other decisions, or write what holds here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no kind of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services are %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no origin of a function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The origins are %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeOver</name>
        <message>
            <source>there is no option “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is nothing to take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The options no longer differ in this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Term</name>
        <message>
            <source>ICS NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated Care Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated Care Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Cymdogaeth</translation>
        </message>
        <message>
            <source>Provider collaborative</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trace</name>
        <message>
            <source>by delegation from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by a lead provider contract with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by contract with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for %1, the body responsible for the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>through its lead provider, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a forum of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a forum set up by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a forum that reports to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as an officer of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no function “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map lists the functions with their ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no place “%1” in this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decides “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For %1, %2 decides “%3”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; nobody is recorded as accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and is itself accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; %1 is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; nothing recorded leads back to %1, which is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; the delegations go in a circle and never reach %1, which is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody decides “%1” yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody decides “%1” yet, and nobody is recorded as accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody decides “%1” yet; %2 is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place: %1 (decided elsewhere)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain breaks here: nothing recorded leads on to who is accountable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain goes in a circle.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionDialogs</name>
        <message>
            <source>What is this version to be called?
For example: before the board meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed to “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the version “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What there is now stays as it is. The version itself can't be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished">Di&amp;leu</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted the version “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionWindow</name>
        <message>
            <source>%1 – version – Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is “%1”, named at %2. Nothing can be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That can't be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The version “%1” can't be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a version to look at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Chwyddo i &amp;mewn</translation>
        </message>
        <message>
            <source>Show the drawing larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Zoom out</source>
            <translation>Chwyddo &amp;allan</translation>
        </message>
        <message>
            <source>Show the drawing smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to &amp;fit</source>
            <translation>Chwyddo i &amp;ffitio</translation>
        </message>
        <message>
            <source>Show the whole drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to &amp;100 %</source>
            <translation>Chwyddo i &amp;100 %</translation>
        </message>
        <message>
            <source>Show the drawing in the size of print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Golau</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Tywyll</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Gweld</translation>
        </message>
        <message>
            <source>&amp;Structure</source>
            <translation>&amp;Strwythur</translation>
        </message>
        <message>
            <source>Show the drawing of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Decisions</source>
            <translation>&amp;Penderfyniadau</translation>
        </message>
        <message>
            <source>Show the functions and decisions map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Sgrin &amp;lawn</translation>
        </message>
        <message>
            <source>Fill the screen with the window, or go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>Pa&amp;neli</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thema</translation>
        </message>
        <message>
            <source>Like the des&amp;ktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show every rule with its state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As&amp;k…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who decides, who answers for what and what is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show options side by side, and what differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was looked at before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show again what was looked at after this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;race who decides…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light up on the structure how the selected function leads from who decides back to who is accountable, and say it in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ystems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all systems of the workspace, to dive into one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pa&amp;ge guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show on the drawing where the edges of its sheets fall, by the paper and scale chosen under Sheets of the map</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the weight of “%1” rises from %2 by more than %3, “%4” comes before “%5”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If “%1” does not count at all, “%2” and “%3” are equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the weight of “%1” falls from %2 by more than %3, “%4” comes before “%5”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” and “%2” are equal: any change decides between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change of one weight alone changes the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order stays as it is while no weight alone changes by more than %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score = %1 × (figure − %2) ÷ (%3 − %2), within 0 and %1: more is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score = %1 × (%3 − figure) ÷ (%3 − %2), within 0 and %1: less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both ends of the scale are set by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower end is set by hand; the upper is the most of these options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower end is the least of these options; the upper is set by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ends are the least and the most of these options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure is the same for all, so it tells nothing between these options: each scores 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No score until you say whether more or less of it is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score = what people gave, from 0 (worst) to %1 (best).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted = score × weight ÷ %1, the sum of all weights. Total = the sum of the weighted, from 0 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no weight yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 option is not scored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 options are not scored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whether more or less of it is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules have not been checked for all of these options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ends of its scale are the wrong way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no criteria yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No criterion has a weight above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the options weigh up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: weighted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the scores come about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scored by people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted = score × weight ÷ the sum of all weights, which is 0 so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of these options have it: one that doesn't gets no score for it, and so no total.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatMoves</name>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercised by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished">Lefel</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money it receives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At its table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gains %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loses %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs for %1 between these options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2, %3 %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing differs for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 things differ for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided where it has a vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a vote in 1 decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a vote in %1 decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn from no organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, without them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, without a vote for it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Word</name>
        <message>
            <source>Current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shadow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statutory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unitary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wholly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical commissioning group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS foundation trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Independent provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social care provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community interest company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary, community and social enterprise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary, community and social enterprise alliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Healthwatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS England region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care Quality Commission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health Education England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancer alliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Housing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criminal justice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ambulance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Specialised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning disability and autism</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dental care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eye care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pharmacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adult social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children’s social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committees in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisory committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaborative forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System Quality Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and wellbeing board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrutiny committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum above the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Collaborative</source>
            <translation>Cydweithredfa</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Cymdogaeth</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Independent non-executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who access care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Non-voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vacant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Designate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountable officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Individual director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior responsible officer for people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior responsible officer for digital and data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider leadership board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared leadership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each provider on its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated by NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transferred from NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint with NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is consulted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carries out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NHS Standard Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section 75 agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memorandum of understanding with NHS England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement with the voluntary sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working relationship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System collaboration and financial management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better Care Fund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members’ contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allocation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pooled fund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Development funding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has regard to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the white paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As enacted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS design framework, June 2021</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remuneration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finance and resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data, performance and oversight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consensus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unanimity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chief executive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Director of finance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Director of nursing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medical director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Director of public health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lived experience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Professional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Political</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Physical health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patients and carers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>Reserved to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegated to a provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation>Cytundeb</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint with other systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by its own organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation>Cynllun</translation>
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and digital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Involve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Govern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary medical care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other primary care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intermediate care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead provider contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegation</source>
            <translation>Dirprwyo</translation>
        </message>
        <message>
            <source>Integrated care strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capital plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Financial framework</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digital plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population health management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clinical leadership model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Constitution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme of delegation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transition plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wider determinants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpaid carers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under-represented groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places, neighbourhoods and collaboratives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and Care Act 2022</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkshopActions</name>
        <message>
            <source>&amp;Workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a &amp;workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the screen with the drawing in large type, and put everything else away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the &amp;workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the next tier of the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hide a tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the last tier that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Spotlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dim all but what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Park a question…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a question on what is selected, to be taken up later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked &amp;questions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the questions that were parked, and save the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked &amp;questions (%1)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back to the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back all that was changed since the workshop started; redo brings it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next r&amp;ound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark what is changed from here on with the number of the next round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start r&amp;ound %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Xlsx</name>
        <message>
            <source>the spreadsheet could not be made: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room in the folder for temporary files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two tables have the same name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>XlsxComparison</name>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body or function</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>XlsxReader</name>
        <message>
            <source>the workbook can't be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx, or as .csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the workbook holds more than any table of a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file that Export wrote, as it was edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped; nothing has been changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no part “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not as the format has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cell stands nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its rows are out of order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is no workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is a workbook in the OpenDocument form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as .xlsx or .csv and choose that file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::AboutDialog</name>
        <message>
            <source>About Placewright</source>
            <translation>Ynghylch Placewright</translation>
        </message>
        <message>
            <source>Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1. Draws Integrated Care Systems, says what falls short of the design framework, and publishes who decides what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the %1, version 3 or later. It comes without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GNU General Public License</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contains public sector information licensed under the %1. Contains NHS Organisation Data Service data and Office for National Statistics data © Crown copyright and database right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Government Licence v3.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules follow NHS England and NHS Improvement, &lt;i&gt;Integrated Care Systems: design framework&lt;/i&gt;, version 1, June 2021 (publications approval reference PAR642). Their wording here is our own, and each names the section it rests on: read the framework itself before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placewright is not a product of the NHS and is not endorsed by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cau</translation>
        </message>
    </context>
    <context>
        <name>placewright::AddDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Canslo</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Dim</translation>
        </message>
    </context>
    <context>
        <name>placewright::AddFunctionsDialog</name>
        <message>
            <source>&amp;Tick all shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find by name, subject or who is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation>Swyddogaeth</translation>
        </message>
        <message>
            <source>Accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the framework says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions of the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A function of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a function of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject of your own function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the &amp;catalogue:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;under</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the map already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
    </context>
    <context>
        <name>placewright::ArrangeBar</name>
        <message>
            <source>All subjects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier that takes part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body that takes part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>However it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a&amp;ll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped by subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped by who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped by how it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not grouped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the map's order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What falls short first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::AskDialog</name>
        <message>
            <source>&amp;Function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place</source>
            <translation type="unfinished">&amp;Lle</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;erson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the answer rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cau</translation>
        </message>
        <message>
            <source>Go to &amp;Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to &amp;Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to &amp;Assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No question has these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::AssuranceDetails</name>
        <message>
            <source>Confirm…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that it is so, with the evidence, a name and a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the design as it is and say why; the reason is printed in the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the answer, so that the rule asks again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the structure and show what this is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the line to answer for one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What puts it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Nodyn</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::AssuranceModel</name>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::AssuranceView</name>
        <message>
            <source>Find in the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How firmly it is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule fits. Clear the find field or choose any state and strength.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a rule to see how it stands, why, and where that is written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::BringBackDialog</name>
        <message>
            <source>Bring back a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” says otherwise than the map in what is ticked here. Nothing changes before you take it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the table says otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What can't be taken (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would go from the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table says what the map says: there is nothing to take over.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %n difference(s) will be taken over, as one edit.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Comparing the table with the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table could not be brought back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CanvasRow</name>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Drag it onto another to change the order of the options</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CellDelegate</name>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>£25m, or words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CentralViews</name>
        <message>
            <source>Structure</source>
            <translation>Strwythur</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>Assurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Systems</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ChangeDetails</name>
        <message>
            <source>What is chosen, in both options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only where it stands differs, not what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in %1 and not in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ChangeFilterBar</name>
        <message>
            <source>Show moves on the drawing and in lists too, which mean nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: show or hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layout %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List changes of one kind of thing only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds of things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ChangeListModel</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ChangePage</name>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::ChangedFileDialog</name>
        <message>
            <source>%1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has been changed elsewhere since you opened or saved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window, a colleague or a program that synchronises files wrote it at %1. Nothing of yours is lost, whatever you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was written at %1. What the file held before is no longer known, so the two can't be merged; below is how they differ.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Changed &amp;elsewhere (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed by &amp;you (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>From yours to the oth&amp;er (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Merge takes both into your workspace, as one step that can be undone, and saves. Keep both saves yours under another name. Replace saves yours over what was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge and save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep both…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation type="unfinished">&amp;Disodli</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
    </context>
    <context>
        <name>placewright::ChangesSide</name>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the change before (Shift+F8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next change (F8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one option have what the other has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These two options don't differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change is of a kind that is shown. Switch one on above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a change to see it in both drawings and field by field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group: %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is listed (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took over 1 change into %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took over %2 changes into %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, with 1 more that it needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, with %2 more that it needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the layout differs. Switch “Layout” on above to list where.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CheckStrip</name>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) can’t be run: %1. The others are checked.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the rules: %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check was stopped. What is listed here may not be what the rules say now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop checking; it can be taken up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the rules, and put right those of your own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ChoiceEditor</name>
        <message>
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that fits here is called “%1”. Choose from the list, or clear the field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CommandPalette</name>
        <message>
            <source>Find or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a command, a name, or what to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called “%1”. %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CompareBar</name>
        <message>
            <source>Compare from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two to five options to see side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes f&amp;rom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t&amp;o</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show both in one drawing, what is gone faint (Ctrl+F8)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CompareView</name>
        <message>
            <source>How to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is one option so far. Copy it and change the copy: both then stand here side by side, with what differs between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New option by copying this one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished">Penderfyniad</translation>
        </message>
        <message>
            <source>What would change the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If one weight changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One option is in use; the others are archived. Show archived options (menu Option), or copy this one and change the copy: both then stand here side by side.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ComparedDrawings</name>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::Countdown</name>
        <message>
            <source>The time left for this round</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No timer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time is up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::CriterionDialog</name>
        <message>
            <source>A measured criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion that people score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number; 0 leaves it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;More is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Less is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The least of the options compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most of the options compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M&amp;easure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;What it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale f&amp;rom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale &amp;to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wei&amp;ght</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;OK</source>
            <translation type="unfinished">&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ends of the scale are numbers, a weight is a whole number, 0 or more; each may be left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scale runs from a smaller number to a larger one, whatever is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It scores nothing until you say whether more or less of it is better.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::DecisionPage</name>
        <message>
            <source>&amp;Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy d&amp;ata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;measure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a criterion to &amp;score…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the options weigh up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can't stand there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose by what these options are to be weighed: add measures, and criteria of your own that you score. You say what is better and what weighs how much; nothing is judged for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No full total yet:
%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2
%3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wh&amp;y %1 scores so by “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table is on the clipboard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::DecisionTableModel</name>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a whole number, 0 to leave the criterion out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a whole number from 0 to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
weighted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weight is a whole number, 0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A score is a whole number from 0 to %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::DecisionsGrid</name>
        <message>
            <source>Function</source>
            <translation>Swyddogaeth</translation>
        </message>
        <message>
            <source>Functions and decisions map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row for each function, a column for each body. Type D, R, V, C, I, X or A in a cell; Delete clears it. Ctrl+C and Ctrl+V copy and paste cells, Ctrl+D fills down.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::DecisionsView</name>
        <message>
            <source>Hide &amp;empty columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No functions are on the map yet. Add those of the framework’s catalogue that this system has to place, then say for each who decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add functions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find functions by name, subject or body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add functions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 functions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1	%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As well (with Shift)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes no part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a decision to this function…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is decided, as part of “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show another body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each place a decision of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arran&amp;ge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose rows by subject, tier, body and how they are held, group and sort them, and choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what the map leaves open, with the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Left open (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::DeclarationDialog</name>
        <message>
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a reader finds that it is so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A body or a role, such as the governance lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where a reader finds that it is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which body or role confirms it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Allforio</translation>
        </message>
        <message>
            <source>Functions and decisions map, with its table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions and decisions map, the picture alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A3, across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4, across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Pori…</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Beth</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Ffurf</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papur</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>Ffe&amp;il</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Allforio</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Canslo</translation>
        </message>
        <message>
            <source>PDF, to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SVG, a drawing that scales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG, a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML, an accessible page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 files (*.%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of this name already. What is in it would be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Disodli</translation>
        </message>
        <message>
            <source>Written to “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Agor</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cau</translation>
        </message>
        <message>
            <source>The export could not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assurance report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XLSX, a spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOCX, a document to edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing “%1”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PPTX, slides to edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> dots an inch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FieldEditor</name>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several values</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FileGuard</name>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened read-only, the file stays as it is; what you change here can be saved under another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the program still runs there can't be seen from here. Open it for editing only if you know that nobody is working on it; should both save, you will be asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for &amp;editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>open in another window since %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open elsewhere since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open on %1 since %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open on %1 since %2 (%3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved. Choose another name, or have it closed there first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FileSession</name>
        <message>
            <source>The example can't be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can't be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work on “%1” can't be recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can't be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you don't save them, the changes made since the last save are thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Cadw</translation>
        </message>
        <message>
            <source>&amp;Don't save</source>
            <translation>&amp;Peidio â chadw</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Canslo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Workspaces (*.placewright);;Exchange files (*.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import exchange JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange files (*.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation>Cadw fel</translation>
        </message>
        <message>
            <source>Workspaces (*.placewright)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo changes made before you opened this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo earlier work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation>Di-deitl</translation>
        </message>
        <message>
            <source>%1

What can be read of it can be opened as a new workspace; the file stays as it is.

• %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open what can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy for sharing can't be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved a copy for sharing: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goes back beyond “%1” as you opened it. Going on undoes earlier work; redo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the work on “%1” can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work on “%1” is damaged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FillButton</name>
        <message>
            <source>Fill in “%1” of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in “%1” of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FindingDetails</name>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the design as it is and say why; the reason is printed with the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the reason, so that the rule counts again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, section “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to put it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rule asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that it is so, with the evidence, a name and a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a finding to see why it is there, where that is written and what puts it right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived before, on other facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By %1, on %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Found then: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FindingsModel</name>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waived before, on other facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <comment>between parts of a line</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::FindingsView</name>
        <message>
            <source>Find in the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How firmly it is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation>Canfyddiadau</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding fits. Clear the find field or choose “All findings”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nothing falls short.
%n rule(s) checked.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No rules have been checked. Name a rule pack in the workspace’s fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Waivers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All waivers, with their reasons, and whether they still hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By theme</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put right</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>By the last change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The design isn’t checked yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::GridModel</name>
        <message>
            <source>%1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::HistoryView</name>
        <message>
            <source>History</source>
            <translation>Hanes</translation>
        </message>
        <message>
            <source>&amp;Go here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look at it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename the version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete the version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name this version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name &amp;version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what there is now under a name, such as “before the board meeting”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go back to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go here to take back every edit that is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can't be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs between “%1” and now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed from “%1” to now:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::InlineAdd</name>
        <message>
            <source>+ Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a seat here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a collaborative</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::InspectorForm</name>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::InspectorView</name>
        <message>
            <source>%1, as “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id by which files and other programs know it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This option and the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select something to see and change it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Of one kind: %1. What you set here is set for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are of different kinds. Select things of one kind to set a field for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
The rule: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::LeftBehindList</name>
        <message>
            <source>never saved to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what changed in the recovered work on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the recovered work on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on “%1”, last changed %2, can't be recovered as it is: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the damaged work on %1 aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the damaged work on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try to read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open what can still be read of the damaged work on %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::LineEditor</name>
        <message>
            <source>A date as 2022-07-01, a month as 2022-07, or a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole pounds; 2.5m and 1.2bn are understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole pounds, or words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ListEditor</name>
        <message>
            <source>Nothing that fits here is called “%1”. Choose from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is in the list already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none; add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded; add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record nothing about this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record that there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %1 out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::MainWindow</name>
        <message>
            <source>Toolbar</source>
            <translation>Bar offer</translation>
        </message>
        <message>
            <source>That can't be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules can't be run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1[*] – Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved automatically: %1. Your changes are kept; Save tries again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1[*] (read-only) – Placewright</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::MapLegend</name>
        <message>
            <source>nobody decides yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot hold this decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is accountable, where another decides</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::MeasuresPage</name>
        <message>
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Fforwm</translation>
        </message>
        <message>
            <source>Copy &amp;picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy d&amp;ata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What lies behind the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All forums together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is counted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a bar or a number to see what lies behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture could not be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the data instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chart is on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table is on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double-click or press Enter to see it in %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::MergeDialog</name>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Space or double-click to change what is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;ll theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2. Before: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Yours: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theirs: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::MergeDrawings</name>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this option is not there</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::Minimap</name>
        <message>
            <source>Overview of the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press or drag to go there</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OpenPointsList</name>
        <message>
            <source>What the map leaves open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation type="unfinished">Swyddogaeth</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OptionDialog</name>
        <message>
            <source>About this option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is &amp;for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Based on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;OK</source>
            <translation type="unfinished">&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
    </context>
    <context>
        <name>placewright::OutlineModel</name>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OutlineView</name>
        <message>
            <source>Find by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline</source>
            <translation>Amlinell</translation>
        </message>
        <message>
            <source>Nothing is called “%1”. Try fewer letters, or clear the field to see everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, from the other end again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OverlayPane</name>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed: faint, where it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved: faint where it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2, in one drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers on the drawing leave out what is removed, but in what is removed as a whole.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OwnRuleDialog</name>
        <message>
            <source>Change a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May, as a hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a person can do about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Enw</translation>
        </message>
        <message>
            <source>&amp;Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How to put it right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;OK</source>
            <translation type="unfinished">&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not say what it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rule asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can’t run: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs, and finds nothing in this option.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It finds %n. The first: %1: %2</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Say what the rule asks for: give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the query: one SELECT with a column “subject”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::OwnRulesList</name>
        <message>
            <source>&amp;Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another rule has the id “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::Panels</name>
        <message>
            <source>Outline</source>
            <translation>Amlinell</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Hanes</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Archwilydd</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Canfyddiadau</translation>
        </message>
    </context>
    <context>
        <name>placewright::ParkDialog</name>
        <message>
            <source>Park a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is still to be settled?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Park it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
    </context>
    <context>
        <name>placewright::ParkedDialog</name>
        <message>
            <source>Nothing is parked in this option. Select a box on the drawing and park a question on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take off the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as &amp;CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the parked questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parked questions.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::PasteListDialog</name>
        <message>
            <source>&amp;Seats on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;organisations:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forum, place or collaborative the seats are on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category of the seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of the organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would come of each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add</source>
            <translation type="unfinished">&amp;Ychwanegu</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>is there already, left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant seat: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant seat drawn from it: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no line with words on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seat(s) will be added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) will be added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::RecordsEditor</name>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, row %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take row %1 out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can't be empty here. To take the entry out, use × at the end of its row.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ReferenceDialog</name>
        <message>
            <source>Where it is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cau</translation>
        </message>
        <message>
            <source>%1, section “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also: %1, section “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is checked: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::RulesDialog</name>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this workspace by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;OK</source>
            <translation type="unfinished">&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n rule(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>and by rules of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What bodies are called: ICS NHS body and Partnership, or Integrated Care Board and Integrated Care Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Terms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::SchemeDialog</name>
        <message>
            <source>Check against a scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a scheme of reservation and delegation as a spreadsheet or CSV, or copy its table from a document and paste it. Its lines are compared with the map both ways; nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the scheme and the map say differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function or decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished">&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Save this list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cau</translation>
        </message>
        <message>
            <source>Checking the scheme against the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scheme could not be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scheme and map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;Page for a browser (*.html);;Values with commas (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme and map: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished">System</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opsiwn</translation>
        </message>
        <message>
            <source>the ending of this name says no form that can be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use .xlsx, .html or .csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was not saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::SentencePage</name>
        <message>
            <source>kind of organisation it is drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has at &amp;least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seats &amp;where the</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;is</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Every %1 has at least %n seat(s) where the %2 is %3</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::Session</name>
        <message>
            <source>Undone: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::SheetPreview</name>
        <message>
            <source>Preview: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::SheetsDialog</name>
        <message>
            <source>Sheets of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished">Ar&amp;graffu…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cau</translation>
        </message>
        <message>
            <source>Sheets to make</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4, upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the drawings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits its sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>50 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>75 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>150 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> pt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go o&amp;ver several sheets rather than smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In pieces of A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In pieces of A3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;heets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pa&amp;per</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Orientation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of &amp;words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;tructure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;mallest type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Large sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre-flight: what is wrong with the sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sp&amp;read over several sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one kind of sheet on the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the sheets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n sheet(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 Nothing is wrong with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Pre-flight: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Save the sheets as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF could not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;ages of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ShortEntryDialog</name>
        <message>
            <source>Enter lines from paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printed map numbers its functions and bodies. Write a line for each mark: number, letter and body, such as “14 D board”, “14 C bed place” or “14 X 5”; “14 - trust” takes a part away, and “14.2 …” is the second decision of function 14.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines from the printed map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>14 D board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each line does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <translation type="unfinished">Swyddogaeth</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no line yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s) can't be read yet.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) will be entered, as one edit.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Llwybrau byr bysellfwrdd</translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from box to box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+wheel, or pinch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the menu of a box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu key, Shift+F10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cau</translation>
        </message>
        <message>
            <source>Go to the next or previous box in reading order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the first or last box of a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home, End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go into a box, or out of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return, Escape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select more than one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2, or double click on the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick up what is selected, choose where it goes, put it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M, arrow keys, Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link what is selected to another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L, arrow keys, Return; or pull the knob at its side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a seat before or after its neighbour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a box a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+arrow keys; with Shift by the least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resize a selected box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag its left, right or lower edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catch boxes with a band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag on empty ground; Alt+drag within a box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring what is selected into sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave a gesture without doing anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wheel, or drag with the middle button or while Space is held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::ShownSelectors</name>
        <message>
            <source>Option</source>
            <translation>Opsiwn</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
    </context>
    <context>
        <name>placewright::SignedDialog</name>
        <message>
            <source>&amp;On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a date. Write it as 2022-07-01.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::StatusLine</name>
        <message>
            <source>Fit the drawing into the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes kept · saved %1</source>
            <translation>Pob newid wedi'i gadw · cadwyd %1</translation>
        </message>
        <message>
            <source>All changes kept · not saved to a file yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved to a file yet</source>
            <translation>Heb ei gadw i ffeil eto</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown at %1 per cent. Press to fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes kept · the file is no longer at its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes kept · the file has been changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the rules: %p %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop checking; it can be taken up again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::StructureView</name>
        <message>
            <source>New place</source>
            <translation>Lle newydd</translation>
        </message>
        <message>
            <source>New collaborative</source>
            <translation>Cydweithredfa newydd</translation>
        </message>
        <message>
            <source>ICS Partnership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICS NHS body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a forum, a place or a collaborative first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New seat</source>
            <translation>Sedd newydd</translation>
        </message>
        <message>
            <source>Form of this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show its seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the layout place it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a collaborative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to choose another form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure</source>
            <translation>Strwythur</translation>
        </message>
        <message>
            <source>Preview, not applied: %1. Esc leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select two or more boxes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select three or more boxes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is tidy: no box has been put anywhere by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no seat of its category on that side</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member organisation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>form not recorded</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vacant</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of its own in this option</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>drawn from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n must(s) falling short</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) falling short</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parked question(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nothing new is possible there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pull to one of the marked boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick up, to be put elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select first what is to be moved or linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing drawn here can be linked from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can’t be put anywhere else here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link from %1 to %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Return does it, arrow keys go on, Esc leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link it to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pull to another box to delegate, contract, advise or agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line can't run through a box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No part of this line runs level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No part of this line runs upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Let the layout draw this line again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposed in round %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>On paper it takes %n sheet(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::SystemTiles</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n collaborative(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 must, %2 expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · falls short: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::SystemsView</name>
        <message>
            <source>Systems</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::TakeOverMenu</name>
        <message>
            <source>Into %1, as %2 has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change that is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group that is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is listed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::TitleEditor</name>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
    </context>
    <context>
        <name>placewright::TraceDialog</name>
        <message>
            <source>Who decides, and by what right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From who decides back to who is accountable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For &amp;place:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::UnsavedWorkDialog</name>
        <message>
            <source>What changed since the last save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  Taken back: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The differences can't be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The design itself is as it was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edits, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What differs from the saved file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open the unsaved work</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“%1” has not been saved to a file yet: %n edit(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”, last saved %2: %n edit(s) since then.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What changed can't be shown</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n unsaved change(s), the last at %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is unsaved work on “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended before it was saved: %1. The saved file can be opened as it is; the unsaved work then stays on the welcome page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;unsaved work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;saved file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;what changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished">&amp;Canslo</translation>
        </message>
    </context>
    <context>
        <name>placewright::WaiverDialog</name>
        <message>
            <source>%1
%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this may stay as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A body or a role, such as the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why, so that a reader of the map can follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive a finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which body or role has decided it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::WaiversDialog</name>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The facts have changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show on the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cau</translation>
        </message>
        <message>
            <source>No reason is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found then: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found now: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been waived in this option. A finding is waived in the findings panel, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule: %1 (%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::WelcomePage</name>
        <message>
            <source>Placewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw an Integrated Care System, see what falls short of the design framework, and publish who decides what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovered work</source>
            <translation>Gwaith a adferwyd</translation>
        </message>
        <message>
            <source>Begin with an example</source>
            <translation>Dechrau gydag enghraifft</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Eich un chi</translation>
        </message>
        <message>
            <source>Blank workspace</source>
            <translation>Gweithle gwag</translation>
        </message>
        <message>
            <source>An empty system to draw in.</source>
            <translation>System wag i dynnu ynddi.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Agor ffeil…</translation>
        </message>
        <message>
            <source>A workspace or an exchange file. You can also drag one onto this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation>Diweddar</translation>
        </message>
        <message>
            <source>The program ended before these changes were saved. Choose one to go on with it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::WhatMovesPage</name>
        <message>
            <source>Only what &amp;differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is in each option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double-click or press Enter to see it where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no organisations in this workspace yet. Add them with menu Insert, Organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these options has a place in it yet. Add places with menu Insert, Place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these options has a function in it yet. Add functions in Decisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no people in this workspace yet. Choose a seat and say who holds it with menu Insert, Person.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::WordEditor</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>placewright::Workshop</name>
        <message>
            <source>Workshop</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

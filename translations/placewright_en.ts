<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>%n difference(s) taken over.</source>
            <translation>
                <numerusform>%n difference taken over.</numerusform>
                <numerusform>%n differences taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) of the table can't be taken; nothing was changed</source>
            <translation>
                <numerusform>%n cell of the table can't be taken; nothing was changed</numerusform>
                <numerusform>%n cells of the table can't be taken; nothing was changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictWords</name>
        <message numerus="yes">
            <source>%n moved by both</source>
            <translation>
                <numerusform>%n moved by both</numerusform>
                <numerusform>%n moved by both</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message numerus="yes">
            <source>%n option(s) stand in what is to be added</source>
            <translation>
                <numerusform>%n option stands in what is to be added</numerusform>
                <numerusform>%n options stand in what is to be added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Publication</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forum(s)</source>
            <translation>
                <numerusform>%n forum</numerusform>
                <numerusform>%n forums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It decides %n function(s).</source>
            <translation>
                <numerusform>It decides %n function.</numerusform>
                <numerusform>It decides %n functions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is accountable for %n function(s).</source>
            <translation>
                <numerusform>It is accountable for %n function.</numerusform>
                <numerusform>It is accountable for %n functions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It carries out %n function(s).</source>
            <translation>
                <numerusform>It carries out %n function.</numerusform>
                <numerusform>It carries out %n functions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It takes part in %n contract(s).</source>
            <translation>
                <numerusform>It takes part in %n contract.</numerusform>
                <numerusform>It takes part in %n contracts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) of the map are decided at this place.</source>
            <translation>
                <numerusform>%n function of the map is decided at this place.</numerusform>
                <numerusform>%n functions of the map are decided at this place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuickFixes</name>
        <message numerus="yes">
            <source>Fix all %n of these</source>
            <translation>
                <numerusform>Fix %n of these</numerusform>
                <numerusform>Fix all %n of these</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepairStep</name>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1, and %n more</numerusform>
                <numerusform>%1, and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n seat(s): %1</source>
            <translation>
                <numerusform>Add %n seat: %1</numerusform>
                <numerusform>Add %n seats: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message numerus="yes">
            <source>%n piece(s), by row from the top left</source>
            <translation>
                <numerusform>%n piece, by row from the top left</numerusform>
                <numerusform>%n pieces, by row from the top left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StructureSheet</name>
        <message numerus="yes">
            <source>%n must(s) fall short</source>
            <translation>
                <numerusform>%n must falls short</numerusform>
                <numerusform>%n musts fall short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) fall short</source>
            <translation>
                <numerusform>%n expectation falls short</numerusform>
                <numerusform>%n expectations fall short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) wait to be confirmed</source>
            <translation>
                <numerusform>%n statement waits to be confirmed</numerusform>
                <numerusform>%n statements wait to be confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived with a reason</source>
            <translation>
                <numerusform>%n waived with a reason</numerusform>
                <numerusform>%n waived with a reason</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message numerus="yes">
            <source>%n bodies are to decide this</source>
            <translation>
                <numerusform>%n body is to decide this</numerusform>
                <numerusform>%n bodies are to decide this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bodies are to be accountable for this</source>
            <translation>
                <numerusform>%n body is to be accountable for this</numerusform>
                <numerusform>%n bodies are to be accountable for this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n line(s) of the scheme</source>
            <translation>
                <numerusform>Of %n line of the scheme</numerusform>
                <numerusform>Of %n lines of the scheme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has %n decision(s)</source>
            <translation>
                <numerusform>It has %n decision</numerusform>
                <numerusform>It has %n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::BringBackDialog</name>
        <message numerus="yes">
            <source>%1 of %n difference(s) will be taken over, as one edit.</source>
            <translation>
                <numerusform>%1 of %n difference will be taken over, as one edit.</numerusform>
                <numerusform>%1 of %n differences will be taken over, as one edit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::ChangePage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::ChangedFileDialog</name>
        <message numerus="yes">
            <source>Changed &amp;elsewhere (%n)</source>
            <translation>
                <numerusform>Changed &amp;elsewhere (%n)</numerusform>
                <numerusform>Changed &amp;elsewhere (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed by &amp;you (%n)</source>
            <translation>
                <numerusform>Changed by &amp;you (%n)</numerusform>
                <numerusform>Changed by &amp;you (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From yours to the oth&amp;er (%n)</source>
            <translation>
                <numerusform>From yours to the oth&amp;er (%n)</numerusform>
                <numerusform>From yours to the oth&amp;er (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::CheckStrip</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) can’t be run: %1. The others are checked.</source>
            <translation>
                <numerusform>%n rule can’t be run: %1. The others are checked.</numerusform>
                <numerusform>%n rules can’t be run: %1. The others are checked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::Countdown</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::FindingsView</name>
        <message numerus="yes">
            <source>Nothing falls short.
%n rule(s) checked.</source>
            <translation>
                <numerusform>Nothing falls short.
%n rule checked.</numerusform>
                <numerusform>Nothing falls short.
%n rules checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put right</source>
            <translation>
                <numerusform>%n put right</numerusform>
                <numerusform>%n put right</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::InspectorView</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::OwnRuleDialog</name>
        <message numerus="yes">
            <source>It finds %n. The first: %1: %2</source>
            <translation>
                <numerusform>It finds %n. The first: %1: %2</numerusform>
                <numerusform>It finds %n. The first: %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::PasteListDialog</name>
        <message numerus="yes">
            <source>%n seat(s) will be added.</source>
            <translation>
                <numerusform>%n seat will be added.</numerusform>
                <numerusform>%n seats will be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) will be added.</source>
            <translation>
                <numerusform>%n organisation will be added.</numerusform>
                <numerusform>%n organisations will be added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::RulesDialog</name>
        <message numerus="yes">
            <source>%1 (%n rule(s))</source>
            <translation>
                <numerusform>%1 (%n rule)</numerusform>
                <numerusform>%1 (%n rules)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::SentencePage</name>
        <message numerus="yes">
            <source>Every %1 has at least %n seat(s) where the %2 is %3</source>
            <translation>
                <numerusform>Every %1 has at least %n seat where the %2 is %3</numerusform>
                <numerusform>Every %1 has at least %n seats where the %2 is %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::SheetsDialog</name>
        <message numerus="yes">
            <source>%n sheet(s).</source>
            <translation>
                <numerusform>%n sheet.</numerusform>
                <numerusform>%n sheets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at.</source>
            <translation>
                <numerusform>%n thing to look at.</numerusform>
                <numerusform>%n things to look at.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::ShortEntryDialog</name>
        <message numerus="yes">
            <source>%n line(s) can't be read yet.</source>
            <translation>
                <numerusform>%n line can't be read yet.</numerusform>
                <numerusform>%n lines can't be read yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) will be entered, as one edit.</source>
            <translation>
                <numerusform>%n line will be entered, as one edit.</numerusform>
                <numerusform>%n lines will be entered, as one edit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::StatusLine</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::StructureView</name>
        <message numerus="yes">
            <source>%n member organisation(s)</source>
            <translation>
                <numerusform>%n member organisation</numerusform>
                <numerusform>%n member organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vacant</source>
            <translation>
                <numerusform>%n vacant</numerusform>
                <numerusform>%n vacant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of its own in this option</source>
            <translation>
                <numerusform>%n seat of its own in this option</numerusform>
                <numerusform>%n seats of its own in this option</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must(s) falling short</source>
            <translation>
                <numerusform>%n must falling short</numerusform>
                <numerusform>%n musts falling short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) falling short</source>
            <translation>
                <numerusform>%n expectation falling short</numerusform>
                <numerusform>%n expectations falling short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parked question(s)</source>
            <translation>
                <numerusform>%n parked question</numerusform>
                <numerusform>%n parked questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On paper it takes %n sheet(s).</source>
            <translation>
                <numerusform>On paper it takes %n sheet.</numerusform>
                <numerusform>On paper it takes %n sheets.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::SystemTiles</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n collaborative(s)</source>
            <translation>
                <numerusform>%n collaborative</numerusform>
                <numerusform>%n collaboratives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>placewright::UnsavedWorkDialog</name>
        <message numerus="yes">
            <source>“%1” has not been saved to a file yet: %n edit(s).</source>
            <translation>
                <numerusform>“%1” has not been saved to a file yet: %n edit.</numerusform>
                <numerusform>“%1” has not been saved to a file yet: %n edits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”, last saved %2: %n edit(s) since then.</source>
            <translation>
                <numerusform>“%1”, last saved %2: %n edit since then.</numerusform>
                <numerusform>“%1”, last saved %2: %n edits since then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsaved change(s), the last at %1</source>
            <translation>
                <numerusform>%n unsaved change, the last at %1</numerusform>
                <numerusform>%n unsaved changes, the last at %1</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <name>QuickFixes</name>
        <message numerus="yes">
            <source>Add the %n missing seat(s)</source>
            <translation>
                <numerusform>Add the missing seat</numerusform>
                <numerusform>Add the %n missing seats</numerusform>
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
        <name>placewright::WelcomePage</name>
        <message numerus="yes">
            <source>%n unsaved change(s), the last on %1</source>
            <translation>
                <numerusform>%n unsaved change, on %1</numerusform>
                <numerusform>%n unsaved changes, the last on %1</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionLabel</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</numerusform>
            <numerusform>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</numerusform>
            <numerusform>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message numerus="yes">
        <source>The program goes on by itself in %n s.</source>
        <translation>
            <numerusform>The program goes on by itself in %n s.</numerusform>
            <numerusform>The program goes on by itself in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cancellation needs a reason and a comment of at most %n characters.</source>
        <translation>
            <numerusform>A cancellation needs a reason and a comment of at most %n character.</numerusform>
            <numerusform>A cancellation needs a reason and a comment of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>The code is not right: %n tries so far.</source>
        <translation>
            <numerusform>The code is not right: %n try so far.</numerusform>
            <numerusform>The code is not right: %n tries so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>%n order of the marketplace&apos;s list cannot be shown.</numerusform>
            <numerusform>%n orders of the marketplace&apos;s list cannot be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>How many more messages wait behind the one shown</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message numerus="yes">
        <source>Accepting %n orders…</source>
        <translation>
            <numerusform>Accepting %n order…</numerusform>
            <numerusform>Accepting %n orders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be accepted in %n s.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>
            <numerusform>%1 will be accepted in %n s.</numerusform>
            <numerusform>%1 will be accepted in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders will be accepted in %n s.</source>
        <translation>
            <numerusform>%1 orders will be accepted in %n s.</numerusform>
            <numerusform>%1 orders will be accepted in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are accepted.</source>
        <translation>
            <numerusform>%n order is accepted.</numerusform>
            <numerusform>%n orders are accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>How many lines an order has</extracomment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>After &quot;Pickup · 23&quot;: how many of them are selected</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCodeButton</name>
    <message numerus="yes">
        <source>&amp;Send another code (sent %n times)</source>
        <translation>
            <numerusform>&amp;Send another code (sent %n time)</numerusform>
            <numerusform>&amp;Send another code (sent %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <extracomment>Time left until a deadline</extracomment>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Credit, %n months</source>
        <translation>
            <numerusform>Credit, %n month</numerusform>
            <numerusform>Credit, %n months</numerusform>
        </translation>
    </message>
</context>
</TS>

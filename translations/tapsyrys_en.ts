<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveForm</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivePane</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders on this computer match on other days or without the filters.</source>
        <extracomment>Orders that a search would find, were it not for the days and filters that are chosen</extracomment>
        <translation>
            <numerusform>%n order on this computer matches on another day or without the filters.</numerusform>
            <numerusform>%n orders on this computer match on other days or without the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>%n order of the marketplace&apos;s list cannot be shown.</numerusform>
            <numerusform>%n orders of the marketplace&apos;s list cannot be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalNotices</name>
    <message numerus="yes">
        <source>%n new orders have come.</source>
        <translation>
            <numerusform>%n new order has come.</numerusform>
            <numerusform>%n new orders have come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssembleManyDialog</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be assembled</source>
        <translation>
            <numerusform>%n cannot be assembled</numerusform>
            <numerusform>%n cannot be assembled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>Accepting %n orders: %1 done.</source>
        <extracomment>%1 is how many of them are done already</extracomment>
        <translation>
            <numerusform>Accepting %n order: %1 done.</numerusform>
            <numerusform>Accepting %n orders: %1 done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assembling %n orders: %1 done.</source>
        <translation>
            <numerusform>Assembling %n order: %1 done.</numerusform>
            <numerusform>Assembling %n orders: %1 done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are accepted.</source>
        <translation>
            <numerusform>%n order is accepted.</numerusform>
            <numerusform>%n orders are accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are assembled.</source>
        <translation>
            <numerusform>%n order is assembled.</numerusform>
            <numerusform>%n orders are assembled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%1 will be accepted in %n s.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>
            <numerusform>%1 will be accepted in %n s.</numerusform>
            <numerusform>%1 will be accepted in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders will be accepted in %1 s.</source>
        <extracomment>%1 is &quot;5&quot;, or &quot;2–5&quot;</extracomment>
        <translation>
            <numerusform>%n order will be accepted in %1 s.</numerusform>
            <numerusform>%n orders will be accepted in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are taken back: nothing was sent.</source>
        <translation>
            <numerusform>%n order is taken back: nothing was sent.</numerusform>
            <numerusform>%n orders are taken back: nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n changes were sent.</source>
        <translation>
            <numerusform>The program ended before %n change was sent.</numerusform>
            <numerusform>The program ended before %n changes were sent.</numerusform>
        </translation>
    </message>
</context>
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
        <source>A cancellation needs a reason and a comment of at most %n characters.</source>
        <translation>
            <numerusform>A cancellation needs a reason and a comment of at most %n character.</numerusform>
            <numerusform>A cancellation needs a reason and a comment of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n s.</source>
        <translation>
            <numerusform>Try once more in %n s.</numerusform>
            <numerusform>Try once more in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n min.</source>
        <translation>
            <numerusform>Try once more in %n min.</numerusform>
            <numerusform>Try once more in %n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n actions are missing from the journal</source>
        <extracomment>Beginning of &quot;…is missing from the journal&quot;: so many changes of orders that were asked for</extracomment>
        <translation>
            <numerusform>%n action is missing from the journal</numerusform>
            <numerusform>%n actions are missing from the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are missing from the journal</source>
        <extracomment>What became of actions; each action has several such rows</extracomment>
        <translation>
            <numerusform>%n row is missing from the journal</numerusform>
            <numerusform>%n rows are missing from the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the journal were changed from outside the program.</source>
        <translation>
            <numerusform>%n row of the journal was changed from outside the program.</numerusform>
            <numerusform>%n rows of the journal were changed from outside the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put into the journal from outside the program.</source>
        <translation>
            <numerusform>%n row was put into the journal from outside the program.</numerusform>
            <numerusform>%n rows were put into the journal from outside the program.</numerusform>
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
    <name>Items</name>
    <message numerus="yes">
        <source>%1&#xa0;pcs</source>
        <extracomment>A quantity of goods: 2 pieces</extracomment>
        <translation>
            <numerusform>%1&#xa0;pc</numerusform>
            <numerusform>%1&#xa0;pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineDesk</name>
    <message numerus="yes">
        <source>%1: %n lines were still to be reduced when the program ended.</source>
        <translation>
            <numerusform>%1: %n line was still to be reduced when the program ended.</numerusform>
            <numerusform>%1: %n lines were still to be reduced when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of lines that moved</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message numerus="yes">
        <source>%n lines change.</source>
        <translation>
            <numerusform>%n line changes.</numerusform>
            <numerusform>%n lines change.</numerusform>
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
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%1 places</source>
        <extracomment>%1 is the number in words: &quot;forty-two places&quot;. The forms are those of the number.</extracomment>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
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
    <name>Packing</name>
    <message numerus="yes">
        <source>%n places per piece</source>
        <extracomment>How a thing is packed: so many places for each piece of it</extracomment>
        <translation>
            <numerusform>%n place per piece</numerusform>
            <numerusform>%n places per piece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 place per %n pieces</source>
        <extracomment>How a thing is packed: so many pieces of it in one place</extracomment>
        <translation>
            <numerusform>1 place per %n piece</numerusform>
            <numerusform>1 place per %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places per %n pieces</source>
        <extracomment>How a thing is packed: %1 places for so many pieces of it</extracomment>
        <translation>
            <numerusform>%1 places per %n piece</numerusform>
            <numerusform>%1 places per %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message numerus="yes">
        <source>and %n more orders</source>
        <translation>
            <numerusform>and %n more order</numerusform>
            <numerusform>and %n more orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n waybills</source>
        <translation>
            <numerusform>%n waybill</numerusform>
            <numerusform>%n waybills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them printed before</source>
        <translation>
            <numerusform>%n of them printed before</numerusform>
            <numerusform>%n of them printed before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waybills, printed before</source>
        <translation>
            <numerusform>%n waybill, printed before</numerusform>
            <numerusform>%n waybills, printed before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingNotices</name>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>%n order of the marketplace&apos;s list cannot be shown.</numerusform>
            <numerusform>%n orders of the marketplace&apos;s list cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open orders are in none of the marketplace&apos;s lists any more.</source>
        <translation>
            <numerusform>%n open order is in none of the marketplace&apos;s lists any more.</numerusform>
            <numerusform>%n open orders are in none of the marketplace&apos;s lists any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message numerus="yes">
        <source>places for every</source>
        <extracomment>Behind the first of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>place for every</numerusform>
            <numerusform>places for every</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <extracomment>Behind the second of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>piece</numerusform>
            <numerusform>pieces</numerusform>
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
    <message numerus="yes">
        <source>%n h late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaybillNotices</name>
    <message numerus="yes">
        <source>%n waybills have come.</source>
        <translation>
            <numerusform>%n waybill has come.</numerusform>
            <numerusform>%n waybills have come.</numerusform>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActsOnOrders</name>
    <message>
        <source>%1 has just taken the place of the order you were at.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 сіз тұрған тапсырыстың орнына жаңа ғана шықты.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ештеңе істелген жоқ.</translation>
    </message>
    <message>
        <source>Press again if you mean this one.</source>
        <translation>Дәл осы керек болса, қайта басыңыз.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Қ&amp;абылдау</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Та&amp;псыру…</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>Тапсырыстан &amp;бас тарту…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта &amp;тексеру</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қайтарып а&amp;лу</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Нөмірін көшіру</translation>
    </message>
    <message>
        <source>Nothing is held back: what was sent stays sent.</source>
        <translation>Қайтарып алатын ештеңе жоқ: жіберілгенді қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Алдымен тапсырысты таңдаңыз.</translation>
    </message>
    <message>
        <source>Select one order: this is done one by one.</source>
        <translation>Бір тапсырысты таңдаңыз: бұл бір-бірлеп жасалады.</translation>
    </message>
    <message>
        <source>None of the selected orders waits for acceptance.</source>
        <translation>Таңдалған тапсырыстардың ешқайсысы қабылдауды күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>No outcome is unknown here: there is nothing to check.</source>
        <translation>Барлық нәтиже белгілі: тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A&amp;ssemble…</source>
        <translation>&amp;Жинау…</translation>
    </message>
    <message>
        <source>Re&amp;duce lines…</source>
        <translation>Тауар санын а&amp;зайту…</translation>
    </message>
    <message>
        <source>&amp;Item has arrived…</source>
        <translation>Тауардың &amp;келгенін белгілеу…</translation>
    </message>
    <message>
        <source>&amp;Return received…</source>
        <translation>Қа&amp;йтаруды қабылдау…</translation>
    </message>
    <message>
        <source>None of the selected orders waits for packing.</source>
        <translation>Таңдалған тапсырыстардың ешқайсысы қаптауды күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>Correct &amp;weights…</source>
        <translation>&amp;Салмағын түзету…</translation>
    </message>
    <message>
        <source>Pac&amp;king rules…</source>
        <translation>Қаптау &amp;ережелері…</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Orders are shown, but nothing can be changed: what you do could not be written down first.</source>
        <translation>Тапсырыстар көрсетіледі, бірақ ештеңені өзгертуге болмайды: бағдарлама әрекетіңізді алдын ала жазып қоя алмайды.</translation>
    </message>
    <message>
        <source>Close the program and look at the folder %1.</source>
        <translation>Бағдарламаны жауып, мына қалтаны тексеріңіз: %1.</translation>
    </message>
    <message>
        <source>The orders&apos; file was damaged and a new one was begun.</source>
        <translation>Тапсырыстар файлы бүлінген, жаңасы басталды.</translation>
    </message>
    <message>
        <source>The journal begins anew; the orders are read again from the marketplace.</source>
        <translation>Журнал жаңадан басталды; тапсырыстар маркетплейстен қайта жүктелуде.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Ескі файл сақталды: %1.</translation>
    </message>
    <message>
        <source>This computer has no safe storage for passwords that the program can use.</source>
        <translation>Бұл компьютерде бағдарлама пайдалана алатын қорғалған құпиясөз қоймасы жоқ.</translation>
    </message>
    <message>
        <source>The token is not stored: it will be asked for at every start.</source>
        <translation>Токен сақталмады: бағдарлама оны әр іске қосылғанда сұрайды.</translation>
    </message>
    <message>
        <source>Install or unlock the system&apos;s keychain, then start the program again.</source>
        <translation>Жүйенің құпиясөз қоймасын орнатыңыз немесе құлпын ашыңыз да, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The orders&apos; file cannot be opened (%1).</source>
        <translation>Тапсырыстар файлы ашылмады (%1).</translation>
    </message>
    <message>
        <source>This computer&apos;s storage for passwords does not answer.</source>
        <translation>Бұл компьютердің құпиясөз қоймасы жауап бермей тұр.</translation>
    </message>
    <message>
        <source>The orders are shown as they were last read; nothing is read or sent without the token.</source>
        <translation>Тапсырыстар соңғы рет жүктелген күйінде көрсетілген; токенсіз ештеңе жүктелмейді және жіберілмейді.</translation>
    </message>
    <message>
        <source>If it asks something in a window of its own, answer it; or enter the token.</source>
        <translation>Егер ол өз терезесінде бірдеңе сұраса, жауап беріңіз; немесе токенді енгізіңіз.</translation>
    </message>
    <message>
        <source>The token is not stored: it will be asked for at the next start.</source>
        <translation>Токен сақталмады: келесі іске қосқанда бағдарлама оны қайта сұрайды.</translation>
    </message>
    <message>
        <source>Ask it a&amp;gain</source>
        <translation>Қайта сұ&amp;рау</translation>
    </message>
    <message>
        <source>Close the program that uses it, then start this one again.</source>
        <translation>Оны пайдаланып тұрған бағдарламаны жауып, осыны қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Соңғы %n күн</numerusform>
            <numerusform>Соңғы %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <extracomment>A period of time: from one date to another that a person chooses</extracomment>
        <translation>Таңдалған күндер</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A filter that is not set</extracomment>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>To be signed</source>
        <extracomment>Whether a buyer has to sign credit documents</extracomment>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <extracomment>Whether a buyer has to sign credit documents</extracomment>
        <translation>Қол қою керек емес</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>К&amp;езең</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>The last day of a period</extracomment>
        <translation>&amp;Соңы</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Which list of the marketplace&apos;s</extracomment>
        <translation>Тізі&amp;м</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Кү&amp;йі</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Жеткізу</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басы</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <extracomment>Credit documents of the buyer</extracomment>
        <translation>Құжатта&amp;р</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>Created</source>
        <extracomment>Header of the column with the day and time an order was made</extracomment>
        <translation>Жасалды</translation>
    </message>
</context>
<context>
    <name>ArchivePane</name>
    <message>
        <source>Order, name, phone, SKU</source>
        <translation>Тапсырыс, есім, телефон, артикул</translation>
    </message>
    <message>
        <source>Find in the archive</source>
        <translation>Мұрағаттан іздеу</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on reading the archive where it stopped</extracomment>
        <translation>Жалға&amp;стыру</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: reads a list of orders from the marketplace</extracomment>
        <translation>Қайта жүкте&amp;у</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Жүкте&amp;у</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 тапсырыс</numerusform>
            <numerusform>%1 тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <extracomment>&quot;1 240 orders, read 14:02&quot;</extracomment>
        <translation>%1, жүктелген уақыты: %2</translation>
    </message>
    <message>
        <source>%1 on this computer; not all of these days have been read</source>
        <extracomment>%1 is &quot;1 240 orders&quot;</extracomment>
        <translation>Бұл компьютерде %1; бұл күндердің бәрі жүктелмеген</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>«%1» бойынша тапсырыс табылмады</translation>
    </message>
    <message>
        <source>All orders of this list and these days were searched.</source>
        <translation>Осы тізімнің осы күндердегі барлық тапсырысы қаралды.</translation>
    </message>
    <message>
        <source>Not all of these days have been read: it may be among those that have not.</source>
        <translation>Бұл күндердің бәрі жүктелмеген: тапсырыс жүктелмегендердің ішінде болуы мүмкін.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Тапсырыстар жүктелуде…</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Олар жүктелген сайын осында шығады.</translation>
    </message>
    <message>
        <source>No orders in this list on these days</source>
        <translation>Бұл тізімде осы күндері тапсырыс жоқ</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Соңғы тексеру: %1</translation>
    </message>
    <message>
        <source>These days have not been read yet</source>
        <translation>Бұл күндер әлі жүктелмеген</translation>
    </message>
    <message>
        <source>Whether there are orders cannot be known before. You can work on while they are read.</source>
        <translation>Жүктелгенше тапсырыс бар-жоғын білу мүмкін емес. Жүктеліп жатқанда жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>Read &amp;now</source>
        <translation>Қа&amp;зір жүктеу</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>Іздеуді та&amp;залау</translation>
    </message>
    <message>
        <source>No order matches “%1” here</source>
        <translation>Бұл жерде «%1» бойынша тапсырыс табылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n orders on this computer match on other days or without the filters.</source>
        <extracomment>Orders that a search would find, were it not for the days and filters that are chosen</extracomment>
        <translation>
            <numerusform>Осы компьютерде басқа күндерде немесе сүзгісіз %n тапсырыс сәйкес келеді.</numerusform>
            <numerusform>Осы компьютерде басқа күндерде немесе сүзгісіз %n тапсырыс сәйкес келеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Оларды көрсету</translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message>
        <source>%1 · %2 of %3 orders</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of orders</extracomment>
        <translation>%1 · тапсырыс: %3 ішінен %2</translation>
    </message>
    <message>
        <source>%1 · %2 orders so far</source>
        <extracomment>%1 is a percentage, %2 a number of orders</extracomment>
        <translation>%1 · әзірге %2 тапсырыс</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is how far it is</extracomment>
        <translation>Жүктелуде: %1</translation>
    </message>
    <message>
        <source>Reading “%1”, %2 – %3: %4</source>
        <extracomment>Another list than the one looked at is being read: %1 its name, %2 and %3 dates, %4 how far it is</extracomment>
        <translation>«%1» жүктелуде, %2 – %3: %4</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Мұрағатты жүктеу</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <extracomment>Button: stops reading the archive; what was read is kept</extracomment>
        <translation>Жүктеу&amp;ді тоқтату</translation>
    </message>
    <message>
        <source>What was read is kept: %1.</source>
        <translation>Жүктелгені сақталды: %1.</translation>
    </message>
    <message>
        <source>Then press “Continue”.</source>
        <translation>Содан кейін «Жалғастыру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Жүктеу тоқтатылды.</translation>
    </message>
    <message>
        <source>Continue goes on from there.</source>
        <translation>«Жалғастыру» сол жерден жалғайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>Маркетплейс тізіміндегі %n тапсырысты көрсету мүмкін емес.</numerusform>
            <numerusform>Маркетплейс тізіміндегі %n тапсырысты көрсету мүмкін емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names them without a number, or counts more than it shows.</source>
        <translation>Тізімде олардың нөмірі жоқ немесе тізім өзі айтқаннан қысқа.</translation>
    </message>
    <message>
        <source>Look for them in the seller&apos;s cabinet.</source>
        <translation>Оларды сатушы кабинетінен іздеңіз.</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Item has arrived</source>
        <translation>Тауардың келгенін белгілеу</translation>
    </message>
    <message>
        <source>It has &amp;arrived</source>
        <translation>&amp;Белгілеу</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Әлі келген &amp;жоқ</translation>
    </message>
    <message>
        <source>&amp;The item is in the shop</source>
        <translation>&amp;Тауар дүкенде</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>By when the buyer was told the item will be in the shop</extracomment>
        <translation>Уәде етілген мерзім</translation>
    </message>
    <message>
        <source>Say so only with the item in your hands.</source>
        <translation>Тауар қолыңызда болғанда ғана растаңыз.</translation>
    </message>
    <message>
        <source>From then on the marketplace counts the time to hand the order over; this cannot be undone.</source>
        <translation>Осы сәттен бастап маркетплейс тапсырысты тапсыру мерзімін есептейді; белгіні алып тастау мүмкін емес.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Алдымен белгі қойыңыз.</translation>
    </message>
    <message>
        <source>Said once more, it may count twice: look in the seller&apos;s cabinet first.</source>
        <translation>Қайта хабарласаңыз, екі рет есептелуі мүмкін: алдымен сатушы кабинетінен қараңыз.</translation>
    </message>
</context>
<context>
    <name>ArrivalNotices</name>
    <message numerus="yes">
        <source>%n new orders have come.</source>
        <translation>
            <numerusform>%n жаңа тапсырыс түсті.</numerusform>
            <numerusform>%n жаңа тапсырыс түсті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <extracomment>Button: shows the new orders</extracomment>
        <translation>Қарап ш&amp;ығу</translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble</source>
        <translation>Жинау</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>&amp;Жинау</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Қазір е&amp;мес</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <extracomment>How many parcels an order is packed into; each gets a label of its own</extracomment>
        <translation>&amp;Орын саны</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>Of a thing without a packing rule</extracomment>
        <translation>ереже жоқ</translation>
    </message>
    <message>
        <source>Pre-ordered: assemble only with the item in the shop.</source>
        <translation>Алдын ала тапсырыс: тауар дүкенде болғанда ғана жинаңыз.</translation>
    </message>
    <message>
        <source>The lines are not read yet: count the places yourself.</source>
        <translation>Тауарлар әлі жүктелмеген: орындарды өзіңіз санаңыз.</translation>
    </message>
    <message>
        <source>Rule: what has no rule goes into one place.</source>
        <translation>Ереже: ережесі жоқ тауарлар бір орынға салынады.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Ереже: %1.</translation>
    </message>
    <message>
        <source>Rule: the places of the lines together.</source>
        <translation>Ереже: барлық тауардың орындары қосылады.</translation>
    </message>
    <message>
        <source>Rule: the places of the lines together, and one for what has no rule.</source>
        <translation>Ереже: тауарлардың орындары қосылады, ережесі жоқтарға бір орын.</translation>
    </message>
</context>
<context>
    <name>AssembleManyDialog</name>
    <message>
        <source>Assemble</source>
        <translation>Жинау</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Қазір е&amp;мес</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n тапсырыс</numerusform>
            <numerusform>%n тапсырыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be assembled</source>
        <translation>
            <numerusform>%n тапсырысты жинау мүмкін емес</numerusform>
            <numerusform>%n тапсырысты жинау мүмкін емес</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assemble (%1)</source>
        <extracomment>Button; %1 is how many orders</extracomment>
        <translation>&amp;Жинау (%1)</translation>
    </message>
</context>
<context>
    <name>AssembleModel</name>
    <message>
        <source>Pre-ordered: only with the item in the shop.</source>
        <translation>Алдын ала тапсырыс: тауар дүкенде болғанда ғана.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Сатып алушы</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What to look at, or why an order cannot be assembled</extracomment>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>BatchResults</name>
    <message>
        <source>&amp;Only those not done</source>
        <translation>&amp;Тек орындалмағандары</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Нөмірлерді көшіру</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Accepted orders</source>
        <translation>Тапсырыстарды қабылдау</translation>
    </message>
    <message>
        <source>Assembled orders</source>
        <translation>Тапсырыстарды жинау</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>%1 of %2 orders</extracomment>
        <translation>Қабылданды: %2 ішінен %1</translation>
    </message>
    <message>
        <source>%1 of %2 assembled</source>
        <translation>Жиналды: %2 ішінен %1</translation>
    </message>
    <message>
        <source>Accepting %1…</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 қабылдануда…</translation>
    </message>
    <message>
        <source>Assembling %1…</source>
        <translation>%1 жиналуда…</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n orders: %1 done.</source>
        <extracomment>%1 is how many of them are done already</extracomment>
        <translation>
            <numerusform>%n тапсырыс қабылдануда: %1 дайын.</numerusform>
            <numerusform>%n тапсырыс қабылдануда: %1 дайын.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assembling %n orders: %1 done.</source>
        <translation>
            <numerusform>%n тапсырыс жиналуда: %1 дайын.</numerusform>
            <numerusform>%n тапсырыс жиналуда: %1 дайын.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are accepted.</source>
        <translation>
            <numerusform>%n тапсырыс қабылданды.</numerusform>
            <numerusform>%n тапсырыс қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 қабылданды.</translation>
    </message>
    <message>
        <source>%1 is assembled; its waybill comes by itself.</source>
        <translation>%1 жиналды; жүкқұжаты өздігінен келеді.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 not.</source>
        <extracomment>How many orders are, and how many are not</extracomment>
        <translation>Қабылданды: %1, қабылданбады: %2.</translation>
    </message>
    <message>
        <source>%1 assembled, %2 not.</source>
        <translation>Жиналды: %1, жиналмады: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What was to be done, and with which orders: &quot;Assemble: № 410 000 123, № 410 000 124.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are assembled.</source>
        <translation>
            <numerusform>%n тапсырыс жиналды.</numerusform>
            <numerusform>%n тапсырыс жиналды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Take back (%1)</source>
        <extracomment>A button with its key</extracomment>
        <translation>Қайтарып алу (%1)</translation>
    </message>
    <message>
        <source>&amp;Show each</source>
        <translation>Ә&amp;рқайсысын көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be accepted in %n s.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта тек&amp;серу</translation>
    </message>
    <message numerus="yes">
        <source>%n orders will be accepted in %1 s.</source>
        <extracomment>%1 is &quot;5&quot;, or &quot;2–5&quot;</extracomment>
        <translation>
            <numerusform>%n тапсырыс %1 секундтан кейін қабылданады.</numerusform>
            <numerusform>%n тапсырыс %1 секундтан кейін қабылданады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are taken back: nothing was sent.</source>
        <translation>
            <numerusform>%n тапсырыс қайтарып алынды: ештеңе жіберілген жоқ.</numerusform>
            <numerusform>%n тапсырыс қайтарып алынды: ештеңе жіберілген жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n changes were sent.</source>
        <translation>
            <numerusform>Бағдарлама %n әрекетті жібермей жабылып қалды.</numerusform>
            <numerusform>Бағдарлама %n әрекетті жібермей жабылып қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it has happened: do it again if it is still wanted.</source>
        <translation>Бұлардың ешқайсысы орындалған жоқ: әлі керек болса, қайта жасаңыз.</translation>
    </message>
    <message>
        <source>S&amp;elect them</source>
        <translation>&amp;Оларды таңдау</translation>
    </message>
</context>
<context>
    <name>BuyerPhone</name>
    <message>
        <source>The buyer&apos;s phone</source>
        <translation>Сатып алушы телефоны</translation>
    </message>
    <message>
        <source>When you send a code, it appears here.</source>
        <translation>Код осында шығады.</translation>
    </message>
    <message>
        <source>The buyer&apos;s app shows %1</source>
        <extracomment>What the buyer&apos;s app shows, for screen readers</extracomment>
        <translation>Сатып алушының қосымшасында код: %1</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>A cancelled order cannot be brought back.</source>
        <translation>Бас тартылған тапсырысты қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>The buyer is told at once and gets the money back.</source>
        <translation>Сатып алушыға бірден хабарланады, ақшасы қайтарылады.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Cancel &amp;order № %1</source>
        <extracomment>Button of the dialog; %1 is the order&apos;s number</extracomment>
        <translation>№ %1 тапсырыстан &amp;бас тарту</translation>
    </message>
    <message>
        <source>&amp;Keep order</source>
        <translation>Бас тарт&amp;пау</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Бас тартпау</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Алдымен себебін таңдаңыз.</translation>
    </message>
    <message>
        <source>Above 5 % the marketplace takes the shop off sale for 7 days.</source>
        <translation>Бас тарту үлесі 5 %-дан асса, маркетплейс дүкенді 7 күнге сатылымнан алып тастайды.</translation>
    </message>
    <message>
        <source>Cancelled by the shop in the last 30 days: %1 → %2 with this one.</source>
        <extracomment>Shares of orders: &quot;3.8 % → 4.4 %&quot;, without and with the cancellation this dialog is about</extracomment>
        <translation>Соңғы 30 күнде дүкен бас тартқаны: %1 → осы тапсырыспен %2.</translation>
    </message>
    <message>
        <source>%1 of %2 orders so far.</source>
        <extracomment>How many orders the percentages are of</extracomment>
        <translation>Әзірге барлығы %2 тапсырыс, бас тартылғаны — %1.</translation>
    </message>
    <message>
        <source>How much the shop has cancelled in the last 30 days is not known now.</source>
        <translation>Дүкеннің соңғы 30 күнде қанша тапсырыстан бас тартқаны қазір белгісіз.</translation>
    </message>
    <message>
        <source>How much the shop has cancelled in the last 30 days is still being read: %1.</source>
        <translation>Дүкеннің соңғы 30 күнде қанша тапсырыстан бас тартқаны әлі жүктелуде: %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>No secure connection to the marketplace can be made%1.</source>
        <extracomment>%1 is nothing, or why not, in brackets: &quot; (TLS initialization failed)&quot;</extracomment>
        <translation>Маркетплейспен қорғалған байланыс орнату мүмкін емес%1.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>In place of a name that a certificate does not give, see below</extracomment>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>Issued to “%1” by “%2”, valid until %3.</source>
        <extracomment>A certificate: %1 is whom it is issued to, %2 by whom, %3 the date until which it is valid</extracomment>
        <translation>«%1» үшін «%2» берген, жарамдылық мерзімі: %3.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is not trusted.</source>
        <translation>Маркетплейс үшін көрсетілген сертификатқа сенуге болмайды.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace belongs to somebody else.</source>
        <translation>Маркетплейстің емес, басқа біреудің сертификаты көрсетілді.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is no longer valid.</source>
        <translation>Маркетплейстің көрсетілген сертификатының мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is valid from %1 only.</source>
        <translation>Маркетплейстің көрсетілген сертификаты тек %1 күнінен бастап жарамды.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever looks after the network.</source>
        <translation>Осы компьютердің күнін тексеріңіз. Ол дұрыс болса, желіге жауапты адамға айтыңыз.</translation>
    </message>
    <message>
        <source>Somebody on the way reads along: an antivirus, or the network&apos;s filter. Tell whoever looks after this computer; the token was not sent.</source>
        <translation>Жолда біреу байланысты оқып отыр: антивирус немесе желі сүзгісі. Компьютерге жауапты адамға айтыңыз; токен жіберілген жоқ.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта текс&amp;еру</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>Тапсырыстан &amp;бас тарту…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Тапсырыстан бас тарту…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Қаб&amp;ылдау</translation>
    </message>
    <message>
        <source>A&amp;ssemble…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Жина&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Item has arrived…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Тауардың ке&amp;лгенін белгілеу…</translation>
    </message>
    <message>
        <source>&amp;Return received…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Қайтаруды қабы&amp;лдау…</translation>
    </message>
    <message>
        <source>Ha&amp;nd over…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Та&amp;псыру…</translation>
    </message>
    <message>
        <source>S&amp;end again</source>
        <translation>Қайта &amp;жіберу</translation>
    </message>
    <message>
        <source>The marketplace is making the waybill: it comes by itself.</source>
        <translation>Маркетплейс жүкқұжатты дайындап жатыр: ол өздігінен келеді.</translation>
    </message>
    <message>
        <source>The waybill has come: print it and put it on the parcel.</source>
        <translation>Жүкқұжат келді: оны басып шығарып, сәлемдемеге жапсырыңыз.</translation>
    </message>
    <message>
        <source>The waybill is printed: the parcel waits for Kaspi&apos;s courier.</source>
        <translation>Жүкқұжат басып шығарылды: сәлемдеме Kaspi курьерін күтіп тұр.</translation>
    </message>
    <message>
        <source>&amp;Print waybill</source>
        <translation>Жүкқұжатты басып ш&amp;ығару</translation>
    </message>
    <message>
        <source>Print waybill</source>
        <translation>Жүкқұжатты басып шығару</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қайтарып а&amp;лу</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Шешу…</translation>
    </message>
    <message>
        <source>Sa&amp;y it again…</source>
        <translation>Қайта &amp;хабарлау…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Код жіберу</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Жинау</translation>
    </message>
    <message>
        <source>Reduce lines</source>
        <translation>Тауар санын азайту</translation>
    </message>
    <message>
        <source>Correct weights</source>
        <translation>Салмағын түзету</translation>
    </message>
    <message>
        <source>Item has arrived</source>
        <comment>action</comment>
        <extracomment>What a person does to an order, as the other actions are named</extracomment>
        <translation>Тауардың келгенін белгілеу</translation>
    </message>
    <message>
        <source>Return received</source>
        <comment>action</comment>
        <extracomment>What a person does to an order, as the other actions are named</extracomment>
        <translation>Қайтаруды қабылдау</translation>
    </message>
    <message>
        <source>about to be accepted…</source>
        <extracomment>Will be accepted in a few seconds unless taken back</extracomment>
        <translation>қабылданады…</translation>
    </message>
    <message>
        <source>accepted or not: unknown</source>
        <translation>қабылданды ма — белгісіз</translation>
    </message>
    <message>
        <source>accepting…</source>
        <translation>қабылдануда…</translation>
    </message>
    <message>
        <source>cancelled or not: unknown</source>
        <translation>бас тартылды ма — белгісіз</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>бас тартылуда…</translation>
    </message>
    <message>
        <source>code sent or not: unknown</source>
        <translation>код жіберілді ме — белгісіз</translation>
    </message>
    <message>
        <source>sending the code…</source>
        <translation>код жіберілуде…</translation>
    </message>
    <message>
        <source>handed over or not: unknown</source>
        <translation>тапсырылды ма — белгісіз</translation>
    </message>
    <message>
        <source>handing over…</source>
        <translation>тапсырылуда…</translation>
    </message>
    <message>
        <source>waits to be assembled</source>
        <extracomment>One of many orders that are assembled a few at a time: it has not been sent yet</extracomment>
        <translation>жинауды күтуде</translation>
    </message>
    <message>
        <source>assembled or not: unknown</source>
        <translation>жиналды ма — белгісіз</translation>
    </message>
    <message>
        <source>forming the waybill…</source>
        <translation>жүкқұжат жасалуда…</translation>
    </message>
    <message>
        <source>to be reduced</source>
        <extracomment>Of a line of an order: that there is to be less of it has not been sent yet. Short: a column is narrow</extracomment>
        <translation>азайтуды күтуде</translation>
    </message>
    <message>
        <source>reduced or not: unknown</source>
        <translation>азайтылды ма — белгісіз</translation>
    </message>
    <message>
        <source>reducing…</source>
        <translation>саны азайтылуда…</translation>
    </message>
    <message>
        <source>weights corrected or not: unknown</source>
        <translation>салмағы түзетілді ме — белгісіз</translation>
    </message>
    <message>
        <source>correcting the weights…</source>
        <translation>салмағы түзетілуде…</translation>
    </message>
    <message>
        <source>arrival told at %1, not seen yet</source>
        <extracomment>Of a pre-ordered item: %1 is the time of day when the marketplace was told that it is in the shop</extracomment>
        <translation>келгені сағат %1 кезінде хабарланды, әлі көрінбейді</translation>
    </message>
    <message>
        <source>arrival noted or not: unknown</source>
        <translation>келгені белгіленді ме — белгісіз</translation>
    </message>
    <message>
        <source>noting the arrival…</source>
        <translation>келгені белгіленуде…</translation>
    </message>
    <message>
        <source>return received or not: unknown</source>
        <translation>қайтару қабылданды ма — белгісіз</translation>
    </message>
    <message>
        <source>receiving the return…</source>
        <translation>қайтару қабылдануда…</translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 қабылданды.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 тапсырыстан бас тартылды.</translation>
    </message>
    <message>
        <source>%1: the code was sent to the buyer.</source>
        <translation>%1: код сатып алушыға жіберілді.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 тапсырылды.</translation>
    </message>
    <message>
        <source>%1 is assembled; its waybill comes by itself.</source>
        <translation>%1 жиналды; жүкқұжаты өздігінен келеді.</translation>
    </message>
    <message>
        <source>%1: the line is reduced.</source>
        <translation>%1: тауар саны азайтылды.</translation>
    </message>
    <message>
        <source>%1: the weights are corrected.</source>
        <translation>%1: салмағы түзетілді.</translation>
    </message>
    <message>
        <source>%1: the arrival is noted.</source>
        <translation>%1: тауардың келгені белгіленді.</translation>
    </message>
    <message>
        <source>%1: the return is received.</source>
        <translation>%1: қайтару қабылданды.</translation>
    </message>
    <message>
        <source>The order is not accepted.</source>
        <translation>Тапсырыс қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The order is not cancelled; the buyer was told nothing.</source>
        <translation>Тапсырыстан бас тартылған жоқ, сатып алушыға ештеңе хабарланбады.</translation>
    </message>
    <message>
        <source>Perhaps the buyer got no code.</source>
        <translation>Сатып алушыға код келмеген болуы мүмкін.</translation>
    </message>
    <message>
        <source>The order is not handed over: keep the goods.</source>
        <translation>Тапсырыс тапсырылған жоқ: тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>No waybill was formed.</source>
        <translation>Жүкқұжат жасалған жоқ.</translation>
    </message>
    <message>
        <source>The line stays as it is.</source>
        <translation>Тауар саны сол күйінде қалды.</translation>
    </message>
    <message>
        <source>The weights stay as they are.</source>
        <translation>Салмақ сол күйінде қалды.</translation>
    </message>
    <message>
        <source>For the marketplace the item has not arrived.</source>
        <translation>Маркетплейс үшін тауар келген жоқ.</translation>
    </message>
    <message>
        <source>For the marketplace the return is not received.</source>
        <translation>Маркетплейс үшін қайтару қабылданған жоқ.</translation>
    </message>
    <message>
        <source>Press “Accept” again.</source>
        <translation>«Қабылдау» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>Open “Cancel order…” again.</source>
        <translation>«Тапсырыстан бас тарту…» терезесін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Ask the buyer whether a code came; if not, press “Send code” again.</source>
        <translation>Сатып алушыдан код келген-келмегенін сұраңыз; келмесе, кодты қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Press “Hand over” again.</source>
        <translation>«Тапсыру» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>Open “Assemble…” again.</source>
        <translation>«Жинау…» терезесін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Open “Reduce lines…” again.</source>
        <translation>«Тауар санын азайту…» терезесін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Open “Correct weights…” again.</source>
        <translation>«Салмағын түзету…» терезесін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Try once more, or do it in the seller&apos;s cabinet.</source>
        <translation>Тағы бір рет байқап көріңіз немесе мұны сатушы кабинетінде жасаңыз.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer was lost on the way.</source>
        <translation>Маркетплейстің жауабы жолда жоғалды.</translation>
    </message>
    <message>
        <source>The program looks until %1; you can press “Check again”.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Бағдарлама сағат %1 болғанша тексереді; «Қайта тексеру» түймесін басуға болады.</translation>
    </message>
    <message>
        <source>The program is checking; you can press “Check again”.</source>
        <translation>Бағдарлама тексеріп жатыр; «Қайта тексеру» түймесін басуға болады.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is accepted.</source>
        <translation>Тапсырыстың қабылданған-қабылданбағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is cancelled.</source>
        <translation>Тапсырыстан бас тартылған-тартылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Do not promise the buyer anything; press “Check again”.</source>
        <translation>Сатып алушыға ештеңе уәде етпеңіз; «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>We do not know whether the buyer got a code.</source>
        <translation>Сатып алушыға код келген-келмегені белгісіз.</translation>
    </message>
    <message>
        <source>Ask the buyer: if a code came, type it in; if not, press “Send code” again.</source>
        <translation>Сатып алушыдан сұраңыз: код келсе, енгізіңіз; келмесе, кодты қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is handed over.</source>
        <translation>Тапсырыстың тапсырылған-тапсырылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Keep the goods until it is known; the program is checking.</source>
        <translation>Анықталғанша тауарды бермеңіз; бағдарлама тексеріп жатыр.</translation>
    </message>
    <message>
        <source>We do not know yet whether the waybill is formed.</source>
        <translation>Жүкқұжаттың жасалған-жасалмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>It is not sent again, so that there are not two: the program looks until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Жүкқұжат екеу болмауы үшін қайта жіберілмейді: бағдарлама сағат %1 болғанша тексереді.</translation>
    </message>
    <message>
        <source>It is not sent again, so that there are not two: the program keeps looking.</source>
        <translation>Жүкқұжат екеу болмауы үшін қайта жіберілмейді: бағдарлама тексеруді жалғастырады.</translation>
    </message>
    <message>
        <source>We do not know yet whether the line is reduced.</source>
        <translation>Тауар санының азайтылған-азайтылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the weights are corrected.</source>
        <translation>Салмақтың түзетілген-түзетілмегені әзірге белгісіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the arrival is noted.</source>
        <translation>Тауардың келгені белгіленген-белгіленбегені әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Look in the seller&apos;s cabinet, or press “Check again”.</source>
        <translation>Сатушы кабинетінен қараңыз немесе «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the return is received.</source>
        <translation>Қайтарудың қабылданған-қабылданбағаны әзірге белгісіз.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A shop&apos;s Kaspi.kz orders: accept, cancel, hand over.</source>
        <translation>Дүкеннің Kaspi.kz тапсырыстары: қабылдау, бас тарту, тапсыру.</translation>
    </message>
    <message>
        <source>Open the Training shop: made-up orders, nothing leaves this computer.</source>
        <translation>Оқу дүкенін ашу: тапсырыстар ойдан шығарылған, компьютерден ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Барлық деректі осы қалтада сақтау.</translation>
    </message>
    <message>
        <source>Talk to this address instead of %1.</source>
        <translation>%1 орнына осы мекенжайға жүгіну.</translation>
    </message>
    <message>
        <source>Read the token of this run from a file (or TAPSYRYS_TOKEN). It is not stored.</source>
        <translation>Осы іске қосудың токенін файлдан (немесе TAPSYRYS_TOKEN айнымалысынан) алу. Ол сақталмайды.</translation>
    </message>
    <message>
        <source>The interface&apos;s language: en, ru or kk.</source>
        <translation>Интерфейс тілі: en, ru немесе kk.</translation>
    </message>
    <message>
        <source>Read the orders again after so many seconds, 1 to 3600.</source>
        <translation>Тапсырыстарды осынша секунд сайын жаңарту, 1–3600.</translation>
    </message>
    <message>
        <source>Open this order.</source>
        <translation>Осы тапсырысты ашу.</translation>
    </message>
    <message>
        <source>Walk the main job in the Training shop and save a picture of every step.</source>
        <translation>Оқу дүкенінде негізгі жұмысты басынан аяғына дейін өтіп, әр қадамның суретін сақтау.</translation>
    </message>
    <message>
        <source>With --tour: dark pictures.</source>
        <translation>--tour параметрімен: суреттер күңгірт түсте.</translation>
    </message>
    <message>
        <source>With --tour: the window&apos;s size, as 1366x768.</source>
        <translation>--tour параметрімен: терезе өлшемі, мысалы 1366x768.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Түсініксіз: %1</translation>
    </message>
    <message>
        <source>The Training shop has an address and a token of its own: leave out --api-url and --token-file.</source>
        <translation>Оқу дүкенінің өз мекенжайы мен токені бар: --api-url мен --token-file параметрлерін алып тастаңыз.</translation>
    </message>
    <message>
        <source>--dark and --size go with --tour.</source>
        <translation>--dark пен --size тек --tour параметрімен қолданылады.</translation>
    </message>
    <message>
        <source>--api-url: an address that begins with https://, or with http:// on this computer (127.0.0.1), because the token must not travel unencrypted.</source>
        <translation>--api-url: https:// деп басталатын немесе осы компьютердегі (127.0.0.1) http:// деп басталатын мекенжай, өйткені токенді шифрланбаған күйде жіберуге болмайды.</translation>
    </message>
    <message>
        <source>--language: en, ru or kk.</source>
        <translation>--language: en, ru немесе kk.</translation>
    </message>
    <message>
        <source>--poll-seconds: a whole number from 1 to 3600.</source>
        <translation>--poll-seconds: 1 мен 3600 арасындағы бүтін сан.</translation>
    </message>
    <message>
        <source>--size: width and height in pixels, as 1366x768.</source>
        <translation>--size: ені мен биіктігі пиксельмен, мысалы 1366x768.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 үшін мән керек.</translation>
    </message>
    <message>
        <source>--token-file: %1 cannot be read: %2</source>
        <translation>--token-file: %1 оқылмады: %2</translation>
    </message>
    <message>
        <source>--token-file: there is no token in %1.</source>
        <translation>--token-file: %1 файлында токен жоқ.</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Түсініктеме</translation>
    </message>
    <message>
        <source>For the marketplace; may stay empty</source>
        <translation>Маркетплейс үшін; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How long a comment is and may be</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>data %1 old</source>
        <extracomment>How old the orders on the screen are: &quot;data 6 min old&quot;</extracomment>
        <translation>%1 бұрынғы деректер</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин озып тұр: мерзімдер шын мәніндегіден жақын көрінеді.</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин озып тұр: мерзімдер шын мәніндегіден жақын көрінеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин қалып тұр: мерзімдер шын мәніндегіден алыс көрінеді.</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин қалып тұр: мерзімдер шын мәніндегіден алыс көрінеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Online · reading…</source>
        <translation>Байланыста · жүктелуде…</translation>
    </message>
    <message>
        <source>Online · %1</source>
        <extracomment>%1 is the age of the data: &quot;Online · 12 s&quot;</extracomment>
        <translation>Байланыста · %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Байланыс үзілді: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Токен қабылданбады</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Accessible name of the label that shows the state of the connection</extracomment>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>The program asks again at %1.</source>
        <translation>Келесі әрекет — %1.</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <extracomment>The marketplace asked the program to be silent; %1 is a time of day</extracomment>
        <translation>Үзіліс: %1 болғанша</translation>
    </message>
    <message>
        <source>The marketplace asked us to wait: the program asks again at %1. “Refresh” (F5) asks once before that.</source>
        <translation>Маркетплейс күтуді сұрады: бағдарлама %1 қайта сұрайды. «Жаңарту» (F5) бір рет ертерек сұрайды.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Токен жоқ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <extracomment>What can be typed as a date: a day and a month, with a year or without</extracomment>
        <translation>күн.ай.жыл</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <extracomment>Format of a date in a field, as QDate::toString() takes it</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The marketplace&apos;s answer was lost on the way.</source>
        <translation>Маркетплейстің жауабы жолда жоғалды.</translation>
    </message>
    <message>
        <source>The marketplace said yes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Маркетплейс сағат %1 кезінде «иә» деп жауап берді.</translation>
    </message>
    <message>
        <source>The order was read again and does not show it; it may do so only when it moves on.</source>
        <translation>Тапсырыс қайта жүктелді: онда өзгеріс жоқ; бәлкім, тапсырыс әрі жылжығанда ғана көрінер.</translation>
    </message>
    <message>
        <source>The order was read again and does not show it.</source>
        <translation>Тапсырыс қайта жүктелді: онда өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>If the seller&apos;s cabinet does not show it either, send it again.</source>
        <translation>Сатушы кабинетінде де болмаса, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Told to the marketplace at %1, not seen yet.</source>
        <extracomment>%1 is a time of day: a person told the marketplace that a pre-ordered item is in the shop</extracomment>
        <translation>Маркетплейске сағат %1 кезінде хабарланды, тапсырыста әлі көрінбейді.</translation>
    </message>
    <message>
        <source>It said yes, but the order does not show it; it may do so only when it moves on.</source>
        <translation>Ол «иә» деп жауап берді, бірақ тапсырыста көрінбейді; бәлкім, тапсырыс әрі жылжығанда ғана көрінер.</translation>
    </message>
    <message>
        <source>The program looks until %1; the order can be packed meanwhile.</source>
        <translation>Бағдарлама сағат %1 болғанша тексереді; тапсырысты осы кезде жинай беруге болады.</translation>
    </message>
    <message>
        <source>Look in the seller&apos;s cabinet before you say it once more.</source>
        <translation>Қайта хабарламас бұрын сатушы кабинетінен қараңыз.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Тапсырыстар жүктелуде…</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Олар жүктелген сайын осында шығады.</translation>
    </message>
    <message>
        <source>%1: no orders</source>
        <extracomment>%1 is the name of a queue</extracomment>
        <translation>%1: тапсырыс жоқ</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Ашық тапсырыс жоқ</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Соңғы тексеру: %1</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>«%1» бойынша тапсырыс табылмады</translation>
    </message>
    <message>
        <source>All queues and the archive of this run were searched.</source>
        <translation>Барлық кезек пен бағдарлама қосылғаннан бері аяқталған тапсырыстар қаралды.</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Токен қабылданбады</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Байланыс үзілді: %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Whether orders wait here cannot be known now.</source>
        <translation>Қазір мұнда тапсырыс бар-жоғын білу мүмкін емес.</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Іздеуді та&amp;залау</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Қа&amp;йталап көру</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Токен әзірге жоқ</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>What a line costs</extracomment>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>check the IMEI</source>
        <translation>IMEI-ді тексеріңіз</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Тапсырыс құрамы</translation>
    </message>
    <message>
        <source>Reading the lines of this order…</source>
        <translation>Тапсырыс құрамы жүктелуде…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Қа&amp;йта жүктеу</translation>
    </message>
    <message>
        <source>The lines of this order are not known, so do not hand it over by this list.</source>
        <translation>Тапсырыстың құрамы белгісіз, сондықтан оны осы тізім бойынша тапсырмаңыз.</translation>
    </message>
    <message>
        <source>Rea&amp;d again</source>
        <translation>Қа&amp;йта жүктеу</translation>
    </message>
    <message>
        <source>Brands, codes or least weights of some lines are not known. Names, quantities and sums are.</source>
        <translation>Кейбір тауардың бренді, коды немесе ең аз салмағы белгісіз. Атауы, саны мен сомасы белгілі.</translation>
    </message>
    <message>
        <source>The marketplace names no lines of this order.</source>
        <translation>Маркетплейс бұл тапсырыстың бірде-бір тауарын атаған жоқ.</translation>
    </message>
    <message>
        <source>The lines add up to %1, but the marketplace gives %2 for the order.</source>
        <translation>Тауарлардың жалпы сомасы %1, ал маркетплейс тапсырысқа %2 деп көрсетеді.</translation>
    </message>
    <message>
        <source>Refresh, and trust the seller&apos;s cabinet.</source>
        <translation>Деректерді жаңартып, сатушы кабинетіндегіні негізге алыңыз.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>an answer without a reason</source>
        <translation>себебі көрсетілмеген жауап</translation>
    </message>
    <message>
        <source>not found (404)</source>
        <translation>табылмады (404)</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP күйі %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what the server said, in its own language</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no connection to the marketplace.</source>
        <translation>Маркетплейспен байланыс жоқ.</translation>
    </message>
    <message>
        <source>The connection to the marketplace broke off.</source>
        <translation>Маркетплейспен байланыс үзілді.</translation>
    </message>
    <message>
        <source>The marketplace did not answer in time.</source>
        <translation>Маркетплейс уақытында жауап бермеді.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the shop&apos;s token.</source>
        <translation>Маркетплейс дүкеннің токенін қабылдамайды.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down.</source>
        <translation>Маркетплейс сұраныстарды сирек жіберуді сұрайды.</translation>
    </message>
    <message>
        <source>The marketplace refused: %1.</source>
        <translation>Маркетплейс қабылдамады: %1.</translation>
    </message>
    <message>
        <source>The marketplace has a fault of its own: %1.</source>
        <translation>Маркетплейстің өзінде ақау бар: %1.</translation>
    </message>
    <message>
        <source>The marketplace sent an answer the program cannot read.</source>
        <translation>Маркетплейс бағдарлама түсінбейтін жауап жіберді.</translation>
    </message>
    <message>
        <source>This computer could not save or read its data%1.</source>
        <translation>Бұл компьютерде деректерді сақтау немесе оқу мүмкін болмады%1.</translation>
    </message>
    <message>
        <source>The request was called off.</source>
        <translation>Сұраныс тоқтатылды.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>Осы компьютердегі интернетті тексеріңіз.</translation>
    </message>
    <message>
        <source>If it lasts, look whether the seller&apos;s cabinet in the browser works.</source>
        <translation>Бұл ұзаққа созылса, сатушы кабинеті браузерде ашыла ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>Make a new token in the seller&apos;s cabinet, under Settings, Token API, and enter it here.</source>
        <translation>Сатушы кабинетінде («Настройки» → «Токен API») жаңа токен жасап, осында енгізіңіз.</translation>
    </message>
    <message>
        <source>Free some disk space, or check that the data folder can be written to.</source>
        <translation>Дискіден орын босатыңыз немесе деректер қалтасына жазуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Код дұрыс емес.</translation>
    </message>
    <message>
        <source>Ask the buyer to read the code again, or send a new one.</source>
        <translation>Сатып алушыдан кодты қайта айтуын сұраңыз немесе жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>The order has been cancelled meanwhile.</source>
        <translation>Осы арада тапсырыстан бас тартылған.</translation>
    </message>
    <message>
        <source>It cannot be handed over: keep the goods.</source>
        <translation>Оны тапсыруға болмайды: тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Show the buyer the order in their app.</source>
        <translation>Сатып алушыға осы тапсырысты өз қосымшасынан көрсетіңіз.</translation>
    </message>
    <message>
        <source>The order is already handed over, says the marketplace.</source>
        <translation>Маркетплейстің дерегі бойынша, тапсырыс тапсырылып қойған.</translation>
    </message>
    <message>
        <source>Nothing more to do here; look in the journal who did it.</source>
        <translation>Енді ештеңе істеудің қажеті жоқ; кім тапсырғанын журналдан қараңыз.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this hand-over yet: %1.</source>
        <translation>Маркетплейс тапсырысты тапсыруға әзірге рұқсат бермейді: %1.</translation>
    </message>
    <message>
        <source>Most often the buyer has not signed the credit documents. Keep the goods.</source>
        <translation>Көбіне сатып алушы несие құжаттарына әлі қол қоймаған болады. Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Ask the buyer to sign in the Kaspi.kz app, then press “Hand over” again.</source>
        <translation>Сатып алушыдан Kaspi.kz қосымшасында құжаттарға қол қоюын сұраңыз да, «Тапсыру» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Көріп отырғаныңыз ескірген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Another action on this order has not ended yet.</source>
        <translation>Бұл тапсырыстағы басқа әрекет әлі аяқталған жоқ.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or press “Check again”.</source>
        <translation>Нәтижесін күтіңіз немесе «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The journal could not be written%1.</source>
        <translation>Журналға жазу мүмкін болмады%1.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be proved later.</source>
        <translation>Ештеңе жіберілген жоқ: кейін оны дәлелдеу мүмкін болмас еді.</translation>
    </message>
    <message numerus="yes">
        <source>A cancellation needs a reason and a comment of at most %n characters.</source>
        <translation>
            <numerusform>Бас тарту үшін себеп керек; түсініктеме %n таңбадан аспауы тиіс.</numerusform>
            <numerusform>Бас тарту үшін себеп керек; түсініктеме %n таңбадан аспауы тиіс.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>Код енгізілмеген.</translation>
    </message>
    <message>
        <source>Type the code the buyer says.</source>
        <translation>Сатып алушы айтқан кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>The program does not know this order.</source>
        <translation>Бағдарлама мұндай тапсырысты білмейді.</translation>
    </message>
    <message>
        <source>Press “Refresh” and look for it by its number.</source>
        <translation>«Жаңарту» түймесін басып, оны нөмірі бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>The marketplace sent something that is no PDF.</source>
        <translation>Маркетплейс жіберген файл PDF емес.</translation>
    </message>
    <message>
        <source>The marketplace named an address that is not safe to ask: %1.</source>
        <extracomment>%1 is an address on the internet</extracomment>
        <translation>Маркетплейс көрсеткен мекенжайға жүгіну қауіпті: %1.</translation>
    </message>
    <message>
        <source>The file %1 has vanished or was changed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 файлы жоғалған немесе өзгертілген.</translation>
    </message>
    <message>
        <source>The marketplace does not take arrivals from programs just now (404).</source>
        <translation>Маркетплейс тауар келгені туралы белгіні бағдарламалардан қазір қабылдамайды (404).</translation>
    </message>
    <message>
        <source>Do it in the seller&apos;s cabinet: the order&apos;s number is copied, paste it there.</source>
        <translation>Мұны сатушы кабинетінде жасаңыз: тапсырыс нөмірі көшірілді, сонда қойыңыз.</translation>
    </message>
    <message>
        <source>What was filled in cannot be sent.</source>
        <translation>Енгізілгенді жіберу мүмкін емес.</translation>
    </message>
    <message>
        <source>Look at the amounts and the comment once more.</source>
        <translation>Саны мен түсініктемені тағы бір рет қараңыз.</translation>
    </message>
    <message>
        <source>The program goes on by itself as soon as it may.</source>
        <translation>Рұқсат болған бойда бағдарлама өзі жалғастырады.</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>Сәлден соң қайталаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n s.</source>
        <translation>
            <numerusform>%n с кейін қайталаңыз.</numerusform>
            <numerusform>%n с кейін қайталаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n min.</source>
        <translation>
            <numerusform>%n мин кейін қайталаңыз.</numerusform>
            <numerusform>%n мин кейін қайталаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to do with it: keep the goods.</source>
        <translation>Онымен енді ештеңе істеудің керегі жоқ: тауарды өзіңізде қалдырыңыз.</translation>
    </message>
    <message>
        <source>The buyer was sent no code.</source>
        <translation>Сатып алушыға код жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The program has no token for the shop yet.</source>
        <translation>Бағдарламада дүкеннің токені әзірге жоқ.</translation>
    </message>
    <message>
        <source>A proxy on the way to the marketplace asks for a name and a password (407).</source>
        <translation>Маркетплейске барар жолдағы прокси-сервер аты мен құпиясөзді сұрайды (407).</translation>
    </message>
    <message>
        <source>A proxy on the way to the marketplace does not let the program through.</source>
        <translation>Маркетплейске барар жолдағы прокси-сервер бағдарламаны өткізбейді.</translation>
    </message>
    <message>
        <source>Somebody else than the marketplace answered (%1): a proxy, a filter, or a page about maintenance.</source>
        <extracomment>%1 is a number, as 403</extracomment>
        <translation>Маркетплейс емес, басқа біреу жауап берді (%1): прокси-сервер, сүзгі немесе техникалық жұмыстар беті.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer is larger than any that makes sense, and was not read.</source>
        <translation>Маркетплейстің жауабы тым үлкен, сондықтан өңделмеді.</translation>
    </message>
    <message>
        <source>Enter the token first.</source>
        <translation>Алдымен токенді енгізіңіз.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or tell whoever looks after it.</source>
        <translation>Осы компьютердің желі баптауларындағы проксиді тексеріңіз немесе оған жауапты адамға айтыңыз.</translation>
    </message>
    <message>
        <source>The token may well be good. Look whether kaspi.kz opens in the browser; the program goes on trying.</source>
        <translation>Токен дұрыс болуы мүмкін. kaspi.kz браузерде ашыла ма, тексеріңіз; бағдарлама әрекетін жалғастырады.</translation>
    </message>
    <message>
        <source>The marketplace does not accept this token.</source>
        <translation>Маркетплейс бұл токенді қабылдамайды.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Ол сақталмады.</translation>
    </message>
    <message>
        <source>Copy it once more, whole, from the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Оны сатушы кабинетінен («Настройки» → «Токен API») тұтас қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>Whether the token is good cannot be told; it is not kept yet.</source>
        <translation>Токеннің дұрыс-бұрысын білу мүмкін болмады; ол әзірге сақталмады.</translation>
    </message>
    <message>
        <source>Look whether kaspi.kz opens in the browser, then try once more.</source>
        <translation>kaspi.kz браузерде ашыла ма, тексеріп, тағы бір рет көріңіз.</translation>
    </message>
    <message>
        <source>Close the program that uses it, a backup perhaps, then try once more.</source>
        <translation>Оны пайдаланып тұрған бағдарламаны (мысалы, сақтық көшіруді) жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No second waybill was formed.</source>
        <translation>Екінші жүкқұжат жасалған жоқ.</translation>
    </message>
    <message>
        <source>Print the waybill that is there.</source>
        <translation>Бұрыннан бар жүкқұжатты басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The program ended before something of this order was sent: decide about it first.</source>
        <translation>Бағдарлама осы тапсырыстың бір әрекетін жібермей жабылып қалды: алдымен сол туралы шешіңіз.</translation>
    </message>
    <message>
        <source>Press “Decide…”.</source>
        <translation>«Шешу…» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The order is being read first: it may have changed since the program ended.</source>
        <translation>Алдымен тапсырыс қайта жүктеледі: бағдарлама жабылғалы ол өзгерген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Wait a moment, or press “Refresh”.</source>
        <translation>Сәл күтіңіз немесе «Жаңарту» түймесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n actions are missing from the journal</source>
        <extracomment>Beginning of &quot;…is missing from the journal&quot;: so many changes of orders that were asked for</extracomment>
        <translation>
            <numerusform>Журналда %n әрекет жетіспейді</numerusform>
            <numerusform>Журналда %n әрекет жетіспейді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are missing from the journal</source>
        <extracomment>What became of actions; each action has several such rows</extracomment>
        <translation>
            <numerusform>Журналда %n жол жетіспейді</numerusform>
            <numerusform>Журналда %n жол жетіспейді</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all that was written until %2.</source>
        <extracomment>%1 is &quot;3 actions are missing from the journal&quot;, %2 a moment</extracomment>
        <translation>%1: %2 уақытына дейін жазылғанның бәрі.</translation>
    </message>
    <message>
        <source>%1: what was written from %2 until %3.</source>
        <extracomment>%1 is &quot;3 actions are missing from the journal&quot;, %2 and %3 are moments</extracomment>
        <translation>%1: %2 – %3 аралығында жазылғандар.</translation>
    </message>
    <message>
        <source>№ %1 (%2)</source>
        <extracomment>An entry of the journal by its order&apos;s number and its time</extracomment>
        <translation>№ %1 (%2)</translation>
    </message>
    <message>
        <source>What was sent to the marketplace is not changed by this: it has its own list.</source>
        <translation>Kaspi-ге жіберілгенге бұл әсер етпейді: онда өз тізімі бар.</translation>
    </message>
    <message>
        <source>If the program&apos;s folder was restored from a copy, or a disk failed, that is why.</source>
        <translation>Бағдарлама қалтасы көшірмеден қалпына келтірілсе немесе диск істен шықса, осылай болады.</translation>
    </message>
    <message>
        <source>The head of the journal is missing, the small file that says how far the journal goes.</source>
        <translation>Журналдың басы жоқ: журналда қанша жол бары жазылған шағын файл табылмады.</translation>
    </message>
    <message>
        <source>What is in the journal is shown, but nobody can say whether its last entries are gone.</source>
        <translation>Журналда бары көрсетілген, бірақ соңғы жазбалары жоғалған-жоғалмағанын тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>A new head was begun.</source>
        <translation>Жаңа файл басталды.</translation>
    </message>
    <message>
        <source>The journal is not the one that was written here: its entries were exchanged.</source>
        <translation>Бұл осында жүргізілген журнал емес: жазбалары ауыстырылған.</translation>
    </message>
    <message>
        <source>If the program&apos;s folder was put together from two copies, that is why.</source>
        <translation>Бағдарлама қалтасы екі көшірмеден құралса, осылай болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the journal were changed from outside the program.</source>
        <translation>
            <numerusform>Журналдың %n жолы бағдарламадан тыс өзгертілген.</numerusform>
            <numerusform>Журналдың %n жолы бағдарламадан тыс өзгертілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on them: they are shown as they stand now.</source>
        <translation>Оларға сенбеңіз: қазір қалай жазылса, солай көрсетілген.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put into the journal from outside the program.</source>
        <translation>
            <numerusform>Журналға бағдарламадан тыс %n жол қосылған.</numerusform>
            <numerusform>Журналға бағдарламадан тыс %n жол қосылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on them: the program did not write them.</source>
        <translation>Оларға сенбеңіз: оларды бағдарлама жазбаған.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Connect your Kaspi.kz shop</source>
        <translation>Kaspi.kz-тегі дүкеніңізді қосыңыз</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Дүкен атауы</translation>
    </message>
    <message>
        <source>as your staff call it</source>
        <translation>қызметкерлеріңіз қалай атайды</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Токе&amp;н</translation>
    </message>
    <message>
        <source>&amp;Shop name</source>
        <translation>&amp;Дүкен атауы</translation>
    </message>
    <message>
        <source>Open the T&amp;raining shop</source>
        <translation>&amp;Оқу дүкенін ашу</translation>
    </message>
    <message>
        <source>The program works with your shop&apos;s orders through a token. Only the company&apos;s head can make one, in the seller&apos;s cabinet on kaspi.kz: Settings, Token API, Generate.</source>
        <translation>Бағдарлама дүкеніңіздің тапсырыстарымен токен арқылы жұмыс істейді. Оны тек компания басшысы kaspi.kz сайтындағы сатушы кабинетінде жасай алады: «Настройки» → «Токен API» → «Сформировать».</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s safe storage for passwords and sent to kaspi.kz only. Whoever has it can change your orders: do not send it by messenger.</source>
        <translation>Токен осы компьютердің қорғалған құпиясөз қоймасында сақталады және тек kaspi.kz-ке жіберіледі. Ол кімнің қолында болса, сол тапсырыстарыңызды өзгерте алады: оны мессенджермен жібермеңіз.</translation>
    </message>
    <message>
        <source>The Training shop needs no token: made-up orders on this computer, to try everything.</source>
        <translation>Оқу дүкеніне токен керек емес: бәрін байқап көруге арналған, осы компьютердегі ойдан шығарылған тапсырыстар.</translation>
    </message>
    <message>
        <source>Op&amp;en the shop</source>
        <translation>Дүкенді аш&amp;у</translation>
    </message>
</context>
<context>
    <name>GoodsList</name>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>The lines of this order are not known yet.</source>
        <translation>Тапсырыс құрамы әзірге белгісіз.</translation>
    </message>
    <message>
        <source>check the IMEI</source>
        <extracomment>Ends a line of goods</extracomment>
        <translation>IMEI-ді тексеріңіз</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hand over at the &amp;fourth digit</source>
        <translation>4-&amp;цифрдан кейін бірден тапсыру</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Та&amp;псыру</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>&amp;Goods on the counter</source>
        <translation>Сөредегі та&amp;уар</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Әзірге ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Check the goods, then send the code.</source>
        <translation>Тауарды тексеріп, содан кейін код жіберіңіз.</translation>
    </message>
    <message>
        <source>&amp;Code the buyer says</source>
        <translation>Сатып алушы айтқан &amp;код</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Sending the code to the buyer…</source>
        <translation>Сатып алушыға код жіберілуде…</translation>
    </message>
    <message>
        <source>These very digits were just refused.</source>
        <translation>Дәл осы цифрлар жаңа ғана қабылданбады.</translation>
    </message>
    <message>
        <source>They were not sent again.</source>
        <translation>Олар қайта жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Ask the buyer to read the code once more, or send a new one.</source>
        <translation>Сатып алушыдан кодты тағы бір рет айтуын сұраңыз немесе жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Тапсырылуда…</translation>
    </message>
    <message>
        <source>Keep the goods until it is confirmed.</source>
        <translation>Расталғанша тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>The order was read again and does not show as handed over.</source>
        <translation>Тапсырыс қайта жүктелді: ол тапсырылмаған.</translation>
    </message>
    <message>
        <source>Keep the goods.</source>
        <translation>Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Press “Hand over” to try once more.</source>
        <translation>Тағы бір рет байқап көру үшін «Тапсыру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The code is sent.</source>
        <translation>Код жіберілді.</translation>
    </message>
    <message>
        <source>Ask the buyer to read it from the Kaspi.kz app.</source>
        <translation>Сатып алушыдан Kaspi.kz қосымшасындағы кодты айтуын сұраңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right: %n tries so far.</source>
        <translation>
            <numerusform>Код дұрыс емес: %n рет енгізілді.</numerusform>
            <numerusform>Код дұрыс емес: %n рет енгізілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over: no code was sent to the buyer yet.</source>
        <translation>Тапсырыс тапсырылған жоқ: сатып алушыға код әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Send the code first, then type what the buyer says.</source>
        <translation>Алдымен кодты жіберіңіз, содан кейін сатып алушы айтқан кодты теріңіз.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changed, what it was, what it is: &quot;Total: 12 400 ₸ → 6 200 ₸&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: removed from the order</source>
        <extracomment>A line of the order; %1 is the name of the goods</extracomment>
        <translation>%1: тапсырыстан алынды</translation>
    </message>
    <message>
        <source>%1: added to the order</source>
        <extracomment>A line of the order; %1 is the name of the goods</extracomment>
        <translation>%1: тапсырысқа қосылды</translation>
    </message>
    <message>
        <source>%1, quantity</source>
        <extracomment>%1 is the name of the goods; the change of how many of them there are follows</extracomment>
        <translation>%1, саны</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Бағдарлама тапсырысты алғаш көрді</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The marketplace&apos;s own grouping of orders</extracomment>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>No longer assembled</source>
        <translation>«Жиналды» белгісі алынды</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>Жиналды</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжат</translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation>Жоспарлы жеткізу</translation>
    </message>
    <message>
        <source>Planned arrival of the item</source>
        <translation>Тауардың жоспарлы келуі</translation>
    </message>
    <message>
        <source>Planned hand-over to the courier</source>
        <translation>Курьерге жоспарлы беру</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Курьерге берілді</translation>
    </message>
    <message>
        <source>No longer back at the warehouse</source>
        <translation>Енді Kaspi пунктінде емес</translation>
    </message>
    <message>
        <source>Back at the warehouse</source>
        <translation>Kaspi пунктіне оралды</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <extracomment>%1 is the name of the goods; the change of their weight follows</extracomment>
        <translation>%1, салмағы</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%1&#xa0;pcs</source>
        <extracomment>A quantity of goods: 2 pieces</extracomment>
        <translation>
            <numerusform>%1&#xa0;дана</numerusform>
            <numerusform>%1&#xa0;дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Item without a name</source>
        <translation>Атаусыз тауар</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>The least weight a line of goods may have</extracomment>
        <translation>кемінде %1</translation>
    </message>
    <message>
        <source>Check the IMEI of %1.</source>
        <extracomment>%1 is one name of goods or several</extracomment>
        <translation>IMEI-ді тексеріңіз: %1.</translation>
    </message>
    <message>
        <source>no items</source>
        <extracomment>In the place of an order&apos;s goods: the marketplace names none</extracomment>
        <translation>тауар жоқ</translation>
    </message>
    <message>
        <source>%1/kg</source>
        <extracomment>A price for a kilogram: &quot;1 560 ₸/kg&quot;</extracomment>
        <translation>%1/кг</translation>
    </message>
    <message>
        <source>%1 (SKU&#xa0;%2)</source>
        <extracomment>An item and the seller&apos;s own code of it</extracomment>
        <translation>%1 (арт.&#xa0;%2)</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Header of a column: what was given as a reason, and what the marketplace said</extracomment>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of a column: who did it, as their computer calls them</extracomment>
        <translation>Кім</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>What became of the last actions could not be written into the journal: %1.</source>
        <extracomment>%1 is why, in words of the system or the database</extracomment>
        <translation>Соңғы әрекеттердің нәтижесін журналға жазу мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>It is written by itself as soon as that is possible.</source>
        <translation>Мүмкін болған бойда ол өзі жазылады.</translation>
    </message>
    <message>
        <source>Leave the program open until then.</source>
        <translation>Оған дейін бағдарламаны жаппаңыз.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>&amp;Journal</source>
        <translation>Ж&amp;урнал</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>Тапсырыс нө&amp;мірі</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Барлық тапсырыс</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them if none is selected</source>
        <translation>Таңдалған жолдарды, ештеңе таңдалмаса, бәрін көшіреді</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Nothing was done to an order with this number. Clear the field to see all.</source>
        <translation>Бұл нөмірлі тапсырыспен ештеңе жасалмаған. Бәрін көру үшін өрісті тазалаңыз.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Whatever you do with an order is written here.</source>
        <translation>Әзірге ештеңе жасалған жоқ. Тапсырыстармен не істесеңіз де, осында жазылады.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>the program ended before the answer came</source>
        <translation>жауап келмей тұрып бағдарлама жабылды</translation>
    </message>
    <message>
        <source>not sent: the order had changed meanwhile</source>
        <translation>жіберілген жоқ: осы арада тапсырыс өзгерді</translation>
    </message>
    <message>
        <source>the server said yes, but the order did not change</source>
        <translation>маркетплейс мақұлдады, бірақ тапсырыс өзгерген жоқ</translation>
    </message>
    <message>
        <source>read again: it had not happened</source>
        <translation>қайта жүктелді: өзгеріс болмаған</translation>
    </message>
    <message>
        <source>the connection closed before the answer</source>
        <translation>жауап келгенше байланыс жабылды</translation>
    </message>
    <message>
        <source>a redirect, which is not followed</source>
        <translation>басқа мекенжайға бағыттау: бағдарлама оған өтпейді</translation>
    </message>
    <message>
        <source>not sent: the lines had changed meanwhile</source>
        <translation>жіберілген жоқ: осы арада тапсырыс құрамы өзгерді</translation>
    </message>
    <message>
        <source>not sent: the lines could not be read again</source>
        <translation>жіберілген жоқ: тапсырыс құрамын қайта жүктеу мүмкін болмады</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was asked of a line: how much of it there was and how much was to stay</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>жауап уақытында келмеді</translation>
    </message>
    <message>
        <source>not sent: there was no connection</source>
        <translation>жіберілген жоқ: байланыс болмады</translation>
    </message>
    <message>
        <source>not sent: the marketplace asked us to wait</source>
        <translation>жіберілген жоқ: маркетплейс күте тұруды сұрады</translation>
    </message>
    <message>
        <source>the order has ended meanwhile</source>
        <translation>тапсырыс осы арада аяқталған</translation>
    </message>
    <message>
        <source>Unknown action (%1)</source>
        <extracomment>In the journal: what a newer version of the program did, %1 is its word for it</extracomment>
        <translation>Белгісіз әрекет (%1)</translation>
    </message>
    <message>
        <source>not sent: there was no token</source>
        <translation>жіберілмеді: токен болмады</translation>
    </message>
    <message>
        <source>not sent: the connection was not secure</source>
        <translation>жіберілмеді: байланыс қорғалмаған</translation>
    </message>
    <message>
        <source>not sent: a proxy on the way refused</source>
        <translation>жіберілмеді: прокси-сервер бас тартты</translation>
    </message>
    <message>
        <source>somebody else than the marketplace answered</source>
        <translation>маркетплейс емес, басқа біреу жауап берді</translation>
    </message>
    <message>
        <source>the orders&apos; file is in use by another program</source>
        <translation>тапсырыстар файлын басқа бағдарлама пайдаланып тұр</translation>
    </message>
    <message>
        <source>One of the lines</source>
        <extracomment>In the place of an item&apos;s name that nobody knows any more</extracomment>
        <translation>Тауарлардың бірі</translation>
    </message>
    <message>
        <source>%1, line removed</source>
        <extracomment>%1 is &quot;5 → 0&quot;</extracomment>
        <translation>%1, тауар алынып тасталды</translation>
    </message>
    <message>
        <source>not sent: the order could not be read again</source>
        <translation>жіберілмеді: тапсырысты қайта жүктеу мүмкін болмады</translation>
    </message>
    <message>
        <source>not sent: the order was cancelled meanwhile</source>
        <translation>жіберілмеді: осы арада тапсырыстан бас тартылды</translation>
    </message>
    <message>
        <source>not sent: assembled meanwhile</source>
        <translation>жіберілмеді: осы арада тапсырыс жиналып қойған</translation>
    </message>
    <message>
        <source>not sent: the arrival was noted meanwhile</source>
        <translation>жіберілмеді: осы арада тауардың келгені белгіленіп қойған</translation>
    </message>
    <message>
        <source>not sent: the program had ended</source>
        <translation>жіберілмеді: бағдарлама жабылып қалды</translation>
    </message>
    <message>
        <source>told once more, it had not been seen</source>
        <translation>қайта хабарланды: тапсырыста көрінбеген еді</translation>
    </message>
    <message>
        <source>not sent: assembled meanwhile, waybill %1</source>
        <extracomment>%1 is the number of a waybill</extracomment>
        <translation>жіберілмеді: осы арада тапсырыс жиналып қойған, жүкқұжат %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;л</translation>
    </message>
</context>
<context>
    <name>LineDesk</name>
    <message>
        <source>Reading the lines of %1 again…</source>
        <translation>%1 құрамы қайта жүктелуде…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Тоқтат&amp;у</translation>
    </message>
    <message>
        <source>The lines may have changed: they can only be worked on once they were read again.</source>
        <translation>Тапсырыс құрамы өзгерген болуы мүмкін: қайта жүктелгеннен кейін ғана онымен жұмыс істеуге болады.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Қа&amp;йта жүктеу</translation>
    </message>
    <message>
        <source>%1: the line is being reduced…</source>
        <translation>%1: тауар саны азайтылуда…</translation>
    </message>
    <message>
        <source>%1: the weights are being corrected…</source>
        <translation>%1: салмағы түзетілуде…</translation>
    </message>
    <message>
        <source>Some lines wait for the marketplace to reduce the one before.</source>
        <translation>Кейбір өзгеріс маркетплейстің алдыңғысын орындауын күтіп тұр.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or close again.</source>
        <translation>Нәтижесін күтіңіз немесе қайта жабыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines were still to be reduced when the program ended.</source>
        <translation>
            <numerusform>%1: бағдарлама жабылғанда %n тауардың саны азайтылмай қалды.</numerusform>
            <numerusform>%1: бағдарлама жабылғанда %n тауардың саны азайтылмай қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>They waited for another one and were never sent: they stay as they are.</source>
        <translation>Олар кезегін күтіп, жіберілмей қалды: бәрі бұрынғыдай.</translation>
    </message>
    <message>
        <source>Before anything is sent the lines are read again.</source>
        <translation>Жіберер алдында тапсырыс құрамы қайта жүктеледі.</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Қазір жібер&amp;у</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қайтарып а&amp;лу</translation>
    </message>
    <message>
        <source>If you close now, they are not sent, and the next start asks about them.</source>
        <translation>Қазір жапсаңыз, олар жіберілмейді; келесі іске қосылғанда бағдарлама олар туралы сұрайды.</translation>
    </message>
    <message>
        <source>The program says when it is done.</source>
        <translation>Бәрі дайын болғанда бағдарлама хабарлайды.</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Total: %1</source>
        <extracomment>What the lines of an order cost together</extracomment>
        <translation>Сомасы: %1</translation>
    </message>
    <message>
        <source>Total: %1 → %2</source>
        <extracomment>What the lines of an order cost together, now and then</extracomment>
        <translation>Сомасы: %1 → %2</translation>
    </message>
    <message>
        <source>I have &amp;looked</source>
        <translation>Қара&amp;п шықтым</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of lines that moved</extracomment>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have changed meanwhile.</source>
        <translation>Осы арада тапсырыс құрамы өзгерді.</translation>
    </message>
    <message>
        <source>Look at the amounts again; what you typed is still there.</source>
        <translation>Санын қайта қараңыз; енгізгеніңіз сақталып тұр.</translation>
    </message>
    <message>
        <source>The order has changed; its lines are being read again.</source>
        <translation>Тапсырыс өзгерді; құрамы қайта жүктелуде.</translation>
    </message>
    <message>
        <source>The lines have changed: look at them again first.</source>
        <translation>Тапсырыс құрамы өзгерді: алдымен оны қайта қараңыз.</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>Түсініктеме тым ұзын.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Nothing would be left: that cancels the whole order.</source>
        <translation>Ештеңе қалмайды: бұл — бүкіл тапсырыстан бас тарту.</translation>
    </message>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>Тапсырыстан &amp;бас тарту…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Тапсырыстан бас тарту…</translation>
    </message>
    <message>
        <source>the marketplace recalculates it</source>
        <translation>маркетплейс қайта есептейді</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>%1: new in the order</source>
        <extracomment>A line of an order; %1 is what it is of</extracomment>
        <translation>%1: тапсырыста жаңа</translation>
    </message>
    <message>
        <source>%1: no longer in the order</source>
        <translation>%1: тапсырыста енді жоқ</translation>
    </message>
    <message>
        <source>%1: another price</source>
        <translation>%1: бағасы басқа</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>A line of an order moved: &quot;Чайник: 3 pcs instead of 5 pcs&quot;</extracomment>
        <translation>%1: %3 орнына %2</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Әзірге ештеңе өзгермейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change.</source>
        <translation>
            <numerusform>%n тауар өзгереді.</numerusform>
            <numerusform>%n тауар өзгереді.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>өзгертуге болмайды</translation>
    </message>
    <message>
        <source>from 0 to %1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>recalculated</source>
        <extracomment>What a line will cost: only the marketplace can tell</extracomment>
        <translation>қайта есептеледі</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines</source>
        <translation>Тауарлар</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Із&amp;деу</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>К&amp;елесі панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Алдыңғы панель</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Мәзір жолағы</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>How many more messages wait behind the one shown</extracomment>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%1 places</source>
        <extracomment>%1 is the number in words: &quot;forty-two places&quot;. The forms are those of the number.</extracomment>
        <translation>
            <numerusform>%1 орын</numerusform>
            <numerusform>%1 орын</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>The order is already accepted.</source>
        <translation>Тапсырыс қабылданып қойған.</translation>
    </message>
    <message>
        <source>Accept the order first.</source>
        <translation>Алдымен тапсырысты қабылдаңыз.</translation>
    </message>
    <message>
        <source>The order is handed over already.</source>
        <translation>Тапсырыс тапсырылып қойған.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Тапсырыстан бас тартылған.</translation>
    </message>
    <message>
        <source>The order was returned.</source>
        <translation>Тапсырыс қайтарылған.</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>Тапсырыс аяқталған.</translation>
    </message>
    <message>
        <source>The order is already being cancelled or returned.</source>
        <translation>Тапсырыстан бас тартылып немесе ол қайтарылып жатыр.</translation>
    </message>
    <message>
        <source>The waybill is formed: the marketplace no longer lets the shop cancel.</source>
        <translation>Жүкқұжат жасалған: маркетплейс дүкенге бас тартуға енді рұқсат бермейді.</translation>
    </message>
    <message>
        <source>The waybill is formed already: print it, once more if need be.</source>
        <translation>Жүкқұжат жасалып қойған: оны басып шығарыңыз, керек болса — қайта.</translation>
    </message>
    <message>
        <source>The waybill is formed: the marketplace no longer lets the lines change.</source>
        <translation>Жүкқұжат жасалған: маркетплейс тапсырыс құрамын өзгертуге енді рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Kaspi does not deliver this order: there is no waybill to form.</source>
        <translation>Бұл тапсырысты Kaspi жеткізбейді: жүкқұжат керек емес.</translation>
    </message>
    <message>
        <source>Nothing of this order is still to arrive.</source>
        <translation>Бұл тапсырыс бойынша келетін тауар жоқ.</translation>
    </message>
    <message>
        <source>Nothing of this order is on its way back.</source>
        <translation>Бұл тапсырыс бойынша қайтып келе жатқан ештеңе жоқ.</translation>
    </message>
    <message>
        <source>All of it is counted by the piece: there is nothing to weigh.</source>
        <translation>Мұнда бәрі данамен: өлшейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The buyer has to sign the credit documents in the Kaspi.kz app first.</source>
        <translation>Алдымен сатып алушы Kaspi.kz қосымшасында несие құжаттарына қол қоюы керек.</translation>
    </message>
    <message>
        <source>It stands in a parcel locker: the buyer takes it there with no help of yours.</source>
        <translation>Тапсырыс постоматта: сатып алушы оны өзі алады.</translation>
    </message>
    <message>
        <source>Kaspi&apos;s courier hands it over to the buyer.</source>
        <translation>Оны сатып алушыға Kaspi курьері тапсырады.</translation>
    </message>
    <message>
        <source>The marketplace describes this order in words the program does not know. Cancel it in the seller&apos;s cabinet.</source>
        <translation>Бағдарлама бұл тапсырыстың күйін түсінбейді. Одан сатушы кабинетінде бас тартыңыз.</translation>
    </message>
    <message>
        <source>The marketplace describes this order in words the program does not know. Use the seller&apos;s cabinet.</source>
        <translation>Бағдарлама бұл тапсырыстың күйін түсінбейді. Онымен сатушы кабинетінде жұмыс істеңіз.</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>An acceptance has not been sent yet.</source>
        <translation>Тапсырысты қабылдау әлі жіберілген жоқ.</translation>
    </message>
    <message>
        <source>If you close now, it is not sent, and the next start asks about it.</source>
        <translation>Қазір жапсаңыз, ол жіберілмейді, келесі жолы іске қосқанда бағдарлама ол туралы сұрайды.</translation>
    </message>
    <message>
        <source>Wait a few seconds, or close again.</source>
        <translation>Бірнеше секунд күтіңіз немесе қайта жабыңыз.</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Order details</source>
        <translation>Тапсырыс туралы мәлімет</translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>Тапсырысты таңдаңыз — ол осында ашылады.</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>How many lines an order has</extracomment>
        <translation>
            <numerusform>%n тауар</numerusform>
            <numerusform>%n тауар</numerusform>
        </translation>
    </message>
    <message>
        <source>The first time the marketplace gave for this order. It may write a later one, but this is what counts.</source>
        <translation>Маркетплейс бұл тапсырысқа берген ең алғашқы мерзім. Кейін ол басқасын жазуы мүмкін, бірақ осы мерзім есептеледі.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The warehouse the goods leave from</extracomment>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжат</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the order was made</extracomment>
        <translation>Рәсімделді</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <extracomment>When Kaspi&apos;s courier took the order</extracomment>
        <translation>Курьерге берілді</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When the order was finished</extracomment>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <extracomment>Why the order was cancelled</extracomment>
        <translation>Бас тарту себебі</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>A link to a map in the browser</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>When the shop works is set under Order, Working hours…</source>
        <translation>Дүкеннің жұмыс уақыты «Тапсырыс» мәзіріндегі «Жұмыс уақыты…» терезесінде беріледі</translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Copy phone number</source>
        <translation>Телефон нөмірін көшіру</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Тапсырыс нөмірін көшіру</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Телефон нөмірін толық көрсету</translation>
    </message>
    <message>
        <source>№ %1</source>
        <extracomment>The number of an order</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>Button beside a masked phone number</extracomment>
        <translation>Жа&amp;сыру</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Көр&amp;сету</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of the table of orders</extracomment>
        <translation>Тапсырыстар</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Take back</source>
        <translation>Қайтарып а&amp;лу</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>Order</source>
        <extracomment>Header of the column with the order&apos;s number</extracomment>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Сатып алушы</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is owed and by when: &quot;Hand over by: 21 Nov 2026, 16:00:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Reading the orders</source>
        <translation>Тапсырыстарды жүктеу</translation>
    </message>
    <message>
        <source>Found in all queues</source>
        <translation>Барлық кезектен табылғаны</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>After &quot;Pickup · 23&quot;: how many of them are selected</extracomment>
        <translation>
            <numerusform>%n таңдалды</numerusform>
            <numerusform>%n таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>%2 ішінен %1 жүктелді</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 жүктелді</translation>
    </message>
    <message>
        <source>hidden b&amp;y the search: %1 · show</source>
        <extracomment>A button: how many orders of the queue the search hides; pressing it shows them</extracomment>
        <translation>із&amp;деу жасырғаны: %1 · көрсету</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Тізімге &amp;оралу</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>new, %1</source>
        <extracomment>An order that came a moment ago; %1 is a time</extracomment>
        <translation>жаңа, %1</translation>
    </message>
</context>
<context>
    <name>OutcomeNotices</name>
    <message>
        <source>%1: taken back, nothing was sent.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 қайтарып алынды: ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта тек&amp;серу</translation>
    </message>
    <message>
        <source>%1 was about to be accepted when the program ended.</source>
        <translation>%1: бағдарлама қабылдауды жібермей тұрып жабылды.</translation>
    </message>
    <message>
        <source>It was held back at %1 and never sent: the order is not accepted.</source>
        <translation>Жіберу кідіртілді (%1) және іске аспады: тапсырыс қабылданған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Қазір жібер&amp;у</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қайтарып а&amp;лу</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message numerus="yes">
        <source>%n places per piece</source>
        <extracomment>How a thing is packed: so many places for each piece of it</extracomment>
        <translation>
            <numerusform>бір данаға %n орын</numerusform>
            <numerusform>бір данаға %n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 place per %n pieces</source>
        <extracomment>How a thing is packed: so many pieces of it in one place</extracomment>
        <translation>
            <numerusform>%n данаға 1 орын</numerusform>
            <numerusform>%n данаға 1 орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places per %n pieces</source>
        <extracomment>How a thing is packed: %1 places for so many pieces of it</extracomment>
        <translation>
            <numerusform>%n данаға %1 орын</numerusform>
            <numerusform>%n данаға %1 орын</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the waybill is formed, the shop can no longer cancel the order or change its lines.</source>
        <translation>Жүкқұжат жасалғаннан кейін дүкен тапсырыстан бас тарта алмайды, құрамын да өзгерте алмайды.</translation>
    </message>
</context>
<context>
    <name>PackingRulesDialog</name>
    <message>
        <source>There are no rules yet. A rule is made where an order is assembled.</source>
        <translation>Әзірге ереже жоқ. Ереже тапсырысты жинағанда жасалады.</translation>
    </message>
    <message>
        <source>Packing rules</source>
        <translation>Қаптау ережелері</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>The seller&apos;s own code of a thing</extracomment>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source> mm</source>
        <extracomment>Millimetres</extracomment>
        <translation> мм</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <extracomment>Resolution of a printer</extracomment>
        <translation>дюймге %1 нүкте</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Қағаз ені</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Қағаз биіктігі</translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>Between width and height</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Қағ&amp;аз</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>А&amp;жыратымдылық</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Тапсырыстар</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>&amp;Мұрағат</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Кезек</translation>
    </message>
</context>
<context>
    <name>PlacesDelegate</name>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message>
        <source>That many places?</source>
        <translation>Сонша орын ба?</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>&amp;Жинау</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Жинау</translation>
    </message>
    <message>
        <source>Cha&amp;nge the number</source>
        <translation>Санды өз&amp;герту</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a number in words with its noun: &quot;Forty-two places?&quot;</extracomment>
        <translation>%1 ба?</translation>
    </message>
    <message>
        <source>№ %1: %2</source>
        <extracomment>%1 is an order&apos;s number, %2 how many places it takes</extracomment>
        <translation>№ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more orders</source>
        <translation>
            <numerusform>және тағы %n тапсырыс</numerusform>
            <numerusform>және тағы %n тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>Each place gets a label of its own.</source>
        <translation>Әр орынға жеке жапсырма басылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSetup</name>
    <message>
        <source>Reprint waybill</source>
        <translation>Жүкқұжатты қайта басып шығару</translation>
    </message>
    <message>
        <source>Print waybill</source>
        <translation>Жүкқұжатты басып шығару</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Принтерді таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Дана са&amp;ны</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>R&amp;eprint</source>
        <translation>Қайта &amp;басып шығару</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Басып &amp;шығару</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Сынақ бе&amp;ті</translation>
    </message>
    <message>
        <source>Print to &amp;file…</source>
        <translation>&amp;Файлға басып шығару…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Waybill printing</source>
        <translation>Жүкқұжаттарды басып шығару баптаулары</translation>
    </message>
    <message>
        <source>Pri&amp;nt as</source>
        <translation>Басып шығару тү&amp;рі</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is a printer that was chosen once</extracomment>
        <translation>%1 (қолжетімсіз)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n waybills</source>
        <translation>
            <numerusform>%n жүкқұжат</numerusform>
            <numerusform>%n жүкқұжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: № %1.</source>
        <extracomment>%1 is one or several order numbers</extracomment>
        <translation>Оқылмады: № %1.</translation>
    </message>
    <message>
        <source>Take the waybill from the seller&apos;s cabinet; the orders are as they were.</source>
        <translation>Жүкқұжатты сатушы кабинетінен алыңыз; тапсырыстар сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”: %2.</source>
        <extracomment>%1 is a printer, %2 is &quot;12 waybills, 15 labels&quot;</extracomment>
        <translation>«%1» принтеріне жіберілді: %2.</translation>
    </message>
    <message>
        <source>Saved as “%1”: %2.</source>
        <extracomment>%1 is a file, %2 is &quot;12 waybills, 15 labels&quot;</extracomment>
        <translation>«%1» файлына сақталды: %2.</translation>
    </message>
    <message>
        <source>A4 page as it is</source>
        <translation>A4 беті сол күйінде</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жапсырма</translation>
    </message>
    <message>
        <source>Four labels on an A4 sheet</source>
        <translation>A4 парағында төрт жапсырма</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>Width and height of a paper</extracomment>
        <translation>%1 × %2 мм</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n жапсырма</numerusform>
            <numerusform>%n жапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill № %1</source>
        <translation>№ %1 жүкқұжаты</translation>
    </message>
    <message numerus="yes">
        <source>%n of them printed before</source>
        <translation>
            <numerusform>оның %n бұрын басып шығарылған</numerusform>
            <numerusform>оның %n бұрын басып шығарылған</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Принтер таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose one or print to file.</source>
        <translation>Принтер таңдаңыз немесе файлға басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Choose another or print to file.</source>
        <translation>Басқасын таңдаңыз немесе файлға басып шығарыңыз.</translation>
    </message>
    <message>
        <source>This computer has no printer now.</source>
        <translation>Бұл компьютерде қазір принтер жоқ.</translation>
    </message>
    <message>
        <source>Print to file.</source>
        <translation>Файлға басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the job.</source>
        <translation>«%1» принтері тапсырманы қабылдамады.</translation>
    </message>
    <message>
        <source>The orders are as they were.</source>
        <translation>Тапсырыстар сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Look after the printer and print again, or print to file.</source>
        <translation>Принтерді тексеріп, қайта басып шығарыңыз немесе файлға басып шығарыңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <extracomment>%1 is a file, %2 is the system&apos;s reason</extracomment>
        <translation>«%1» жазылмады.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» жазылмады: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is the archived waybill itself.</source>
        <translation>«%1» — мұрағаттағы жүкқұжаттың өзі.</translation>
    </message>
    <message>
        <source>The archive stays as it is; nothing was saved.</source>
        <translation>Мұрағат сол күйінде қалды; ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The waybill cannot be read.</source>
        <translation>Жүкқұжат оқылмады.</translation>
    </message>
    <message>
        <source>“%1” is missing or damaged.</source>
        <translation>«%1» жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>The printing before this one goes on.</source>
        <translation>Алдыңғы басып шығару әлі жүріп жатыр.</translation>
    </message>
    <message>
        <source>Print again when it has ended.</source>
        <translation>Ол аяқталғанда қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The test page was sent to the printer “%1”.</source>
        <translation>Сынақ беті «%1» принтеріне жіберілді.</translation>
    </message>
    <message>
        <source>On it the square measures 50 mm and the marks at the edges stand 10 mm apart; if not, turn off “fit to page” in the printer&apos;s own settings.</source>
        <translation>Ондағы шаршы — 50&#xa0;мм, шеттегі белгілердің арасы 10&#xa0;мм; олай болмаса, принтер баптауларында «бет өлшеміне сыйғызу» параметрін өшіріңіз.</translation>
    </message>
    <message>
        <source>The marketplace takes none smaller than 105 × 74 mm.</source>
        <translation>Маркетплейс 105 × 74 мм-ден кішісін қабылдамайды.</translation>
    </message>
    <message>
        <source>Choose a larger paper.</source>
        <translation>Үлкенірек қағаз таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ештеңе басып шығарылған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n waybills, printed before</source>
        <translation>
            <numerusform>%n жүкқұжат, бұрын басып шығарылған</numerusform>
            <numerusform>%n жүкқұжат, бұрын басып шығарылған</numerusform>
        </translation>
    </message>
    <message>
        <source>The waybills are being prepared: %1 of %2 sheets.</source>
        <extracomment>Of the sheets that are to be printed or saved</extracomment>
        <translation>Жүкқұжаттар дайындалуда: %2 парақ, дайыны — %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing was printed.</source>
        <translation>Тоқтатылды: ештеңе басып шығарылған жоқ.</translation>
    </message>
    <message>
        <source>The printer “%1” is not available.</source>
        <translation>«%1» принтері қолжетімсіз.</translation>
    </message>
    <message>
        <source>None is installed, or the printing system is not running.</source>
        <translation>Принтер орнатылмаған немесе басып шығару жүйесі жұмыс істемейді.</translation>
    </message>
    <message>
        <source>The label would be %1.</source>
        <translation>Жапсырма %1 болады.</translation>
    </message>
    <message>
        <source>Stopped, for needing too much time or memory: № %1.</source>
        <extracomment>Of PDFs; %1 is one or several order numbers</extracomment>
        <translation>Тым көп уақыт не жад керек болғандықтан тоқтатылды: № %1.</translation>
    </message>
    <message>
        <source>Opening the waybill was stopped.</source>
        <translation>Жүкқұжатты ашу тоқтатылды.</translation>
    </message>
    <message>
        <source>It needs more time or memory than is allowed: the file may be damaged, or made to do harm. It stays in the archive.</source>
        <translation>Оған рұқсат етілгеннен көп уақыт не жад керек: файл бүлінген немесе зиян келтіру үшін жасалған болуы мүмкін. Ол мұрағатта қалады.</translation>
    </message>
    <message>
        <source>The part of the program that reads waybills is missing.</source>
        <translation>Бағдарламаның жүкқұжаттарды оқитын бөлігі жоқ.</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be started. The waybills are kept as they were.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» жоқ немесе іске қосылмайды. Жүкқұжаттар бұрынғыша сақтаулы.</translation>
    </message>
    <message>
        <source>Install the program once more.</source>
        <translation>Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The waybill is being opened.</source>
        <translation>Жүкқұжат ашылуда.</translation>
    </message>
    <message>
        <source>The waybills are being read.</source>
        <translation>Жүкқұжаттар ашылуда.</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Тоқтатылды: ештеңе сақталған жоқ.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All open</source>
        <extracomment>A queue: every order that is not finished</extracomment>
        <translation>Барлық ашық</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queues</source>
        <extracomment>Accessible name of the list of queues</extracomment>
        <translation>Кезектер</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An item of the list of queues: its name and how many orders stand in it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReadingNotices</name>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>Маркетплейс тізіміндегі %n тапсырысты көрсету мүмкін емес.</numerusform>
            <numerusform>Маркетплейс тізіміндегі %n тапсырысты көрсету мүмкін емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names them without a number, or counts more than it shows.</source>
        <translation>Тізімде олардың нөмірі жоқ немесе тізім өзі айтқаннан қысқа.</translation>
    </message>
    <message>
        <source>Look for them in the seller&apos;s cabinet.</source>
        <translation>Оларды сатушы кабинетінен іздеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders are in none of the marketplace&apos;s lists any more.</source>
        <translation>
            <numerusform>%n ашық тапсырыс маркетплейстің ешбір тізімінде жоқ.</numerusform>
            <numerusform>%n ашық тапсырыс маркетплейстің ешбір тізімінде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown as they were last read, some of them on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Олар соңғы рет жүктелген күйінде көрсетілген, кейбірі — %1.</translation>
    </message>
    <message>
        <source>The program looks for them by their numbers, a few at a time. Until then go by the seller&apos;s cabinet.</source>
        <translation>Бағдарлама оларды нөмірлері бойынша аздап іздеп жатыр. Оған дейін сатушы кабинетіне қараңыз.</translation>
    </message>
    <message>
        <source>The orders&apos; file is in use by another program.</source>
        <translation>Тапсырыстар файлын басқа бағдарлама пайдаланып тұр.</translation>
    </message>
    <message>
        <source>What you see is true, but nothing can be sent meanwhile: it could not be written down first.</source>
        <translation>Көрсетілгені дұрыс, бірақ әзірге ештеңе жіберуге болмайды: алдымен жазып қою мүмкін емес.</translation>
    </message>
    <message>
        <source>Close that program, a backup perhaps; then the rest is written by itself.</source>
        <translation>Ол бағдарламаны (мысалы, сақтық көшіруді) жабыңыз: қалғаны өзі жазылады.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Choose a reason</source>
        <translation>Себебін таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ReduceDialog</name>
    <message>
        <source>Reduce lines</source>
        <translation>Тауар санын азайту</translation>
    </message>
    <message>
        <source>Re&amp;duce</source>
        <translation>&amp;Азайту</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Азайту</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Бәрін қа&amp;лдыру</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Алдымен себебін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ReduceModel</name>
    <message>
        <source>quantity not known</source>
        <translation>саны белгісіз</translation>
    </message>
    <message>
        <source>→ line removed</source>
        <translation>→ алынады</translation>
    </message>
    <message>
        <source>→ cancel %1</source>
        <extracomment>So many units of a line go: &quot;→ cancel 2&quot;</extracomment>
        <translation>→ бас тарту: %1</translation>
    </message>
    <message>
        <source>%1: keep %2 of %3 → cancel %4</source>
        <extracomment>%1 is an item: &quot;Чайник: keep 3 of 5 → cancel 2&quot;</extracomment>
        <translation>%1: %3 ішінен %2 қалады → бас тарту: %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>How many the buyer ordered</extracomment>
        <translation>Тапсырыста</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>How many stay in the order</extracomment>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What becomes of the line</extracomment>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>New total</source>
        <extracomment>What the line will cost</extracomment>
        <translation>Жаңа сомасы</translation>
    </message>
</context>
<context>
    <name>ReduceResults</name>
    <message>
        <source>Waiting for the line before it.</source>
        <translation>Алдыңғы өзгерісті күтуде.</translation>
    </message>
    <message>
        <source>Reduced lines</source>
        <translation>Тауар санын азайту</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>№ %1: %2 of %3 lines reduced</source>
        <extracomment>%1 is &quot;410 000 123&quot;; %2 of %3 lines</extracomment>
        <translation>№ %1: азайтылған тауар — %2, барлығы — %3</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of the line before it.</source>
        <translation>Алдыңғы өзгерістің нәтижесі белгілі болғанша күтеді.</translation>
    </message>
    <message>
        <source>&amp;Take back what waits</source>
        <extracomment>Of lines that wait for those before them: they are not to be sent</extracomment>
        <translation>Күтіп &amp;тұрғандарын қайтарып алу</translation>
    </message>
    <message>
        <source>Take back what waits</source>
        <translation>Күтіп тұрғандарын қайтарып алу</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>The parcel is back at Kaspi&apos;s reception point.</source>
        <translation>Сәлемдеме Kaspi қабылдау орнына қайтып келді.</translation>
    </message>
    <message>
        <source>Fetch it, look at the goods, and then confirm.</source>
        <translation>Оны алып, тауарды қарап шығыңыз, содан кейін растаңыз.</translation>
    </message>
    <message>
        <source>Confirm only with the goods in your hands.</source>
        <translation>Тауар қолыңызда болғанда ғана растаңыз.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Қайтаруды қабылдау</translation>
    </message>
    <message>
        <source>&amp;Return received</source>
        <translation>Қайтаруды қа&amp;былдау</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Әлі келген &amp;жоқ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Сатып алушы</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Рәсімделді</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Курьерге берілді</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжат</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Бас тарту себебі</translation>
    </message>
    <message>
        <source>If you confirm goods that never come, you can make no claim.</source>
        <translation>Тауар келмей тұрып растасаңыз, ол келмей қалса, талап қоя алмайсыз.</translation>
    </message>
    <message>
        <source>The marketplace has not said that the parcel is back; it does not always say so.</source>
        <translation>Маркетплейс сәлемдеменің қайтып келгенін хабарлаған жоқ; ол мұны әрдайым хабарлай бермейді.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Есте сақтау</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ұмыт&amp;у</translation>
    </message>
    <message>
        <source>Rule: places</source>
        <translation>Ереже: орын</translation>
    </message>
    <message>
        <source>Rule: pieces</source>
        <translation>Ереже: дана</translation>
    </message>
    <message numerus="yes">
        <source>places for every</source>
        <extracomment>Behind the first of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>орын, әр</numerusform>
            <numerusform>орын, әр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <extracomment>Behind the second of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>данаға</numerusform>
            <numerusform>данаға</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see how it is packed.</source>
        <translation>Қалай қапталатынын көру үшін тауарды таңдаңыз.</translation>
    </message>
    <message>
        <source>Your code of “%1” is not known: no rule can be kept for it.</source>
        <translation>«%1» тауарының сіздегі коды белгісіз: оған ереже сақтау мүмкін емес.</translation>
    </message>
    <message>
        <source>The rule could not be kept: %1</source>
        <translation>Ереже сақталмады: %1</translation>
    </message>
    <message>
        <source>Ho&amp;w “%1” is packed:</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>«%1» қалай қаптала&amp;ды:</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>Scanned: %1</source>
        <extracomment>%1 is what was scanned</extracomment>
        <translation>Сканерленді: %1</translation>
    </message>
    <message>
        <source>Nothing was done with it: this window is open.</source>
        <translation>Ештеңе жасалмады: осы терезе ашық тұр.</translation>
    </message>
    <message>
        <source>Close the window, then scan again.</source>
        <translation>Терезені жауып, қайта сканерлеңіз.</translation>
    </message>
</context>
<context>
    <name>ScannedOrders</name>
    <message>
        <source>№ %1 is not among the orders.</source>
        <translation>Тапсырыстар арасында № %1 жоқ.</translation>
    </message>
    <message>
        <source>It may be another shop&apos;s, or a number of something else.</source>
        <translation>Бұл басқа дүкеннің тапсырысы немесе басқа нәрсенің нөмірі болуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>Accessible name of the search field</extracomment>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Order, name, phone, item — or just scan</source>
        <translation>Тапсырыс, есім, телефон, тауар — немесе сканерлеңіз</translation>
    </message>
</context>
<context>
    <name>SendCodeButton</name>
    <message>
        <source>Send code</source>
        <translation>Код жіберу</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Код жіберілуде…</translation>
    </message>
    <message>
        <source>Sent %1 · again in %2</source>
        <extracomment>%1 is a time, %2 minutes and seconds: &quot;Sent 14:02 · again in 0:45&quot;</extracomment>
        <translation>Жіберілді %1 · қайта: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send another code (sent %n times)</source>
        <translation>
            <numerusform>&amp;Жаңа код жіберу (%n рет жіберілді)</numerusform>
            <numerusform>&amp;Жаңа код жіберу (%n рет жіберілді)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the code to the buyer</source>
        <translation>Сатып алушыға код &amp;жіберу</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>Working ho&amp;urs…</source>
        <translation>Жұ&amp;мыс уақыты…</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Тіл бағдарлама қайта іске қосылғанда ауысады.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>Тапсырыстар тізімінде</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Тапсырысты ашу</translation>
    </message>
    <message>
        <source>First and last order</source>
        <translation>Бірінші және соңғы тапсырыс</translation>
    </message>
    <message>
        <source>Choose several, one after the other</source>
        <translation>Қатарынан бірнешеуін таңдау</translation>
    </message>
    <message>
        <source>Go on without losing what is chosen; keep one, or leave it out</source>
        <extracomment>Ctrl with an arrow goes to another order beside the chosen ones, Space chooses it too or no longer</extracomment>
        <translation>Таңдалғанды жоғалтпай жылжу; тапсырысты қалдыру не алып тастау</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Нөмірін көшіру</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Тапсырыспен не істеуге болады</translation>
    </message>
</context>
<context>
    <name>StartQuestion</name>
    <message>
        <source>&amp;End it</source>
        <translation>Оны &amp;аяқтау</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>Бәрібір &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Қайтала&amp;п көру</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Шығ&amp;у</translation>
    </message>
    <message>
        <source>The program&apos;s folder cannot be used.</source>
        <translation>Бағдарлама қалтасын пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <source>Check that it can be written to, then start the program again.</source>
        <translation>Оған жазуға болатынын тексеріп, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>It works in the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ол %1 қалтасында жұмыс істеп тұр.</translation>
    </message>
    <message>
        <source>It works in the folder %1, as process %2.</source>
        <extracomment>%1 is a folder, %2 the number of a process</extracomment>
        <translation>Ол %1 қалтасында жұмыс істеп тұр, %2-процесс.</translation>
    </message>
    <message>
        <source>The program is already open and does not answer.</source>
        <translation>Бағдарлама ашық тұр, бірақ жауап бермейді.</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may be busy. Two at once would send things twice.</source>
        <translation>Сәл күтіп, қайталап көріңіз: ол бос болмауы мүмкін. Екеуі қатар ашылса, бәрі екі рет жіберілер еді.</translation>
    </message>
    <message>
        <source>The program is open on the computer %1, or was not closed there.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Бағдарлама %1 компьютерінде ашық немесе онда жабылмай қалған.</translation>
    </message>
    <message>
        <source>The folder %1 is shared, and from here it cannot be seen whether it still runs there.</source>
        <translation>%1 қалтасы ортақ, бағдарламаның онда әлі жұмыс істеп тұрғаны осы жерден көрінбейді.</translation>
    </message>
    <message>
        <source>Look at that computer. Open it here only if it is closed there: two at once would send things twice.</source>
        <translation>Сол компьютерді қараңыз. Онда жабық болса ғана осы жерде ашыңыз: екеуі қатар ашылса, бәрі екі рет жіберілер еді.</translation>
    </message>
    <message>
        <source>End the program that does not answer?</source>
        <translation>Жауап бермей тұрған бағдарламаны аяқтау керек пе?</translation>
    </message>
    <message>
        <source>What it has sent is in its journal: after the start every order is read again, and nothing is sent twice.</source>
        <translation>Жібергенінің бәрі журналында бар: іске қосылған соң әр тапсырыс қайта жүктеледі, ештеңе екі рет жіберілмейді.</translation>
    </message>
    <message>
        <source>It is asked to end first, and made to after five seconds.</source>
        <translation>Алдымен бағдарламадан жабылу сұралады, бес секундтан кейін күштеп жабылады.</translation>
    </message>
    <message>
        <source>The other program is being ended…</source>
        <translation>Басқа бағдарлама аяқталып жатыр…</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>дюймге %1 нүкте</translation>
    </message>
    <message>
        <source>The square&apos;s sides measure 50 mm.</source>
        <translation>Шаршының қабырғалары — 50&#xa0;мм.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>the marketplace</source>
        <translation>маркетплейс</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Рәсімделді</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Банк мақұлдады</translation>
    </message>
    <message>
        <source>Planned arrival of the item</source>
        <translation>Тауардың жоспарлы келуі</translation>
    </message>
    <message>
        <source>Planned hand-over to the courier</source>
        <translation>Курьерге жоспарлы беру</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Курьерге берілді</translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation>Жоспарлы жеткізу</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>seen when the order was read</source>
        <translation>тапсырыс жүктелгенде байқалды</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header of a column: what happened to an order</extracomment>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>Тапсырыс ба&amp;рысы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Тапсырыс барысы</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time: 2 h</extracomment>
        <translation>%1 сағ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time: 2 h 10 min</extracomment>
        <translation>%1 сағ %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n мин кешікті</numerusform>
            <numerusform>%n мин кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n күн кешікті</numerusform>
            <numerusform>%n күн кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time: &quot;tomorrow 10:00&quot;</extracomment>
        <translation>ертең %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time: &quot;yesterday 10:00&quot;</extracomment>
        <translation>кеше %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a date in this year, as QDate::toString() takes it: &quot;21 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in another year, as QDate::toString() takes it: &quot;21 Nov 2025&quot;</extracomment>
        <translation>yyyy &apos;ж&apos;. d MMM</translation>
    </message>
    <message>
        <source>due now</source>
        <extracomment>A deadline within this minute</extracomment>
        <translation>мерзімі келді</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <extracomment>Time left until a deadline</extracomment>
        <translation>
            <numerusform>%n мин қалды</numerusform>
            <numerusform>%n мин қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Time left until a deadline; %1 is &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 қалды</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n сағ</numerusform>
            <numerusform>%n сағ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>%n сағ кешікті</numerusform>
            <numerusform>%n сағ кешікті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>Тек&amp;серуді тоқтату</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Accessible name of the words that say what came of checking a token</extracomment>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>The marketplace no longer accepts the shop&apos;s token, so nothing is read or sent. The company&apos;s head makes a new one in the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Маркетплейс дүкеннің токенін енді қабылдамайды, сондықтан ештеңе жүктелмейді де, жіберілмейді де. Жаңа токенді компания басшысы сатушы кабинетінде жасайды: «Настройки» → «Токен API».</translation>
    </message>
    <message>
        <source>New &amp;token:</source>
        <translation>Жаңа токе&amp;н:</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Жаңа токен</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>Осы токен&amp;ді қолдану</translation>
    </message>
    <message>
        <source>There is no token for the shop, so nothing is read or sent. The company&apos;s head makes one in the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Дүкеннің токені жоқ, сондықтан ештеңе жүктелмейді және жіберілмейді. Оны компания басшысы сатушы кабинетінде жасайды: «Настройки» → «Токен API».</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Training shop: no order, buyer or code here is real, and nothing leaves this computer.</source>
        <translation>Оқу дүкені: тапсырыстар, сатып алушылар мен кодтар шын емес, бұл компьютерден ештеңе жіберілмейді.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1&#xa0;g</source>
        <extracomment>A weight in grams; keep the no-break space</extracomment>
        <translation>%1&#xa0;г</translation>
    </message>
    <message>
        <source>%1&#xa0;kg</source>
        <extracomment>A weight in kilograms; keep the no-break space</extracomment>
        <translation>%1&#xa0;кг</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A percentage: &quot;3.8 %&quot;; keep the no-break space</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WaybillActions</name>
    <message>
        <source>&amp;Print waybill</source>
        <translation>Жүкқұжатты бас&amp;ып шығару</translation>
    </message>
    <message>
        <source>R&amp;eprint waybill</source>
        <translation>Жүкқұжатты қайта басып шығар&amp;у</translation>
    </message>
    <message>
        <source>Waybill to &amp;file…</source>
        <translation>Жүкқұжатты &amp;файлға сақтау…</translation>
    </message>
    <message>
        <source>Sh&amp;ow waybill</source>
        <translation>Жүкқұжатты кө&amp;рсету</translation>
    </message>
    <message>
        <source>Waybi&amp;ll printing…</source>
        <translation>Жүкқұжаттар&amp;ды басып шығару баптаулары…</translation>
    </message>
</context>
<context>
    <name>WaybillDesk</name>
    <message>
        <source>The waybill was printed already: take “Reprint waybill” to print it again.</source>
        <translation>Жүкқұжат басып шығарылған: «Жүкқұжатты қайта басып шығару» пәрменін таңдаңыз.</translation>
    </message>
    <message>
        <source>The waybill was never printed: take “Print waybill”.</source>
        <translation>Жүкқұжат әлі басып шығарылмаған: «Жүкқұжатты басып шығару» пәрменін таңдаңыз.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Алдымен тапсырысты таңдаңыз.</translation>
    </message>
    <message>
        <source>None of the selected orders has a waybill here.</source>
        <translation>Таңдалған тапсырыстардың ешқайсысының мұнда жүкқұжаты жоқ.</translation>
    </message>
    <message>
        <source>The marketplace is still making the waybill: it comes by itself.</source>
        <translation>Маркетплейс жүкқұжатты әлі дайындап жатыр: ол өздігінен келеді.</translation>
    </message>
    <message>
        <source>The waybill is being fetched.</source>
        <translation>Жүкқұжат жүктелуде.</translation>
    </message>
    <message>
        <source>The waybill could not be fetched yet: the program tries again by itself.</source>
        <translation>Жүкқұжатты әзірге жүктеу мүмкін болмады: бағдарлама өзі қайталап көреді.</translation>
    </message>
    <message>
        <source>There is no waybill: assemble the order first.</source>
        <translation>Жүкқұжат жоқ: алдымен тапсырысты жинаңыз.</translation>
    </message>
    <message>
        <source>The kept waybill of %1 cannot be read (%2).</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;, %2 why, in words of the system</extracomment>
        <translation>%1: сақталған жүкқұжат оқылмады (%2).</translation>
    </message>
    <message>
        <source>Nothing of it was printed.</source>
        <translation>Одан ештеңе басып шығарылған жоқ.</translation>
    </message>
    <message>
        <source>The program fetches it again, if the marketplace still gives it out.</source>
        <translation>Маркетплейс әлі беріп тұрса, бағдарлама оны қайта жүктейді.</translation>
    </message>
    <message>
        <source>The marketplace did not give this waybill out. Press “Check again” to ask once more.</source>
        <translation>Маркетплейс бұл жүкқұжатты бермеді. Қайта сұрау үшін «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Тоқтат&amp;у</translation>
    </message>
    <message>
        <source>What the marketplace gives out is no whole waybill. Press “Check again” to ask once more.</source>
        <translation>Маркетплейс беретін жүкқұжат толық емес немесе бүлінген. Тағы бір рет сұрау үшін «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>It was done, but that could not be written down (%1).</source>
        <extracomment>%1 is why, in words of the system or the database</extracomment>
        <translation>Орындалды, бірақ ол туралы жазу мүмкін болмады (%1).</translation>
    </message>
    <message>
        <source>The waybill will be offered as if it had not been printed or saved.</source>
        <translation>Бағдарлама жүкқұжатты басып шығарылмаған әрі сақталмаған сияқты ұсынады.</translation>
    </message>
</context>
<context>
    <name>WaybillNotices</name>
    <message>
        <source>The waybill of %1 has come.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 жүкқұжаты келді.</translation>
    </message>
    <message numerus="yes">
        <source>%n waybills have come.</source>
        <translation>
            <numerusform>%n жүкқұжат келді.</numerusform>
            <numerusform>%n жүкқұжат келді.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Б&amp;асып шығару</translation>
    </message>
</context>
<context>
    <name>WaybillPrinting</name>
    <message>
        <source>Print to file</source>
        <translation>Файлға басып шығару</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
</context>
<context>
    <name>WaybillView</name>
    <message>
        <source>Waybill № %1</source>
        <translation>№ %1 жүкқұжаты</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжат</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Кі&amp;шірейту</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <extracomment>Ctrl and = is the same key without Shift</extracomment>
        <translation>Үлкей&amp;ту</translation>
    </message>
    <message>
        <source>Whole &amp;width</source>
        <translation>Ені &amp;бойынша</translation>
    </message>
    <message>
        <source>Print to &amp;file…</source>
        <translation>&amp;Файлға басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Reprint…</source>
        <translation>Қа&amp;йта басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Бас&amp;ып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>A page of a waybill: one for every parcel of the order</extracomment>
        <translation>%2 беттің %1-беті</translation>
    </message>
</context>
<context>
    <name>WaybillWords</name>
    <message>
        <source>waiting for it since %1; looked for with every refresh</source>
        <extracomment>Of a waybill; %1 is a time: &quot;waiting for it since 14:02&quot;</extracomment>
        <translation>күту басталды: %1; әр жаңарту сайын тексеріледі</translation>
    </message>
    <message>
        <source>waiting for it since %1</source>
        <translation>күту басталды: %1</translation>
    </message>
    <message>
        <source>being fetched</source>
        <extracomment>Of a waybill</extracomment>
        <translation>жүктелуде</translation>
    </message>
    <message>
        <source>kept here</source>
        <extracomment>Of a waybill: it is on this computer</extracomment>
        <translation>осында сақталған</translation>
    </message>
    <message>
        <source>the marketplace gives it out no longer</source>
        <extracomment>Of a waybill</extracomment>
        <translation>маркетплейс оны енді бермейді</translation>
    </message>
    <message>
        <source>could not be fetched; the next try is at %1</source>
        <extracomment>Of a waybill; %1 is a time</extracomment>
        <translation>жүктелмеді; келесі әрекет: %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Of a waybill; %1 is a time: &quot;printed 14:02&quot;</extracomment>
        <translation>басып шығарылды: %1</translation>
    </message>
    <message>
        <source>saved as a PDF %1</source>
        <extracomment>Of a waybill, which is not on paper by that; %1 is a time: &quot;saved as a PDF 14:02&quot;</extracomment>
        <translation>PDF ретінде сақталды: %1</translation>
    </message>
    <message>
        <source>the marketplace gives out only a part of it, or a broken file</source>
        <extracomment>Of a waybill</extracomment>
        <translation>маркетплейс оны толық емес немесе бүлінген күйде береді</translation>
    </message>
</context>
<context>
    <name>WeightDialog</name>
    <message>
        <source>Correct weights</source>
        <translation>Салмағын түзету</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Түз&amp;ету</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Бәрін қа&amp;лдыру</translation>
    </message>
</context>
<context>
    <name>WeightModel</name>
    <message>
        <source>at least %1, or 0</source>
        <extracomment>A weight that is too small: 0 removes the line</extracomment>
        <translation>кемінде %1 немесе 0</translation>
    </message>
    <message>
        <source>counted by the piece</source>
        <translation>данамен саналады</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>салмағы белгісіз</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>кемінде %1</translation>
    </message>
    <message>
        <source>least weight not known</source>
        <translation>ең аз салмағы белгісіз</translation>
    </message>
    <message>
        <source>→ line removed</source>
        <translation>→ алынады</translation>
    </message>
    <message>
        <source>→ %1 less</source>
        <extracomment>So much of a line&apos;s weight goes: &quot;→ 200 g less&quot;</extracomment>
        <translation>→ %1 кем</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 → %4 less</source>
        <extracomment>%1 is an item: &quot;Қазы: 720 g instead of 780 g → 60 g less&quot;</extracomment>
        <translation>%1: %3 орнына %2 → %4 кем</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>What the line weighs in the order</extracomment>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>New weight, g</source>
        <translation>Жаңа салмағы, г</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What becomes of the line</extracomment>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>New total</source>
        <extracomment>What the line will cost</extracomment>
        <translation>Жаңа сомасы</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Changes of an order</source>
        <extracomment>Headings of the keyboard shortcuts</extracomment>
        <translation>Тапсырыспен әрекеттер</translation>
    </message>
    <message>
        <source>Waybills</source>
        <translation>Жүкқұжаттар</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Қайда қарау</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Кезектер</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Тапсырыс</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <extracomment>A queue of orders: to be accepted</extracomment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>To sign</source>
        <extracomment>A queue of orders: the buyer has to sign credit documents</extracomment>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>A queue of orders: the buyer comes to the shop</extracomment>
        <translation>Өзі алып кету</translation>
    </message>
    <message>
        <source>My delivery</source>
        <extracomment>A queue of orders: the shop&apos;s own courier brings them</extracomment>
        <translation>Менің жеткізуім</translation>
    </message>
    <message>
        <source>To pack</source>
        <extracomment>A queue of orders: to be packed for Kaspi&apos;s courier</extracomment>
        <translation>Қаптауға</translation>
    </message>
    <message>
        <source>To courier</source>
        <extracomment>A queue of orders: packed, waiting for Kaspi&apos;s courier</extracomment>
        <translation>Курьерге беру</translation>
    </message>
    <message>
        <source>With courier</source>
        <extracomment>A queue of orders: Kaspi&apos;s courier has them</extracomment>
        <translation>Курьерде</translation>
    </message>
    <message>
        <source>Pre-orders</source>
        <translation>Алдын ала тапсырыстар</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>A queue of orders: they come back to the shop</extracomment>
        <translation>Қайтарулар</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>An order whose state the program does not know</extracomment>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>To accept</source>
        <extracomment>Status of an order: paid or credited, waits for the shop</extracomment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Status of an order</extracomment>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Status of an order: the buyer has it</extracomment>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order</extracomment>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <extracomment>Status of an order: cancelled, the goods are on their way back</extracomment>
        <translation>Бас тартылуда</translation>
    </message>
    <message>
        <source>Return requested</source>
        <extracomment>Status of an order: the courier brings it back</extracomment>
        <translation>Қайтару сұралды</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status of an order</extracomment>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Return received</source>
        <extracomment>Status of an order</extracomment>
        <translation>Қайтару қабылданды</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>Несиеге</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Delivery in town</source>
        <translation>Қала ішінде жеткізу</translation>
    </message>
    <message>
        <source>Pickup at the shop</source>
        <translation>Дүкеннен өзі алып кету</translation>
    </message>
    <message>
        <source>Delivery to the door</source>
        <translation>Үйге дейін жеткізу</translation>
    </message>
    <message>
        <source>Delivery to a pickup point</source>
        <translation>Алып кету орнына жеткізу</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>данамен</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>салмақпен</translation>
    </message>
    <message>
        <source>whole pieces by weight</source>
        <translation>салмақпен сатылатын дана тауар</translation>
    </message>
    <message>
        <source>The buyer refused</source>
        <translation>Сатып алушы бас тартты</translation>
    </message>
    <message>
        <source>The buyer cannot be reached</source>
        <translation>Сатып алушымен байланысу мүмкін болмады</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Тауар қалмаған</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Outcome of an action: not sent yet, can be taken back</extracomment>
        <translation>Кідіртілді</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Outcome of an action: written down, about to be sent</extracomment>
        <translation>Жіберілуде</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Outcome of an action</extracomment>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Outcome of an action: the marketplace shows it</extracomment>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Outcome of an action: the marketplace said no</extracomment>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of an action: the answer was lost</extracomment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Outcome of an action: a person took it back before it was sent</extracomment>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Accept by</source>
        <translation>Қабылдау мерзімі</translation>
    </message>
    <message>
        <source>Hand over by</source>
        <translation>Тапсыру мерзімі</translation>
    </message>
    <message>
        <source>To courier by</source>
        <translation>Курьерге беру мерзімі</translation>
    </message>
    <message>
        <source>In the shop by</source>
        <translation>Дүкенге келу мерзімі</translation>
    </message>
    <message>
        <source>The buyer was told this time.</source>
        <translation>Сатып алушыға осы уақыт айтылған.</translation>
    </message>
    <message>
        <source>Kaspi&apos;s courier comes by then.</source>
        <translation>Осы уақытта Kaspi курьері келеді.</translation>
    </message>
    <message>
        <source>The buyer was told the item will be in the shop by then.</source>
        <translation>Сатып алушыға тауар осы уақытқа дейін дүкенге келеді делінген.</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Экспресс</translation>
    </message>
    <message>
        <source>Pre-order</source>
        <translation>Алдын ала тапсырыс</translation>
    </message>
    <message numerus="yes">
        <source>Credit, %n months</source>
        <translation>
            <numerusform>Несие, %n ай</numerusform>
            <numerusform>Несие, %n ай</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Несие</translation>
    </message>
    <message>
        <source>Documents to sign</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Постомат</translation>
    </message>
    <message>
        <source>Back at the warehouse</source>
        <translation>Kaspi пунктіне оралды</translation>
    </message>
    <message>
        <source>Kaspi delivery</source>
        <extracomment>A list of orders: the marketplace&apos;s couriers bring them</extracomment>
        <translation>Kaspi жеткізуі</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>A way to get an order: it is brought</extracomment>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Pickup</source>
        <comment>way to get an order</comment>
        <extracomment>A way to get an order: the buyer fetches it</extracomment>
        <translation>Өзі алып кету</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Outcome of an action: the marketplace said yes and works on it</extracomment>
        <translation>Орындалуда</translation>
    </message>
    <message>
        <source>Waits for the waybill</source>
        <extracomment>Status of an order: assembled, and the marketplace is still making the waybill</extracomment>
        <translation>Жүкқұжат күтуде</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Outcome of an action: not sent yet, another one on the same order comes first</extracomment>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Stayed unknown</source>
        <extracomment>Outcome of an action: the answer was lost, and the order has ended before it was known</extracomment>
        <translation>Белгісіз қалды</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one order</comment>
        <extracomment>Where one order stands: it waits to be accepted</extracomment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>one order</comment>
        <extracomment>Where one order stands: it comes back to the shop</extracomment>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>The time for an Express order; then the marketplace cancels it.</source>
        <translation>Экспресс тапсырыстың мерзімі; содан кейін маркетплейс одан бас тартады.</translation>
    </message>
    <message>
        <source>3 working hours of the shop; then the marketplace cancels it.</source>
        <translation>Дүкеннің 3 жұмыс сағаты; содан кейін маркетплейс одан бас тартады.</translation>
    </message>
</context>
<context>
    <name>WorkingHoursDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>The marketplace gives a new order 3 of the shop&apos;s working hours. Then it cancels the order itself, and that counts against the shop.</source>
        <translation>Жаңа тапсырысты қабылдауға маркетплейс дүкеннің 3 жұмыс сағатын береді. Содан кейін ол тапсырыстан өзі бас тартып, мұны дүкеннің есебіне жазады.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Күндер</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>The shop opens at</extracomment>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>The shop closes at</extracomment>
        <translation>&amp;Аяқталуы</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <extracomment>Dates on which the shop does not work</extracomment>
        <translation>&amp;Демалыс күндері</translation>
    </message>
    <message>
        <source>&amp;Express</source>
        <extracomment>The time for accepting an Express order</extracomment>
        <translation>&amp;Экспресс</translation>
    </message>
    <message>
        <source>A time that is not after the first one is on the following day: 00:00 is midnight.</source>
        <extracomment>Beside the hour at which the shop closes</extracomment>
        <translation>Басталуынан кейін емес уақыт келесі күнге жатады: 00:00 — түн ортасы.</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <extracomment>Minutes; keep the no-break space</extracomment>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Кемінде бір күнді белгілеңіз.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 16.12.2026, with commas between.</source>
        <translation>«%1» — күн емес. Былай жазыңыз: 16.12.2026, араларына үтір қойыңыз.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AcceptResults</name>
    <message>
        <source>Accepted orders</source>
        <translation>Тапсырыстарды қабылдау</translation>
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
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>%1 of %2 orders</extracomment>
        <translation>Қабылданды: %2 ішінен %1</translation>
    </message>
</context>
<context>
    <name>AppActions</name>
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
        <translation>Кері а&amp;лу</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Нөмірін көшіру</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Із&amp;деу</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Тапсырыстар</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Ж&amp;урнал</translation>
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
        <source>Nothing is held back: what was sent stays sent.</source>
        <translation>Кері алатын ештеңе жоқ: жіберілген нәрсе қайтпайды.</translation>
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
</context>
<context>
    <name>Application</name>
    <message>
        <source>The orders&apos; file cannot be opened: %1</source>
        <translation>Тапсырыстар файлы ашылмады: %1</translation>
    </message>
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
        <translation>Журнал жаңадан басталды; тапсырыстар маркетплейстен қайта оқылуда.</translation>
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
        <source>The program is already open on %1 and does not answer.
</source>
        <translation>Бағдарлама ашық тұр (%1), бірақ жауап бермейді.
</translation>
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
        <translation>Бас тартылған тапсырысты қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The buyer is told at once and gets the money back.</source>
        <translation>Сатып алушыға бірден хабарланады, ақшасы қайтарылады.</translation>
    </message>
    <message>
        <source>It counts against the shop: above 5 % of orders cancelled, the marketplace takes the shop off sale for 7 days.</source>
        <translation>Бұл дүкеннің есебіне жазылады: тапсырыстардың 5 %-дан астамынан бас тартылса, маркетплейс дүкенді 7 күнге сатылымнан алып тастайды.</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Себебін таңдаңыз</translation>
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
        <source>Co&amp;mment</source>
        <translation>&amp;Түсініктеме</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How long a comment is and may be</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Алдымен себебін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта текс&amp;еру</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Қайта &amp;жіберу</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>&amp;Бас тарту…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Тапсырыстан бас тарту…</translation>
    </message>
    <message>
        <source>The order was read again and does not show it.</source>
        <translation>Тапсырыс қайта оқылды: онда өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>If the seller&apos;s cabinet does not show it either, send it again.</source>
        <translation>Сатушы кабинетінде де болмаса, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Қаб&amp;ылдау</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Та&amp;псыру…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Тапсыру…</translation>
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
    <name>ConnectionLabel</name>
    <message>
        <source>data %1 old</source>
        <extracomment>How old the orders on the screen are: &quot;data 6 min old&quot;</extracomment>
        <translation>деректер %1 бұрынғы</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин алда: мерзімдер шын мәніндегіден жақын көрінеді.</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин алда: мерзімдер шын мәніндегіден жақын көрінеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</source>
        <translation>
            <numerusform>Бұл компьютердің сағаты %n мин артта: мерзімдер шын мәніндегіден алыс көрінеді.</numerusform>
            <numerusform>Бұл компьютердің сағаты %n мин артта: мерзімдер шын мәніндегіден алыс көрінеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Online · reading…</source>
        <translation>Байланыста · оқылуда…</translation>
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
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Тапсырыстар оқылуда…</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Олар оқылған сайын осында шығады.</translation>
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
        <translation>Барлық кезек пен осы іске қосудың мұрағаты қаралды.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
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
        <source>Try again</source>
        <translation>Қайталап көру</translation>
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
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Тапсырыс құрамы</translation>
    </message>
    <message>
        <source>Reading the lines of this order…</source>
        <translation>Тапсырыс құрамы оқылуда…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Қайта &amp;оқу</translation>
    </message>
    <message>
        <source>The lines of this order are not known, so do not hand it over by this list.</source>
        <translation>Тапсырыстың құрамы белгісіз, сондықтан оны осы тізім бойынша тапсырмаңыз.</translation>
    </message>
    <message>
        <source>The lines add up to %1, but the marketplace gives %2 for the order. Refresh, and trust the seller&apos;s cabinet.</source>
        <translation>Тауарлардың жалпы сомасы %1, ал маркетплейс тапсырысқа %2 деп көрсетеді. Деректерді жаңартып, сатушы кабинетіне сеніңіз.</translation>
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
        <translation>Маркетплейс сұраныстарды сиретуді сұрайды.</translation>
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
    <message numerus="yes">
        <source>The program goes on by itself in %n s.</source>
        <translation>
            <numerusform>Бағдарлама %n секундтан кейін өзі жалғастырады.</numerusform>
            <numerusform>Бағдарлама %n секундтан кейін өзі жалғастырады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program goes on by itself in a moment.</source>
        <translation>Бағдарлама сәлден кейін өзі жалғастырады.</translation>
    </message>
    <message>
        <source>Free some disk space, or check that the data folder can be written to.</source>
        <translation>Дискіден орын босатыңыз немесе деректер қалтасына жазуға болатынын тексеріңіз.</translation>
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
        <source>Press Accept again.</source>
        <translation>«Қабылдау» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>Open Cancel order… again.</source>
        <translation>«Тапсырыстан бас тарту…» терезесін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Ask the buyer whether a code came; if not, press Send code again.</source>
        <translation>Сатып алушыдан код келген-келмегенін сұраңыз; келмесе, кодты қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Press Hand over again.</source>
        <translation>«Тапсыру» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Код дұрыс емес.</translation>
    </message>
    <message>
        <source>Ask the buyer to read the code again, or send a new one.</source>
        <translation>Сатып алушыдан кодты қайта оқуын сұраңыз немесе жаңасын жіберіңіз.</translation>
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
        <source>Ask the buyer to sign in the Kaspi.kz app, then press Hand over again.</source>
        <translation>Сатып алушыдан Kaspi.kz қосымшасында құжаттарға қол қоюын сұраңыз да, «Тапсыру» түймесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Көріп отырғаныңыз ескірген болуы мүмкін.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer was lost on the way.</source>
        <translation>Маркетплейстің жауабы жолда жоғалды.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is accepted.</source>
        <translation>Тапсырыстың қабылданған-қабылданбағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>The program is checking; you can press Check again.</source>
        <translation>Бағдарлама тексеріп жатыр; «Қайта тексеру» түймесін басуға болады.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is cancelled.</source>
        <translation>Тапсырыстан бас тартылған-тартылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Do not promise the buyer anything; press Check again.</source>
        <translation>Сатып алушыға ештеңе уәде етпеңіз; «Қайта тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>We do not know whether the buyer got a code.</source>
        <translation>Сатып алушыға код келген-келмегені белгісіз.</translation>
    </message>
    <message>
        <source>Ask the buyer: if a code came, type it in; if not, press Send code again.</source>
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
        <source>Nothing was sent.</source>
        <translation>Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Another action on this order has not ended yet.</source>
        <translation>Бұл тапсырыстағы басқа әрекет әлі аяқталған жоқ.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or press Check again.</source>
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
        <source>Press Refresh and look for it by its number.</source>
        <translation>«Жаңарту» түймесін басып, оны нөмірі бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>The order is already accepted.</source>
        <translation>Тапсырыс қабылданып қойған.</translation>
    </message>
    <message>
        <source>Accept the order first.</source>
        <translation>Алдымен тапсырысты қабылдаңыз.</translation>
    </message>
    <message>
        <source>The order is finished: handed over, cancelled or returned.</source>
        <translation>Тапсырыс аяқталған: тапсырылған, бас тартылған немесе қайтарылған.</translation>
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
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Open the shop</source>
        <translation>Дүкенді аш&amp;у</translation>
    </message>
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
        <translation>Сатып алушыдан кодты тағы бір рет оқуын сұраңыз немесе жаңасын жіберіңіз.</translation>
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
        <translation>Тапсырыс қайта оқылды: ол тапсырылмаған.</translation>
    </message>
    <message>
        <source>Keep the goods.</source>
        <translation>Тауарды бермеңіз.</translation>
    </message>
    <message>
        <source>Press Hand over to try once more.</source>
        <translation>Тағы бір рет көру үшін «Тапсыру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The code is sent.</source>
        <translation>Код жіберілді.</translation>
    </message>
    <message>
        <source>Ask the buyer to read it from the Kaspi.kz app.</source>
        <translation>Сатып алушыдан кодты Kaspi.kz қосымшасынан оқуын сұраңыз.</translation>
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
</context>
<context>
    <name>Items</name>
    <message>
        <source>%1&#xa0;pcs</source>
        <extracomment>A quantity of goods: 2 pieces</extracomment>
        <translation>%1&#xa0;дана</translation>
    </message>
    <message>
        <source>Item without a name</source>
        <translation>Атаусыз тауар</translation>
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
        <source>In words</source>
        <extracomment>Header of a column: what was given as a reason, and what the marketplace said</extracomment>
        <translation>Толығырақ</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
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
        <source>Nothing has been done yet. Every order you accept, cancel or hand over is written here.</source>
        <translation>Әзірге ештеңе жасалған жоқ. Қабылдаған, бас тартқан немесе тапсырған әр тапсырысыңыз осында жазылады.</translation>
    </message>
    <message>
        <source>Nothing was done to an order with this number. Clear the field to see all.</source>
        <translation>Бұл нөмірлі тапсырыспен ештеңе жасалмаған. Бәрін көру үшін өрісті тазалаңыз.</translation>
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
        <translation>сервер мақұлдады, бірақ тапсырыс өзгерген жоқ</translation>
    </message>
    <message>
        <source>read again: it had not happened</source>
        <translation>қайта оқылды: өзгеріс болмаған</translation>
    </message>
    <message>
        <source>the connection closed before the answer</source>
        <translation>жауап келгенше байланыс жабылды</translation>
    </message>
    <message>
        <source>a redirect, which is not followed</source>
        <translation>басқа мекенжайға бағыттау, бағдарлама оған өтпейді</translation>
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
    <name>MainWindow</name>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Тапсырыс</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Кезек</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
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
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Тіл бағдарлама қайта іске қосылғанда ауысады.</translation>
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
    <name>OrderDesk</name>
    <message>
        <source>Take back (%1)</source>
        <extracomment>A button with its key</extracomment>
        <translation>Кері алу (%1)</translation>
    </message>
    <message>
        <source>Accepting %1…</source>
        <translation>%1 қабылдануда…</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n orders…</source>
        <translation>
            <numerusform>%n тапсырыс қабылдануда…</numerusform>
            <numerusform>%n тапсырыс қабылдануда…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be accepted in %n s.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders will be accepted in %n s.</source>
        <translation>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
            <numerusform>%1 тапсырыс %n секундтан кейін қабылданады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Кері алынды: ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <translation>%1 қабылданды.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are accepted.</source>
        <translation>
            <numerusform>%n тапсырыс қабылданды.</numerusform>
            <numerusform>%n тапсырыс қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Қайта тек&amp;серу</translation>
    </message>
    <message>
        <source>%1 of %2 orders are accepted.</source>
        <translation>%2 тапсырыстың %1-і қабылданды.</translation>
    </message>
    <message>
        <source>The others stay selected.</source>
        <translation>Қалғандары таңдаулы күйінде қалады.</translation>
    </message>
    <message>
        <source>&amp;Show each</source>
        <translation>Ә&amp;рқайсысын көрсету</translation>
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
        <source>Hide</source>
        <extracomment>Button beside a masked phone number</extracomment>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
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
        <translation>Клиент</translation>
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
        <translation>Тапсырыстарды оқу</translation>
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
        <source>hidden by the search: %1 · show</source>
        <extracomment>A button: how many orders of the queue the search hides; pressing it shows them</extracomment>
        <translation>іздеу жасырғаны: %1 · көрсету</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>%2 ішінен %1 оқылды</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 оқылды</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге оралу</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of the table of orders</extracomment>
        <translation>Тапсырыстар</translation>
    </message>
</context>
<context>
    <name>OutcomeNotices</name>
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
        <source>%1: taken back, nothing was sent.</source>
        <translation>%1: кері алынды, ештеңе жіберілген жоқ.</translation>
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
        <translation>Кері а&amp;лу</translation>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>Accessible name of the search field</extracomment>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Order, name, phone, item — or just scan</source>
        <translation>Тапсырыс, есім, телефон, тауар — не сканерлеңіз</translation>
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
    <message>
        <source>%1 late</source>
        <extracomment>A deadline that has passed; %1 is &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 кешікті</translation>
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
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>The marketplace no longer accepts the shop&apos;s token, so nothing is read or sent. The company&apos;s head makes a new one in the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Маркетплейс дүкеннің токенін енді қабылдамайды, сондықтан ештеңе оқылмайды да, жіберілмейді де. Жаңа токенді компания басшысы сатушы кабинетінде жасайды: «Настройки» → «Токен API».</translation>
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
        <translation>Алдын ала</translation>
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
        <translation>Есікке дейін жеткізу</translation>
    </message>
    <message>
        <source>Delivery to a pickup point</source>
        <translation>Алу орнына дейін жеткізу</translation>
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
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Бас тарту</translation>
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
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of an action: the answer was lost</extracomment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Outcome of an action: a person took it back before it was sent</extracomment>
        <translation>Кері алынды</translation>
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
        <source>Give to the courier by</source>
        <translation>Курьерге беру мерзімі</translation>
    </message>
    <message>
        <source>In the shop by</source>
        <translation>Дүкенге келу мерзімі</translation>
    </message>
    <message>
        <source>The shop&apos;s own promise: the marketplace sets no limit.</source>
        <translation>Мерзімді дүкен өзі белгілеген: маркетплейс шек қоймайды.</translation>
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
        <source>Express</source>
        <translation>Экспресс</translation>
    </message>
    <message>
        <source>Pre-order</source>
        <translation>Алдын ала</translation>
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
        <translation>Қоймаға оралды</translation>
    </message>
</context>
</TS>

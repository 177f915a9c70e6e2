<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptResults</name>
    <message>
        <source>Accepted orders</source>
        <translation>Принятие заказов</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Копировать &amp;номера</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>%1 of %2 orders</extracomment>
        <translation>Принято: %1 из %2</translation>
    </message>
</context>
<context>
    <name>AppActions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Выдать…</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>&amp;Отменить заказ…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отозва&amp;ть</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Копировать номер</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Заказы</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>П&amp;редыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>Nothing is held back: what was sent stays sent.</source>
        <translation>Отзывать нечего: отправленное уже не вернуть.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Сначала выберите заказ.</translation>
    </message>
    <message>
        <source>Select one order: this is done one by one.</source>
        <translation>Выберите один заказ: это делается по одному.</translation>
    </message>
    <message>
        <source>None of the selected orders waits for acceptance.</source>
        <translation>Ни один из выбранных заказов не ждёт принятия.</translation>
    </message>
    <message>
        <source>No outcome is unknown here: there is nothing to check.</source>
        <translation>Все результаты известны: проверять нечего.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The orders&apos; file cannot be opened: %1</source>
        <translation>Не удалось открыть файл заказов: %1</translation>
    </message>
    <message>
        <source>Orders are shown, but nothing can be changed: what you do could not be written down first.</source>
        <translation>Заказы видны, но изменить ничего нельзя: программе негде сначала записать ваши действия.</translation>
    </message>
    <message>
        <source>Close the program and look at the folder %1.</source>
        <translation>Закройте программу и проверьте папку %1.</translation>
    </message>
    <message>
        <source>The orders&apos; file was damaged and a new one was begun.</source>
        <translation>Файл заказов был повреждён, начат новый.</translation>
    </message>
    <message>
        <source>The journal begins anew; the orders are read again from the marketplace.</source>
        <translation>Журнал начат заново; заказы снова загружаются с маркетплейса.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Старый файл сохранён: %1.</translation>
    </message>
    <message>
        <source>This computer has no safe storage for passwords that the program can use.</source>
        <translation>На этом компьютере нет защищённого хранилища паролей, доступного программе.</translation>
    </message>
    <message>
        <source>The token is not stored: it will be asked for at every start.</source>
        <translation>Токен не сохранён: программа будет спрашивать его при каждом запуске.</translation>
    </message>
    <message>
        <source>Install or unlock the system&apos;s keychain, then start the program again.</source>
        <translation>Установите или разблокируйте хранилище паролей системы и запустите программу снова.</translation>
    </message>
    <message>
        <source>The program is already open on %1 and does not answer.
</source>
        <translation>Программа уже открыта (%1) и не отвечает.
</translation>
    </message>
</context>
<context>
    <name>BuyerPhone</name>
    <message>
        <source>The buyer&apos;s phone</source>
        <translation>Телефон покупателя</translation>
    </message>
    <message>
        <source>When you send a code, it appears here.</source>
        <translation>Здесь появится код.</translation>
    </message>
    <message>
        <source>The buyer&apos;s app shows %1</source>
        <extracomment>What the buyer&apos;s app shows, for screen readers</extracomment>
        <translation>В приложении покупателя код %1</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>A cancelled order cannot be brought back.</source>
        <translation>Отменённый заказ вернуть нельзя.</translation>
    </message>
    <message>
        <source>The buyer is told at once and gets the money back.</source>
        <translation>Покупатель сразу узнает об отмене и получит деньги обратно.</translation>
    </message>
    <message>
        <source>It counts against the shop: above 5 % of orders cancelled, the marketplace takes the shop off sale for 7 days.</source>
        <translation>Отмена идёт в счёт магазина: если отменено больше 5 % заказов, маркетплейс снимает магазин с продажи на 7 дней.</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>For the marketplace; may stay empty</source>
        <translation>Для маркетплейса; можно не заполнять</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Cancel &amp;order № %1</source>
        <extracomment>Button of the dialog; %1 is the order&apos;s number</extracomment>
        <translation>Отменить &amp;заказ № %1</translation>
    </message>
    <message>
        <source>&amp;Keep order</source>
        <translation>&amp;Не отменять</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How long a comment is and may be</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Сначала выберите причину.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Отправить ещё раз</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>От&amp;менить заказ…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Отменить заказ…</translation>
    </message>
    <message>
        <source>The order was read again and does not show it.</source>
        <translation>Заказ прочитан ещё раз: изменения в нём нет.</translation>
    </message>
    <message>
        <source>If the seller&apos;s cabinet does not show it either, send it again.</source>
        <translation>Если его нет и в кабинете продавца, отправьте ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Пр&amp;инять</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Выд&amp;ать…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Выдать…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A shop&apos;s Kaspi.kz orders: accept, cancel, hand over.</source>
        <translation>Заказы магазина на Kaspi.kz: принять, отменить, выдать.</translation>
    </message>
    <message>
        <source>Open the Training shop: made-up orders, nothing leaves this computer.</source>
        <translation>Открыть учебный магазин: заказы вымышлены, с компьютера ничего не отправляется.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Хранить все данные в этой папке.</translation>
    </message>
    <message>
        <source>Talk to this address instead of %1.</source>
        <translation>Обращаться по этому адресу вместо %1.</translation>
    </message>
    <message>
        <source>Read the token of this run from a file (or TAPSYRYS_TOKEN). It is not stored.</source>
        <translation>Взять токен на этот запуск из файла (или из TAPSYRYS_TOKEN). Он не сохраняется.</translation>
    </message>
    <message>
        <source>The interface&apos;s language: en, ru or kk.</source>
        <translation>Язык интерфейса: en, ru или kk.</translation>
    </message>
    <message>
        <source>Read the orders again after so many seconds, 1 to 3600.</source>
        <translation>Обновлять заказы через столько секунд, от 1 до 3600.</translation>
    </message>
    <message>
        <source>Open this order.</source>
        <translation>Открыть этот заказ.</translation>
    </message>
    <message>
        <source>Walk the main job in the Training shop and save a picture of every step.</source>
        <translation>Пройти основную работу в учебном магазине и сохранить снимок каждого шага.</translation>
    </message>
    <message>
        <source>With --tour: dark pictures.</source>
        <translation>С --tour: тёмное оформление снимков.</translation>
    </message>
    <message>
        <source>With --tour: the window&apos;s size, as 1366x768.</source>
        <translation>С --tour: размер окна, например 1366x768.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Непонятно: %1</translation>
    </message>
    <message>
        <source>The Training shop has an address and a token of its own: leave out --api-url and --token-file.</source>
        <translation>У учебного магазина свой адрес и свой токен: уберите --api-url и --token-file.</translation>
    </message>
    <message>
        <source>--dark and --size go with --tour.</source>
        <translation>--dark и --size используются только с --tour.</translation>
    </message>
    <message>
        <source>--api-url: an address that begins with https://, or with http:// on this computer (127.0.0.1), because the token must not travel unencrypted.</source>
        <translation>--api-url: адрес, который начинается с https://, или с http:// на этом компьютере (127.0.0.1): токен нельзя передавать без шифрования.</translation>
    </message>
    <message>
        <source>--language: en, ru or kk.</source>
        <translation>--language: en, ru или kk.</translation>
    </message>
    <message>
        <source>--poll-seconds: a whole number from 1 to 3600.</source>
        <translation>--poll-seconds: целое число от 1 до 3600.</translation>
    </message>
    <message>
        <source>--size: width and height in pixels, as 1366x768.</source>
        <translation>--size: ширина и высота в пикселях, например 1366x768.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Для --%1 нужно значение.</translation>
    </message>
    <message>
        <source>--token-file: %1 cannot be read: %2</source>
        <translation>--token-file: не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>--token-file: there is no token in %1.</source>
        <translation>--token-file: в файле %1 нет токена.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>data %1 old</source>
        <extracomment>How old the orders on the screen are: &quot;data 6 min old&quot;</extracomment>
        <translation>данные %1 назад</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min fast: deadlines look nearer than they are.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат на %n мин: сроки кажутся ближе, чем на самом деле.</numerusform>
            <numerusform>Часы этого компьютера спешат на %n мин: сроки кажутся ближе, чем на самом деле.</numerusform>
            <numerusform>Часы этого компьютера спешат на %n мин: сроки кажутся ближе, чем на самом деле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min slow: deadlines look farther than they are.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают на %n мин: сроки кажутся дальше, чем на самом деле.</numerusform>
            <numerusform>Часы этого компьютера отстают на %n мин: сроки кажутся дальше, чем на самом деле.</numerusform>
            <numerusform>Часы этого компьютера отстают на %n мин: сроки кажутся дальше, чем на самом деле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Online · reading…</source>
        <translation>На связи · чтение…</translation>
    </message>
    <message>
        <source>Online · %1</source>
        <extracomment>%1 is the age of the data: &quot;Online · 12 s&quot;</extracomment>
        <translation>На связи · %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Нет связи с %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Токен отклонён</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Accessible name of the label that shows the state of the connection</extracomment>
        <translation>Связь</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Загрузка заказов…</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Они появляются здесь по мере загрузки.</translation>
    </message>
    <message>
        <source>%1: no orders</source>
        <extracomment>%1 is the name of a queue</extracomment>
        <translation>%1: заказов нет</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Открытых заказов нет</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Последняя проверка: %1</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>По запросу «%1» заказов нет</translation>
    </message>
    <message>
        <source>All queues and the archive of this run were searched.</source>
        <translation>Поиск шёл по всем очередям и по архиву этого запуска.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Токен отклонён</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Нет связи с %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Whether orders wait here cannot be known now.</source>
        <translation>Сейчас нельзя узнать, есть ли здесь заказы.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>What a line costs</extracomment>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Состав заказа</translation>
    </message>
    <message>
        <source>Reading the lines of this order…</source>
        <translation>Загрузка состава заказа…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>П&amp;рочитать снова</translation>
    </message>
    <message>
        <source>The lines of this order are not known, so do not hand it over by this list.</source>
        <translation>Состав заказа неизвестен — не выдавайте заказ по этому списку.</translation>
    </message>
    <message>
        <source>The lines add up to %1, but the marketplace gives %2 for the order. Refresh, and trust the seller&apos;s cabinet.</source>
        <translation>Товары в сумме дают %1, а маркетплейс указывает для заказа %2. Обновите данные и верьте кабинету продавца.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>an answer without a reason</source>
        <translation>ответ без объяснения</translation>
    </message>
    <message>
        <source>not found (404)</source>
        <translation>не найдено (404)</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>статус HTTP %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what the server said, in its own language</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no connection to the marketplace.</source>
        <translation>Нет связи с маркетплейсом.</translation>
    </message>
    <message>
        <source>The connection to the marketplace broke off.</source>
        <translation>Связь с маркетплейсом прервалась.</translation>
    </message>
    <message>
        <source>The marketplace did not answer in time.</source>
        <translation>Маркетплейс не ответил вовремя.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the shop&apos;s token.</source>
        <translation>Маркетплейс не принимает токен магазина.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down.</source>
        <translation>Маркетплейс просит реже обращаться к нему.</translation>
    </message>
    <message>
        <source>The marketplace refused: %1.</source>
        <translation>Маркетплейс отказал: %1.</translation>
    </message>
    <message>
        <source>The marketplace has a fault of its own: %1.</source>
        <translation>Сбой на стороне маркетплейса: %1.</translation>
    </message>
    <message>
        <source>The marketplace sent an answer the program cannot read.</source>
        <translation>Маркетплейс прислал ответ, который программа не понимает.</translation>
    </message>
    <message>
        <source>This computer could not save or read its data%1.</source>
        <translation>Не удалось сохранить или прочитать данные на этом компьютере%1.</translation>
    </message>
    <message>
        <source>The request was called off.</source>
        <translation>Запрос прерван.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>Проверьте интернет на этом компьютере.</translation>
    </message>
    <message>
        <source>If it lasts, look whether the seller&apos;s cabinet in the browser works.</source>
        <translation>Если это не проходит, проверьте, открывается ли кабинет продавца в браузере.</translation>
    </message>
    <message>
        <source>Make a new token in the seller&apos;s cabinet, under Settings, Token API, and enter it here.</source>
        <translation>Создайте новый токен в кабинете продавца («Настройки» → «Токен API») и введите его здесь.</translation>
    </message>
    <message numerus="yes">
        <source>The program goes on by itself in %n s.</source>
        <translation>
            <numerusform>Программа продолжит сама через %n с.</numerusform>
            <numerusform>Программа продолжит сама через %n с.</numerusform>
            <numerusform>Программа продолжит сама через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program goes on by itself in a moment.</source>
        <translation>Программа скоро продолжит сама.</translation>
    </message>
    <message>
        <source>Free some disk space, or check that the data folder can be written to.</source>
        <translation>Освободите место на диске или проверьте, можно ли писать в папку с данными.</translation>
    </message>
    <message>
        <source>The order is not accepted.</source>
        <translation>Заказ не принят.</translation>
    </message>
    <message>
        <source>The order is not cancelled; the buyer was told nothing.</source>
        <translation>Заказ не отменён, покупателю ничего не сообщили.</translation>
    </message>
    <message>
        <source>Perhaps the buyer got no code.</source>
        <translation>Возможно, код до покупателя не дошёл.</translation>
    </message>
    <message>
        <source>The order is not handed over: keep the goods.</source>
        <translation>Заказ не выдан: товар не отдавайте.</translation>
    </message>
    <message>
        <source>Press Accept again.</source>
        <translation>Нажмите «Принять» ещё раз.</translation>
    </message>
    <message>
        <source>Open Cancel order… again.</source>
        <translation>Откройте «Отменить заказ…» ещё раз.</translation>
    </message>
    <message>
        <source>Ask the buyer whether a code came; if not, press Send code again.</source>
        <translation>Спросите покупателя, пришёл ли код; если нет, отправьте код ещё раз.</translation>
    </message>
    <message>
        <source>Press Hand over again.</source>
        <translation>Нажмите «Выдать» ещё раз.</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Неверный код.</translation>
    </message>
    <message>
        <source>Ask the buyer to read the code again, or send a new one.</source>
        <translation>Попросите покупателя назвать код ещё раз или отправьте новый.</translation>
    </message>
    <message>
        <source>The order has been cancelled meanwhile.</source>
        <translation>Заказ тем временем отменён.</translation>
    </message>
    <message>
        <source>It cannot be handed over: keep the goods.</source>
        <translation>Выдать его нельзя: товар не отдавайте.</translation>
    </message>
    <message>
        <source>Show the buyer the order in their app.</source>
        <translation>Покажите покупателю этот заказ в его приложении.</translation>
    </message>
    <message>
        <source>The order is already handed over, says the marketplace.</source>
        <translation>По данным маркетплейса, заказ уже выдан.</translation>
    </message>
    <message>
        <source>Nothing more to do here; look in the journal who did it.</source>
        <translation>Больше ничего делать не нужно; кто выдал — смотрите в журнале.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this hand-over yet: %1.</source>
        <translation>Маркетплейс пока не разрешает выдать заказ: %1.</translation>
    </message>
    <message>
        <source>Most often the buyer has not signed the credit documents. Keep the goods.</source>
        <translation>Чаще всего покупатель ещё не подписал документы по кредиту. Товар не отдавайте.</translation>
    </message>
    <message>
        <source>Ask the buyer to sign in the Kaspi.kz app, then press Hand over again.</source>
        <translation>Попросите покупателя подписать документы в приложении Kaspi.kz и снова нажмите «Выдать».</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>То, что вы видите, могло устареть.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer was lost on the way.</source>
        <translation>Ответ маркетплейса потерялся в пути.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is accepted.</source>
        <translation>Пока неизвестно, принят ли заказ.</translation>
    </message>
    <message>
        <source>The program is checking; you can press Check again.</source>
        <translation>Программа проверяет; можно нажать «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is cancelled.</source>
        <translation>Пока неизвестно, отменён ли заказ.</translation>
    </message>
    <message>
        <source>Do not promise the buyer anything; press Check again.</source>
        <translation>Ничего не обещайте покупателю; нажмите «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>We do not know whether the buyer got a code.</source>
        <translation>Неизвестно, получил ли покупатель код.</translation>
    </message>
    <message>
        <source>Ask the buyer: if a code came, type it in; if not, press Send code again.</source>
        <translation>Спросите покупателя: если код пришёл, введите его; если нет, отправьте код ещё раз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is handed over.</source>
        <translation>Пока неизвестно, выдан ли заказ.</translation>
    </message>
    <message>
        <source>Keep the goods until it is known; the program is checking.</source>
        <translation>Не отдавайте товар, пока это не выяснится; программа проверяет.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Another action on this order has not ended yet.</source>
        <translation>Другое действие с этим заказом ещё не завершено.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or press Check again.</source>
        <translation>Дождитесь результата или нажмите «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>The journal could not be written%1.</source>
        <translation>Не удалось записать в журнал%1.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be proved later.</source>
        <translation>Ничего не отправлено: потом это нельзя было бы доказать.</translation>
    </message>
    <message numerus="yes">
        <source>A cancellation needs a reason and a comment of at most %n characters.</source>
        <translation>
            <numerusform>Для отмены нужна причина; комментарий — не длиннее %n знака.</numerusform>
            <numerusform>Для отмены нужна причина; комментарий — не длиннее %n знаков.</numerusform>
            <numerusform>Для отмены нужна причина; комментарий — не длиннее %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>Код не введён.</translation>
    </message>
    <message>
        <source>Type the code the buyer says.</source>
        <translation>Введите код, который назовёт покупатель.</translation>
    </message>
    <message>
        <source>The program does not know this order.</source>
        <translation>Программа не знает такого заказа.</translation>
    </message>
    <message>
        <source>Press Refresh and look for it by its number.</source>
        <translation>Нажмите «Обновить» и найдите его по номеру.</translation>
    </message>
    <message>
        <source>The order is already accepted.</source>
        <translation>Заказ уже принят.</translation>
    </message>
    <message>
        <source>Accept the order first.</source>
        <translation>Сначала примите заказ.</translation>
    </message>
    <message>
        <source>The order is finished: handed over, cancelled or returned.</source>
        <translation>Заказ завершён: выдан, отменён или возвращён.</translation>
    </message>
    <message>
        <source>The order is already being cancelled or returned.</source>
        <translation>Заказ уже отменяется или возвращается.</translation>
    </message>
    <message>
        <source>The waybill is formed: the marketplace no longer lets the shop cancel.</source>
        <translation>Накладная сформирована: маркетплейс уже не даёт магазину отменить заказ.</translation>
    </message>
    <message>
        <source>The buyer has to sign the credit documents in the Kaspi.kz app first.</source>
        <translation>Сначала покупатель должен подписать документы по кредиту в приложении Kaspi.kz.</translation>
    </message>
    <message>
        <source>It stands in a parcel locker: the buyer takes it there with no help of yours.</source>
        <translation>Заказ в постомате: покупатель заберёт его сам.</translation>
    </message>
    <message>
        <source>Kaspi&apos;s courier hands it over to the buyer.</source>
        <translation>Покупателю его выдаст курьер Kaspi.</translation>
    </message>
    <message>
        <source>The marketplace describes this order in words the program does not know. Cancel it in the seller&apos;s cabinet.</source>
        <translation>Программа не понимает, в каком состоянии этот заказ. Отмените его в кабинете продавца.</translation>
    </message>
    <message>
        <source>The marketplace describes this order in words the program does not know. Use the seller&apos;s cabinet.</source>
        <translation>Программа не понимает, в каком состоянии этот заказ. Работайте с ним в кабинете продавца.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Open the shop</source>
        <translation>&amp;Открыть магазин</translation>
    </message>
    <message>
        <source>Connect your Kaspi.kz shop</source>
        <translation>Подключите свой магазин на Kaspi.kz</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>as your staff call it</source>
        <translation>как его называют сотрудники</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>&amp;Shop name</source>
        <translation>&amp;Название магазина</translation>
    </message>
    <message>
        <source>Open the T&amp;raining shop</source>
        <translation>Открыть &amp;учебный магазин</translation>
    </message>
    <message>
        <source>The program works with your shop&apos;s orders through a token. Only the company&apos;s head can make one, in the seller&apos;s cabinet on kaspi.kz: Settings, Token API, Generate.</source>
        <translation>Программа работает с заказами вашего магазина через токен. Создать его может только руководитель компании в кабинете продавца на kaspi.kz: «Настройки» → «Токен API» → «Сформировать».</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s safe storage for passwords and sent to kaspi.kz only. Whoever has it can change your orders: do not send it by messenger.</source>
        <translation>Токен хранится в защищённом хранилище паролей этого компьютера и отправляется только на kaspi.kz. Тот, у кого он есть, может менять ваши заказы: не пересылайте его в мессенджерах.</translation>
    </message>
    <message>
        <source>The Training shop needs no token: made-up orders on this computer, to try everything.</source>
        <translation>Учебному магазину токен не нужен: вымышленные заказы на этом компьютере, чтобы всё попробовать.</translation>
    </message>
</context>
<context>
    <name>GoodsList</name>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>The lines of this order are not known yet.</source>
        <translation>Состав заказа пока неизвестен.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hand over at the &amp;fourth digit</source>
        <translation>Выдать сразу &amp;после 4-й цифры</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>&amp;Goods on the counter</source>
        <translation>&amp;Товар на прилавке</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the goods, then send the code.</source>
        <translation>Проверьте товар, затем отправьте код.</translation>
    </message>
    <message>
        <source>&amp;Code the buyer says</source>
        <translation>&amp;Код от покупателя</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Sending the code to the buyer…</source>
        <translation>Код отправляется покупателю…</translation>
    </message>
    <message>
        <source>These very digits were just refused.</source>
        <translation>Эти самые цифры только что не подошли.</translation>
    </message>
    <message>
        <source>They were not sent again.</source>
        <translation>Повторно они не отправлены.</translation>
    </message>
    <message>
        <source>Ask the buyer to read the code once more, or send a new one.</source>
        <translation>Попросите покупателя назвать код ещё раз или отправьте новый.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Выдаётся…</translation>
    </message>
    <message>
        <source>Keep the goods until it is confirmed.</source>
        <translation>Не отдавайте товар, пока выдача не подтверждена.</translation>
    </message>
    <message>
        <source>The order was read again and does not show as handed over.</source>
        <translation>Заказ прочитан ещё раз: он не выдан.</translation>
    </message>
    <message>
        <source>Keep the goods.</source>
        <translation>Товар не отдавайте.</translation>
    </message>
    <message>
        <source>Press Hand over to try once more.</source>
        <translation>Нажмите «Выдать», чтобы попробовать ещё раз.</translation>
    </message>
    <message>
        <source>The code is sent.</source>
        <translation>Код отправлен.</translation>
    </message>
    <message>
        <source>Ask the buyer to read it from the Kaspi.kz app.</source>
        <translation>Попросите покупателя назвать код из приложения Kaspi.kz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right: %n tries so far.</source>
        <translation>
            <numerusform>Неверный код: уже %n попытка.</numerusform>
            <numerusform>Неверный код: уже %n попытки.</numerusform>
            <numerusform>Неверный код: уже %n попыток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>%1&#xa0;pcs</source>
        <extracomment>A quantity of goods: 2 pieces</extracomment>
        <translation>%1&#xa0;шт.</translation>
    </message>
    <message>
        <source>Item without a name</source>
        <translation>Товар без названия</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>Header of a column: what was given as a reason, and what the marketplace said</extracomment>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Order &amp;number</source>
        <translation>Н&amp;омер заказа</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Копировать ст&amp;роки</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them if none is selected</source>
        <translation>Копирует выбранные строки, а если ничего не выбрано — все</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every order you accept, cancel or hand over is written here.</source>
        <translation>Пока ничего не сделано. Сюда записывается каждый заказ, который вы приняли, отменили или выдали.</translation>
    </message>
    <message>
        <source>Nothing was done to an order with this number. Clear the field to see all.</source>
        <translation>С заказом под этим номером ничего не делали. Очистите поле, чтобы увидеть всё.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>the program ended before the answer came</source>
        <translation>программа закрылась до получения ответа</translation>
    </message>
    <message>
        <source>not sent: the order had changed meanwhile</source>
        <translation>не отправлено: заказ тем временем изменился</translation>
    </message>
    <message>
        <source>the server said yes, but the order did not change</source>
        <translation>сервер ответил согласием, но заказ не изменился</translation>
    </message>
    <message>
        <source>read again: it had not happened</source>
        <translation>прочитан ещё раз: изменения не было</translation>
    </message>
    <message>
        <source>the connection closed before the answer</source>
        <translation>соединение закрылось до ответа</translation>
    </message>
    <message>
        <source>a redirect, which is not followed</source>
        <translation>перенаправление, по которому программа не переходит</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Заказ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>О&amp;чередь</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>An acceptance has not been sent yet.</source>
        <translation>Принятие заказа ещё не отправлено.</translation>
    </message>
    <message>
        <source>If you close now, it is not sent, and the next start asks about it.</source>
        <translation>Если закрыть сейчас, оно не отправится, и при следующем запуске программа спросит о нём.</translation>
    </message>
    <message>
        <source>Wait a few seconds, or close again.</source>
        <translation>Подождите несколько секунд или закройте ещё раз.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык сменится при следующем запуске программы.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders of the marketplace&apos;s list cannot be shown.</source>
        <translation>
            <numerusform>%n заказ из списка маркетплейса показать нельзя.</numerusform>
            <numerusform>%n заказа из списка маркетплейса показать нельзя.</numerusform>
            <numerusform>%n заказов из списка маркетплейса показать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names them without a number, or counts more than it shows.</source>
        <translation>В списке у них нет номера, или список короче, чем сообщает сам.</translation>
    </message>
    <message>
        <source>Look for them in the seller&apos;s cabinet.</source>
        <translation>Найдите их в кабинете продавца.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>How many more messages wait behind the one shown</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>Take back (%1)</source>
        <extracomment>A button with its key</extracomment>
        <translation>Отозвать (%1)</translation>
    </message>
    <message>
        <source>Accepting %1…</source>
        <translation>%1 принимается…</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n orders…</source>
        <translation>
            <numerusform>Принимается %n заказ…</numerusform>
            <numerusform>Принимаются %n заказа…</numerusform>
            <numerusform>Принимаются %n заказов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be accepted in %n s.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>
            <numerusform>%1 будет принят через %n с.</numerusform>
            <numerusform>%1 будет принят через %n с.</numerusform>
            <numerusform>%1 будет принят через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders will be accepted in %n s.</source>
        <translation>
            <numerusform>Заказы (%1) будут приняты через %n с.</numerusform>
            <numerusform>Заказы (%1) будут приняты через %n с.</numerusform>
            <numerusform>Заказы (%1) будут приняты через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Отозвано: ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <translation>%1 принят.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are accepted.</source>
        <translation>
            <numerusform>Принят %n заказ.</numerusform>
            <numerusform>Приняты %n заказа.</numerusform>
            <numerusform>Принято %n заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>%1 of %2 orders are accepted.</source>
        <translation>Принято заказов: %1 из %2.</translation>
    </message>
    <message>
        <source>The others stay selected.</source>
        <translation>Остальные остаются выбранными.</translation>
    </message>
    <message>
        <source>&amp;Show each</source>
        <translation>Показать &amp;каждый</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Order details</source>
        <translation>Сведения о заказе</translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>Выберите заказ — он появится здесь.</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>How many lines an order has</extracomment>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>The first time the marketplace gave for this order. It may write a later one, but this is what counts.</source>
        <translation>Первый срок, который маркетплейс назначил этому заказу. Позже он может написать другой, но считается этот.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The warehouse the goods leave from</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the order was made</extracomment>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <extracomment>When Kaspi&apos;s courier took the order</extracomment>
        <translation>Передан курьеру</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When the order was finished</extracomment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <extracomment>Why the order was cancelled</extracomment>
        <translation>Причина отмены</translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Copy phone number</source>
        <translation>Копировать номер телефона</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Копировать номер заказа</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Показать номер телефона полностью</translation>
    </message>
    <message>
        <source>№ %1</source>
        <extracomment>The number of an order</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a masked phone number</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>Order</source>
        <extracomment>Header of the column with the order&apos;s number</extracomment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
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
        <translation>Загрузка заказов</translation>
    </message>
    <message>
        <source>Found in all queues</source>
        <translation>Найдено во всех очередях</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>After &quot;Pickup · 23&quot;: how many of them are selected</extracomment>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the search: %1 · show</source>
        <extracomment>A button: how many orders of the queue the search hides; pressing it shows them</extracomment>
        <translation>скрыто поиском: %1 · показать</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>загружено %1 из %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>загружено %1</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку заказов</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of the table of orders</extracomment>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>OutcomeNotices</name>
    <message>
        <source>%1 is accepted.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 принят.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 отменён.</translation>
    </message>
    <message>
        <source>%1: the code was sent to the buyer.</source>
        <translation>%1: код отправлен покупателю.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 выдан.</translation>
    </message>
    <message>
        <source>%1: taken back, nothing was sent.</source>
        <translation>%1: отозвано, ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>%1 was about to be accepted when the program ended.</source>
        <translation>%1: программа закрылась раньше, чем отправила принятие.</translation>
    </message>
    <message>
        <source>It was held back at %1 and never sent: the order is not accepted.</source>
        <translation>Отправка была придержана (%1) и не состоялась: заказ не принят.</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Отправить сей&amp;час</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отозва&amp;ть</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All open</source>
        <extracomment>A queue: every order that is not finished</extracomment>
        <translation>Все открытые</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queues</source>
        <extracomment>Accessible name of the list of queues</extracomment>
        <translation>Очереди</translation>
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
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Order, name, phone, item — or just scan</source>
        <translation>Заказ, имя, телефон, товар — или сканируйте</translation>
    </message>
</context>
<context>
    <name>SendCodeButton</name>
    <message>
        <source>Send code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Код отправляется…</translation>
    </message>
    <message>
        <source>Sent %1 · again in %2</source>
        <extracomment>%1 is a time, %2 minutes and seconds: &quot;Sent 14:02 · again in 0:45&quot;</extracomment>
        <translation>Отправлен %1 · снова через %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send another code (sent %n times)</source>
        <translation>
            <numerusform>&amp;Отправить новый код (отправлен %n раз)</numerusform>
            <numerusform>&amp;Отправить новый код (отправлен %n раза)</numerusform>
            <numerusform>&amp;Отправить новый код (отправлен %n раз)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the code to the buyer</source>
        <translation>&amp;Отправить код покупателю</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time: 2 h</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time: 2 h 10 min</extracomment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>просрочка %n мин</numerusform>
            <numerusform>просрочка %n мин</numerusform>
            <numerusform>просрочка %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>A deadline that has passed; %1 is &quot;2 h 10 min&quot;</extracomment>
        <translation>просрочка %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>просрочка %n день</numerusform>
            <numerusform>просрочка %n дня</numerusform>
            <numerusform>просрочка %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time: &quot;tomorrow 10:00&quot;</extracomment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time: &quot;yesterday 10:00&quot;</extracomment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a date in this year, as QDate::toString() takes it: &quot;21 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in another year, as QDate::toString() takes it: &quot;21 Nov 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>due now</source>
        <extracomment>A deadline within this minute</extracomment>
        <translation>срок истекает</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <extracomment>Time left until a deadline</extracomment>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Time left until a deadline; %1 is &quot;2 h 10 min&quot;</extracomment>
        <translation>через %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n с</numerusform>
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
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How old the data is</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>The marketplace no longer accepts the shop&apos;s token, so nothing is read or sent. The company&apos;s head makes a new one in the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Маркетплейс больше не принимает токен магазина, поэтому ничего не загружается и не отправляется. Новый токен создаёт руководитель компании в кабинете продавца: «Настройки» → «Токен API».</translation>
    </message>
    <message>
        <source>New &amp;token:</source>
        <translation>&amp;Новый токен:</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>Использовать &amp;этот токен</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>Training shop: no order, buyer or code here is real, and nothing leaves this computer.</source>
        <translation>Учебный магазин: заказы, покупатели и коды ненастоящие, с этого компьютера ничего не отправляется.</translation>
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
        <translation>Новые</translation>
    </message>
    <message>
        <source>To sign</source>
        <extracomment>A queue of orders: the buyer has to sign credit documents</extracomment>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>A queue of orders: the buyer comes to the shop</extracomment>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>My delivery</source>
        <extracomment>A queue of orders: the shop&apos;s own courier brings them</extracomment>
        <translation>Моя доставка</translation>
    </message>
    <message>
        <source>To pack</source>
        <extracomment>A queue of orders: to be packed for Kaspi&apos;s courier</extracomment>
        <translation>На упаковку</translation>
    </message>
    <message>
        <source>To courier</source>
        <extracomment>A queue of orders: packed, waiting for Kaspi&apos;s courier</extracomment>
        <translation>Передача</translation>
    </message>
    <message>
        <source>With courier</source>
        <extracomment>A queue of orders: Kaspi&apos;s courier has them</extracomment>
        <translation>У курьера</translation>
    </message>
    <message>
        <source>Pre-orders</source>
        <translation>Предзаказы</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>A queue of orders: they come back to the shop</extracomment>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>An order whose state the program does not know</extracomment>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>To accept</source>
        <extracomment>Status of an order: paid or credited, waits for the shop</extracomment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Status of an order</extracomment>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Status of an order: the buyer has it</extracomment>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order</extracomment>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <extracomment>Status of an order: cancelled, the goods are on their way back</extracomment>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Return requested</source>
        <extracomment>Status of an order: the courier brings it back</extracomment>
        <translation>Запрошен возврат</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Status of an order</extracomment>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Return received</source>
        <extracomment>Status of an order</extracomment>
        <translation>Возврат принят</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>В кредит</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Delivery in town</source>
        <translation>Доставка по городу</translation>
    </message>
    <message>
        <source>Pickup at the shop</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>Delivery to the door</source>
        <translation>Доставка до двери</translation>
    </message>
    <message>
        <source>Delivery to a pickup point</source>
        <translation>Доставка до пункта выдачи</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>поштучно</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>на вес</translation>
    </message>
    <message>
        <source>whole pieces by weight</source>
        <translation>штучный товар на вес</translation>
    </message>
    <message>
        <source>The buyer refused</source>
        <translation>Отказ покупателя</translation>
    </message>
    <message>
        <source>The buyer cannot be reached</source>
        <translation>Не удалось связаться с покупателем</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Товара нет в наличии</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Outcome of an action: not sent yet, can be taken back</extracomment>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Outcome of an action: written down, about to be sent</extracomment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Outcome of an action</extracomment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Outcome of an action: the marketplace shows it</extracomment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Outcome of an action: the marketplace said no</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of an action: the answer was lost</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Outcome of an action: a person took it back before it was sent</extracomment>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Accept by</source>
        <translation>Принять до</translation>
    </message>
    <message>
        <source>Hand over by</source>
        <translation>Выдать до</translation>
    </message>
    <message>
        <source>Give to the courier by</source>
        <translation>Передать курьеру до</translation>
    </message>
    <message>
        <source>In the shop by</source>
        <translation>В магазине до</translation>
    </message>
    <message>
        <source>The shop&apos;s own promise: the marketplace sets no limit.</source>
        <translation>Срок назначил сам магазин: у маркетплейса ограничения нет.</translation>
    </message>
    <message>
        <source>The buyer was told this time.</source>
        <translation>Это время сообщили покупателю.</translation>
    </message>
    <message>
        <source>Kaspi&apos;s courier comes by then.</source>
        <translation>К этому времени приедет курьер Kaspi.</translation>
    </message>
    <message>
        <source>The buyer was told the item will be in the shop by then.</source>
        <translation>Покупателю сообщили, что к этому времени товар будет в магазине.</translation>
    </message>
    <message>
        <source>about to be accepted…</source>
        <extracomment>Will be accepted in a few seconds unless taken back</extracomment>
        <translation>будет принят…</translation>
    </message>
    <message>
        <source>accepted or not: unknown</source>
        <translation>принят ли — неизвестно</translation>
    </message>
    <message>
        <source>accepting…</source>
        <translation>принимается…</translation>
    </message>
    <message>
        <source>cancelled or not: unknown</source>
        <translation>отменён ли — неизвестно</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>отменяется…</translation>
    </message>
    <message>
        <source>code sent or not: unknown</source>
        <translation>отправлен ли код — неизвестно</translation>
    </message>
    <message>
        <source>sending the code…</source>
        <translation>код отправляется…</translation>
    </message>
    <message>
        <source>handed over or not: unknown</source>
        <translation>выдан ли — неизвестно</translation>
    </message>
    <message>
        <source>handing over…</source>
        <translation>выдаётся…</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Экспресс</translation>
    </message>
    <message>
        <source>Pre-order</source>
        <translation>Предзаказ</translation>
    </message>
    <message numerus="yes">
        <source>Credit, %n months</source>
        <translation>
            <numerusform>Кредит, %n мес.</numerusform>
            <numerusform>Кредит, %n мес.</numerusform>
            <numerusform>Кредит, %n мес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Documents to sign</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Постомат</translation>
    </message>
    <message>
        <source>Back at the warehouse</source>
        <translation>Вернулся на склад</translation>
    </message>
</context>
</TS>

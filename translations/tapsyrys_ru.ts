<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActsOnOrders</name>
    <message>
        <source>%1 has just taken the place of the order you were at.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 только что занял место заказа, на котором вы стояли.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>Press again if you mean this one.</source>
        <translation>Нажмите ещё раз, если нужен именно он.</translation>
    </message>
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
    <message>
        <source>A&amp;ssemble…</source>
        <translation>&amp;Собрать…</translation>
    </message>
    <message>
        <source>Re&amp;duce lines…</source>
        <translation>&amp;Уменьшить количество…</translation>
    </message>
    <message>
        <source>&amp;Item has arrived…</source>
        <translation>От&amp;метить поступление…</translation>
    </message>
    <message>
        <source>&amp;Return received…</source>
        <translation>Прин&amp;ять возврат…</translation>
    </message>
    <message>
        <source>None of the selected orders waits for packing.</source>
        <translation>Ни один из выбранных заказов не ждёт упаковки.</translation>
    </message>
    <message>
        <source>Correct &amp;weights…</source>
        <translation>&amp;Исправить вес…</translation>
    </message>
    <message>
        <source>Pac&amp;king rules…</source>
        <translation>Прави&amp;ла упаковки…</translation>
    </message>
</context>
<context>
    <name>Application</name>
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
        <source>The orders&apos; file cannot be opened (%1).</source>
        <translation>Не удалось открыть файл заказов (%1).</translation>
    </message>
    <message>
        <source>This computer&apos;s storage for passwords does not answer.</source>
        <translation>Хранилище паролей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The orders are shown as they were last read; nothing is read or sent without the token.</source>
        <translation>Заказы показаны такими, какими были загружены в последний раз; без токена ничего не загружается и не отправляется.</translation>
    </message>
    <message>
        <source>If it asks something in a window of its own, answer it; or enter the token.</source>
        <translation>Если оно спрашивает что-то в своём окне, ответьте; или введите токен.</translation>
    </message>
    <message>
        <source>The token is not stored: it will be asked for at the next start.</source>
        <translation>Токен не сохранён: при следующем запуске программа спросит его снова.</translation>
    </message>
    <message>
        <source>Ask it a&amp;gain</source>
        <translation>Спросить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Close the program that uses it, then start this one again.</source>
        <translation>Закройте программу, которая его использует, и запустите эту снова.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <extracomment>A period of time: from one date to another that a person chooses</extracomment>
        <translation>Выбранные даты</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A filter that is not set</extracomment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>To be signed</source>
        <extracomment>Whether a buyer has to sign credit documents</extracomment>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <extracomment>Whether a buyer has to sign credit documents</extracomment>
        <translation>Подпись не нужна</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>The last day of a period</extracomment>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Which list of the marketplace&apos;s</extracomment>
        <translation>Сп&amp;исок</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Ст&amp;атус</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>Достав&amp;ка</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <extracomment>Credit documents of the buyer</extracomment>
        <translation>Доку&amp;менты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>Created</source>
        <extracomment>Header of the column with the day and time an order was made</extracomment>
        <translation>Создан</translation>
    </message>
</context>
<context>
    <name>ArchivePane</name>
    <message>
        <source>Order, name, phone, SKU</source>
        <translation>Заказ, имя, телефон, артикул</translation>
    </message>
    <message>
        <source>Find in the archive</source>
        <translation>Найти в архиве</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on reading the archive where it stopped</extracomment>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: reads a list of orders from the marketplace</extracomment>
        <translation>Загр&amp;узить снова</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Загр&amp;узить</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 заказ</numerusform>
            <numerusform>%1 заказа</numerusform>
            <numerusform>%1 заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <extracomment>&quot;1 240 orders, read 14:02&quot;</extracomment>
        <translation>%1, загружено %2</translation>
    </message>
    <message>
        <source>%1 on this computer; not all of these days have been read</source>
        <extracomment>%1 is &quot;1 240 orders&quot;</extracomment>
        <translation>%1 на этом компьютере; загружены не все эти дни</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>По запросу «%1» заказов нет</translation>
    </message>
    <message>
        <source>All orders of this list and these days were searched.</source>
        <translation>Поиск шёл по всем заказам этого списка за эти дни.</translation>
    </message>
    <message>
        <source>Not all of these days have been read: it may be among those that have not.</source>
        <translation>Загружены не все эти дни: заказ может быть среди незагруженных.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Загрузка заказов…</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Они появляются здесь по мере загрузки.</translation>
    </message>
    <message>
        <source>No orders in this list on these days</source>
        <translation>В этом списке за эти дни заказов нет</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Последняя проверка: %1</translation>
    </message>
    <message>
        <source>These days have not been read yet</source>
        <translation>Эти дни ещё не загружены</translation>
    </message>
    <message>
        <source>Whether there are orders cannot be known before. You can work on while they are read.</source>
        <translation>До загрузки нельзя узнать, есть ли заказы. Пока они загружаются, можно работать.</translation>
    </message>
    <message>
        <source>Read &amp;now</source>
        <translation>Загрузить сей&amp;час</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>О&amp;чистить поиск</translation>
    </message>
    <message>
        <source>No order matches “%1” here</source>
        <translation>Среди этих заказов по запросу «%1» ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>%n orders on this computer match on other days or without the filters.</source>
        <extracomment>Orders that a search would find, were it not for the days and filters that are chosen</extracomment>
        <translation>
            <numerusform>На этом компьютере подходит %n заказ за другие дни или без фильтров.</numerusform>
            <numerusform>На этом компьютере подходят %n заказа за другие дни или без фильтров.</numerusform>
            <numerusform>На этом компьютере подходит %n заказов за другие дни или без фильтров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message>
        <source>%1 · %2 of %3 orders</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of orders</extracomment>
        <translation>%1 · заказов: %2 из %3</translation>
    </message>
    <message>
        <source>%1 · %2 orders so far</source>
        <extracomment>%1 is a percentage, %2 a number of orders</extracomment>
        <translation>%1 · заказов пока: %2</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is how far it is</extracomment>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Reading “%1”, %2 – %3: %4</source>
        <extracomment>Another list than the one looked at is being read: %1 its name, %2 and %3 dates, %4 how far it is</extracomment>
        <translation>Загрузка «%1», %2 – %3: %4</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Загрузка архива</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <extracomment>Button: stops reading the archive; what was read is kept</extracomment>
        <translation>Оста&amp;новить загрузку</translation>
    </message>
    <message>
        <source>What was read is kept: %1.</source>
        <translation>Загруженное сохранено: %1.</translation>
    </message>
    <message>
        <source>Then press “Continue”.</source>
        <translation>Затем нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Загрузка остановлена.</translation>
    </message>
    <message>
        <source>Continue goes on from there.</source>
        <translation>«Продолжить» начнёт с этого места.</translation>
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
    <name>ArrivalDialog</name>
    <message>
        <source>Item has arrived</source>
        <translation>Отметить поступление</translation>
    </message>
    <message>
        <source>It has &amp;arrived</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Пока не пост&amp;упил</translation>
    </message>
    <message>
        <source>&amp;The item is in the shop</source>
        <translation>&amp;Товар в магазине</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>By when the buyer was told the item will be in the shop</extracomment>
        <translation>Обещан к</translation>
    </message>
    <message>
        <source>Say so only with the item in your hands.</source>
        <translation>Подтверждайте, только когда товар у вас в руках.</translation>
    </message>
    <message>
        <source>From then on the marketplace counts the time to hand the order over; this cannot be undone.</source>
        <translation>С этого момента маркетплейс отсчитывает срок выдачи заказа; отменить отметку нельзя.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Сначала поставьте галочку.</translation>
    </message>
    <message>
        <source>Said once more, it may count twice: look in the seller&apos;s cabinet first.</source>
        <translation>Сообщённое ещё раз может засчитаться дважды: сначала посмотрите в кабинете продавца.</translation>
    </message>
</context>
<context>
    <name>ArrivalNotices</name>
    <message numerus="yes">
        <source>%n new orders have come.</source>
        <translation>
            <numerusform>Пришёл %n новый заказ.</numerusform>
            <numerusform>Пришло %n новых заказа.</numerusform>
            <numerusform>Пришло %n новых заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <extracomment>Button: shows the new orders</extracomment>
        <translation>Посмотр&amp;еть</translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>&amp;Собрать</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <extracomment>How many parcels an order is packed into; each gets a label of its own</extracomment>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>Of a thing without a packing rule</extracomment>
        <translation>нет правила</translation>
    </message>
    <message>
        <source>Pre-ordered: assemble only with the item in the shop.</source>
        <translation>Предзаказ: собирайте, только когда товар в магазине.</translation>
    </message>
    <message>
        <source>The lines are not read yet: count the places yourself.</source>
        <translation>Позиции ещё не загружены: посчитайте места сами.</translation>
    </message>
    <message>
        <source>Rule: what has no rule goes into one place.</source>
        <translation>Правило: всё, для чего правила нет, идёт в одно место.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Правило: %1.</translation>
    </message>
    <message>
        <source>Rule: the places of the lines together.</source>
        <translation>Правило: сумма мест всех позиций.</translation>
    </message>
    <message>
        <source>Rule: the places of the lines together, and one for what has no rule.</source>
        <translation>Правило: сумма мест всех позиций и одно место на всё без правила.</translation>
    </message>
</context>
<context>
    <name>AssembleManyDialog</name>
    <message>
        <source>Assemble</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be assembled</source>
        <translation>
            <numerusform>%n собрать нельзя</numerusform>
            <numerusform>%n собрать нельзя</numerusform>
            <numerusform>%n собрать нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assemble (%1)</source>
        <extracomment>Button; %1 is how many orders</extracomment>
        <translation>&amp;Собрать (%1)</translation>
    </message>
</context>
<context>
    <name>AssembleModel</name>
    <message>
        <source>Pre-ordered: only with the item in the shop.</source>
        <translation>Предзаказ: только когда товар в магазине.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What to look at, or why an order cannot be assembled</extracomment>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>BatchResults</name>
    <message>
        <source>&amp;Only those not done</source>
        <translation>&amp;Только невыполненные</translation>
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
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Accepted orders</source>
        <translation>Принятие заказов</translation>
    </message>
    <message>
        <source>Assembled orders</source>
        <translation>Сборка заказов</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>%1 of %2 orders</extracomment>
        <translation>Принято: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 assembled</source>
        <translation>Собрано: %1 из %2</translation>
    </message>
    <message>
        <source>Accepting %1…</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 принимается…</translation>
    </message>
    <message>
        <source>Assembling %1…</source>
        <translation>%1 собирается…</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n orders: %1 done.</source>
        <extracomment>%1 is how many of them are done already</extracomment>
        <translation>
            <numerusform>Принимается %n заказ: готово %1.</numerusform>
            <numerusform>Принимаются %n заказа: готово %1.</numerusform>
            <numerusform>Принимаются %n заказов: готово %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assembling %n orders: %1 done.</source>
        <translation>
            <numerusform>Собирается %n заказ: готово %1.</numerusform>
            <numerusform>Собираются %n заказа: готово %1.</numerusform>
            <numerusform>Собираются %n заказов: готово %1.</numerusform>
        </translation>
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
        <source>%1 is accepted.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 принят.</translation>
    </message>
    <message>
        <source>%1 is assembled; its waybill comes by itself.</source>
        <translation>%1 собран; накладная придёт сама.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 not.</source>
        <extracomment>How many orders are, and how many are not</extracomment>
        <translation>Принято: %1, не принято: %2.</translation>
    </message>
    <message>
        <source>%1 assembled, %2 not.</source>
        <translation>Собрано: %1, не собрано: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What was to be done, and with which orders: &quot;Assemble: № 410 000 123, № 410 000 124.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are assembled.</source>
        <translation>
            <numerusform>Собран %n заказ.</numerusform>
            <numerusform>Собраны %n заказа.</numerusform>
            <numerusform>Собрано %n заказов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Take back (%1)</source>
        <extracomment>A button with its key</extracomment>
        <translation>Отозвать (%1)</translation>
    </message>
    <message>
        <source>&amp;Show each</source>
        <translation>Показать &amp;каждый</translation>
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
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%n orders will be accepted in %1 s.</source>
        <extracomment>%1 is &quot;5&quot;, or &quot;2–5&quot;</extracomment>
        <translation>
            <numerusform>%n заказ будет принят через %1 с.</numerusform>
            <numerusform>%n заказа будут приняты через %1 с.</numerusform>
            <numerusform>%n заказов будут приняты через %1 с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are taken back: nothing was sent.</source>
        <translation>
            <numerusform>Отозван %n заказ: ничего не отправлено.</numerusform>
            <numerusform>Отозвано %n заказа: ничего не отправлено.</numerusform>
            <numerusform>Отозвано %n заказов: ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n changes were sent.</source>
        <translation>
            <numerusform>Программа завершилась, не отправив %n действие.</numerusform>
            <numerusform>Программа завершилась, не отправив %n действия.</numerusform>
            <numerusform>Программа завершилась, не отправив %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it has happened: do it again if it is still wanted.</source>
        <translation>Ничего из этого не произошло: повторите, если это ещё нужно.</translation>
    </message>
    <message>
        <source>S&amp;elect them</source>
        <translation>Выбрать и&amp;х</translation>
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
        <translation>Отменённый заказ восстановить нельзя.</translation>
    </message>
    <message>
        <source>The buyer is told at once and gets the money back.</source>
        <translation>Покупатель сразу узнает об отмене и получит деньги обратно.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
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
        <source>Choose a reason first.</source>
        <translation>Сначала выберите причину.</translation>
    </message>
    <message>
        <source>Above 5 % the marketplace takes the shop off sale for 7 days.</source>
        <translation>Если доля отмен превысит 5 %, маркетплейс снимет магазин с продажи на 7 дней.</translation>
    </message>
    <message>
        <source>Cancelled by the shop in the last 30 days: %1 → %2 with this one.</source>
        <extracomment>Shares of orders: &quot;3.8 % → 4.4 %&quot;, without and with the cancellation this dialog is about</extracomment>
        <translation>Отменено магазином за последние 30 дней: %1 → %2 вместе с этим заказом.</translation>
    </message>
    <message>
        <source>%1 of %2 orders so far.</source>
        <extracomment>How many orders the percentages are of</extracomment>
        <translation>Пока %1 из %2 заказов.</translation>
    </message>
    <message>
        <source>How much the shop has cancelled in the last 30 days is not known now.</source>
        <translation>Сколько магазин отменил за последние 30 дней, сейчас неизвестно.</translation>
    </message>
    <message>
        <source>How much the shop has cancelled in the last 30 days is still being read: %1.</source>
        <translation>Данные об отменах магазина за последние 30 дней ещё загружаются: %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>No secure connection to the marketplace can be made%1.</source>
        <extracomment>%1 is nothing, or why not, in brackets: &quot; (TLS initialization failed)&quot;</extracomment>
        <translation>Не удаётся установить защищённое соединение с маркетплейсом%1.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>In place of a name that a certificate does not give, see below</extracomment>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Issued to “%1” by “%2”, valid until %3.</source>
        <extracomment>A certificate: %1 is whom it is issued to, %2 by whom, %3 the date until which it is valid</extracomment>
        <translation>Выдан для «%1», кем: «%2», действует до %3.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is not trusted.</source>
        <translation>Сертификату, показанному вместо сертификата маркетплейса, нельзя доверять.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace belongs to somebody else.</source>
        <translation>Показан чужой сертификат, не маркетплейса.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is no longer valid.</source>
        <translation>Срок действия показанного сертификата маркетплейса истёк.</translation>
    </message>
    <message>
        <source>The certificate shown for the marketplace is valid from %1 only.</source>
        <translation>Показанный сертификат маркетплейса начнёт действовать только с %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever looks after the network.</source>
        <translation>Проверьте дату на этом компьютере. Если она верна, сообщите тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>Somebody on the way reads along: an antivirus, or the network&apos;s filter. Tell whoever looks after this computer; the token was not sent.</source>
        <translation>Кто-то на пути читает соединение: антивирус или фильтр сети. Сообщите тому, кто отвечает за компьютер; токен не был отправлен.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>&amp;Cancel order…</source>
        <translation>От&amp;менить заказ…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Отменить заказ…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Пр&amp;инять</translation>
    </message>
    <message>
        <source>A&amp;ssemble…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Со&amp;брать…</translation>
    </message>
    <message>
        <source>&amp;Item has arrived…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Отметить поступ&amp;ление…</translation>
    </message>
    <message>
        <source>&amp;Return received…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Прин&amp;ять возврат…</translation>
    </message>
    <message>
        <source>Ha&amp;nd over…</source>
        <extracomment>Button; an access key of its own</extracomment>
        <translation>Выд&amp;ать…</translation>
    </message>
    <message>
        <source>S&amp;end again</source>
        <translation>&amp;Отправить ещё раз</translation>
    </message>
    <message>
        <source>The marketplace is making the waybill: it comes by itself.</source>
        <translation>Маркетплейс готовит накладную: она придёт сама.</translation>
    </message>
    <message>
        <source>The waybill has come: print it and put it on the parcel.</source>
        <translation>Накладная пришла: напечатайте её и наклейте на посылку.</translation>
    </message>
    <message>
        <source>The waybill is printed: the parcel waits for Kaspi&apos;s courier.</source>
        <translation>Накладная напечатана: посылка ждёт курьера Kaspi.</translation>
    </message>
    <message>
        <source>&amp;Print waybill</source>
        <translation>Н&amp;апечатать накладную</translation>
    </message>
    <message>
        <source>Print waybill</source>
        <translation>Напечатать накладную</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отозва&amp;ть</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Решить…</translation>
    </message>
    <message>
        <source>Sa&amp;y it again…</source>
        <translation>Сообщит&amp;ь ещё раз…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
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
        <source>Assemble</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Reduce lines</source>
        <translation>Уменьшить количество</translation>
    </message>
    <message>
        <source>Correct weights</source>
        <translation>Исправить вес</translation>
    </message>
    <message>
        <source>Item has arrived</source>
        <comment>action</comment>
        <extracomment>What a person does to an order, as the other actions are named</extracomment>
        <translation>Отметить поступление</translation>
    </message>
    <message>
        <source>Return received</source>
        <comment>action</comment>
        <extracomment>What a person does to an order, as the other actions are named</extracomment>
        <translation>Принять возврат</translation>
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
        <source>waits to be assembled</source>
        <extracomment>One of many orders that are assembled a few at a time: it has not been sent yet</extracomment>
        <translation>ждёт сборки</translation>
    </message>
    <message>
        <source>assembled or not: unknown</source>
        <translation>собран ли — неизвестно</translation>
    </message>
    <message>
        <source>forming the waybill…</source>
        <translation>накладная формируется…</translation>
    </message>
    <message>
        <source>to be reduced</source>
        <extracomment>Of a line of an order: that there is to be less of it has not been sent yet. Short: a column is narrow</extracomment>
        <translation>ждёт уменьшения</translation>
    </message>
    <message>
        <source>reduced or not: unknown</source>
        <translation>уменьшено ли — неизвестно</translation>
    </message>
    <message>
        <source>reducing…</source>
        <translation>количество уменьшается…</translation>
    </message>
    <message>
        <source>weights corrected or not: unknown</source>
        <translation>исправлен ли вес — неизвестно</translation>
    </message>
    <message>
        <source>correcting the weights…</source>
        <translation>вес исправляется…</translation>
    </message>
    <message>
        <source>arrival told at %1, not seen yet</source>
        <extracomment>Of a pre-ordered item: %1 is the time of day when the marketplace was told that it is in the shop</extracomment>
        <translation>о поступлении сообщено в %1, пока не видно</translation>
    </message>
    <message>
        <source>arrival noted or not: unknown</source>
        <translation>отмечено ли поступление — неизвестно</translation>
    </message>
    <message>
        <source>noting the arrival…</source>
        <translation>поступление отмечается…</translation>
    </message>
    <message>
        <source>return received or not: unknown</source>
        <translation>принят ли возврат — неизвестно</translation>
    </message>
    <message>
        <source>receiving the return…</source>
        <translation>возврат принимается…</translation>
    </message>
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
        <source>%1 is assembled; its waybill comes by itself.</source>
        <translation>%1 собран; накладная придёт сама.</translation>
    </message>
    <message>
        <source>%1: the line is reduced.</source>
        <translation>%1: количество уменьшено.</translation>
    </message>
    <message>
        <source>%1: the weights are corrected.</source>
        <translation>%1: вес исправлен.</translation>
    </message>
    <message>
        <source>%1: the arrival is noted.</source>
        <translation>%1: поступление отмечено.</translation>
    </message>
    <message>
        <source>%1: the return is received.</source>
        <translation>%1: возврат принят.</translation>
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
        <source>No waybill was formed.</source>
        <translation>Накладная не сформирована.</translation>
    </message>
    <message>
        <source>The line stays as it is.</source>
        <translation>Количество осталось прежним.</translation>
    </message>
    <message>
        <source>The weights stay as they are.</source>
        <translation>Вес остался прежним.</translation>
    </message>
    <message>
        <source>For the marketplace the item has not arrived.</source>
        <translation>Для маркетплейса товар не поступил.</translation>
    </message>
    <message>
        <source>For the marketplace the return is not received.</source>
        <translation>Для маркетплейса возврат не принят.</translation>
    </message>
    <message>
        <source>Press “Accept” again.</source>
        <translation>Нажмите «Принять» ещё раз.</translation>
    </message>
    <message>
        <source>Open “Cancel order…” again.</source>
        <translation>Откройте «Отменить заказ…» ещё раз.</translation>
    </message>
    <message>
        <source>Ask the buyer whether a code came; if not, press “Send code” again.</source>
        <translation>Спросите покупателя, пришёл ли код; если нет, отправьте код ещё раз.</translation>
    </message>
    <message>
        <source>Press “Hand over” again.</source>
        <translation>Нажмите «Выдать» ещё раз.</translation>
    </message>
    <message>
        <source>Open “Assemble…” again.</source>
        <translation>Откройте «Собрать…» ещё раз.</translation>
    </message>
    <message>
        <source>Open “Reduce lines…” again.</source>
        <translation>Откройте «Уменьшить количество…» ещё раз.</translation>
    </message>
    <message>
        <source>Open “Correct weights…” again.</source>
        <translation>Откройте «Исправить вес…» ещё раз.</translation>
    </message>
    <message>
        <source>Try once more, or do it in the seller&apos;s cabinet.</source>
        <translation>Попробуйте ещё раз или сделайте это в кабинете продавца.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer was lost on the way.</source>
        <translation>Ответ маркетплейса потерялся в пути.</translation>
    </message>
    <message>
        <source>The program looks until %1; you can press “Check again”.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Программа проверяет до %1; можно нажать «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>The program is checking; you can press “Check again”.</source>
        <translation>Программа проверяет; можно нажать «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is accepted.</source>
        <translation>Пока неизвестно, принят ли заказ.</translation>
    </message>
    <message>
        <source>We do not know yet whether the order is cancelled.</source>
        <translation>Пока неизвестно, отменён ли заказ.</translation>
    </message>
    <message>
        <source>Do not promise the buyer anything; press “Check again”.</source>
        <translation>Ничего не обещайте покупателю; нажмите «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>We do not know whether the buyer got a code.</source>
        <translation>Неизвестно, получил ли покупатель код.</translation>
    </message>
    <message>
        <source>Ask the buyer: if a code came, type it in; if not, press “Send code” again.</source>
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
        <source>We do not know yet whether the waybill is formed.</source>
        <translation>Пока неизвестно, сформирована ли накладная.</translation>
    </message>
    <message>
        <source>It is not sent again, so that there are not two: the program looks until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Повторно не отправляется, чтобы накладных не стало две: программа проверяет до %1.</translation>
    </message>
    <message>
        <source>It is not sent again, so that there are not two: the program keeps looking.</source>
        <translation>Повторно не отправляется, чтобы накладных не стало две: программа продолжает проверять.</translation>
    </message>
    <message>
        <source>We do not know yet whether the line is reduced.</source>
        <translation>Пока неизвестно, уменьшено ли количество.</translation>
    </message>
    <message>
        <source>We do not know yet whether the weights are corrected.</source>
        <translation>Пока неизвестно, исправлен ли вес.</translation>
    </message>
    <message>
        <source>We do not know yet whether the arrival is noted.</source>
        <translation>Пока неизвестно, отмечено ли поступление.</translation>
    </message>
    <message>
        <source>Look in the seller&apos;s cabinet, or press “Check again”.</source>
        <translation>Посмотрите в кабинете продавца или нажмите «Проверить ещё раз».</translation>
    </message>
    <message>
        <source>We do not know yet whether the return is received.</source>
        <translation>Пока неизвестно, принят ли возврат.</translation>
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
    <name>CommentField</name>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Комментарий</translation>
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
        <translation>На связи · загрузка…</translation>
    </message>
    <message>
        <source>Online · %1</source>
        <extracomment>%1 is the age of the data: &quot;Online · 12 s&quot;</extracomment>
        <translation>На связи · %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Связь пропала: %1</translation>
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
    <message>
        <source>The program asks again at %1.</source>
        <translation>Следующая попытка — %1.</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <extracomment>The marketplace asked the program to be silent; %1 is a time of day</extracomment>
        <translation>Пауза до %1</translation>
    </message>
    <message>
        <source>The marketplace asked us to wait: the program asks again at %1. “Refresh” (F5) asks once before that.</source>
        <translation>Маркетплейс попросил подождать: программа обратится снова в %1. «Обновить» (F5) спросит один раз раньше.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Нет токена</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <extracomment>What can be typed as a date: a day and a month, with a year or without</extracomment>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
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
        <translation>Ответ маркетплейса потерялся в пути.</translation>
    </message>
    <message>
        <source>The marketplace said yes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Маркетплейс ответил «да» в %1.</translation>
    </message>
    <message>
        <source>The order was read again and does not show it; it may do so only when it moves on.</source>
        <translation>Заказ загружен ещё раз: изменения в нём нет; возможно, оно появится, только когда заказ двинется дальше.</translation>
    </message>
    <message>
        <source>The order was read again and does not show it.</source>
        <translation>Заказ загружен ещё раз: изменения в нём нет.</translation>
    </message>
    <message>
        <source>If the seller&apos;s cabinet does not show it either, send it again.</source>
        <translation>Если его нет и в кабинете продавца, отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Told to the marketplace at %1, not seen yet.</source>
        <extracomment>%1 is a time of day: a person told the marketplace that a pre-ordered item is in the shop</extracomment>
        <translation>Маркетплейсу сообщено в %1, в заказе пока не видно.</translation>
    </message>
    <message>
        <source>It said yes, but the order does not show it; it may do so only when it moves on.</source>
        <translation>Он ответил «да», но в заказе этого нет; возможно, появится, только когда заказ двинется дальше.</translation>
    </message>
    <message>
        <source>The program looks until %1; the order can be packed meanwhile.</source>
        <translation>Программа проверяет до %1; заказ тем временем можно собирать.</translation>
    </message>
    <message>
        <source>Look in the seller&apos;s cabinet before you say it once more.</source>
        <translation>Прежде чем сообщить ещё раз, посмотрите в кабинете продавца.</translation>
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
        <translation>Поиск шёл по всем очередям и по заказам, завершённым с запуска программы.</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Токен отклонён</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Связь пропала: %1</translation>
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
        <source>C&amp;lear the search</source>
        <translation>О&amp;чистить поиск</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повторит&amp;ь</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Токена пока нет</translation>
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
    <message>
        <source>check the IMEI</source>
        <translation>проверьте IMEI</translation>
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
        <translation>Загр&amp;узить снова</translation>
    </message>
    <message>
        <source>The lines of this order are not known, so do not hand it over by this list.</source>
        <translation>Состав заказа неизвестен — не выдавайте заказ по этому списку.</translation>
    </message>
    <message>
        <source>Rea&amp;d again</source>
        <translation>Загрузить с&amp;нова</translation>
    </message>
    <message>
        <source>Brands, codes or least weights of some lines are not known. Names, quantities and sums are.</source>
        <translation>У некоторых позиций неизвестны бренд, код или наименьший вес. Названия, количество и суммы известны.</translation>
    </message>
    <message>
        <source>The marketplace names no lines of this order.</source>
        <translation>Маркетплейс не назвал ни одной позиции этого заказа.</translation>
    </message>
    <message>
        <source>The lines add up to %1, but the marketplace gives %2 for the order.</source>
        <translation>Товары в сумме дают %1, а маркетплейс указывает для заказа %2.</translation>
    </message>
    <message>
        <source>Refresh, and trust the seller&apos;s cabinet.</source>
        <translation>Обновите данные и ориентируйтесь на кабинет продавца.</translation>
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
    <message>
        <source>Free some disk space, or check that the data folder can be written to.</source>
        <translation>Освободите место на диске или проверьте, можно ли писать в папку с данными.</translation>
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
        <source>Ask the buyer to sign in the Kaspi.kz app, then press “Hand over” again.</source>
        <translation>Попросите покупателя подписать документы в приложении Kaspi.kz и снова нажмите «Выдать».</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>То, что вы видите, могло устареть.</translation>
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
        <source>Wait for its outcome, or press “Check again”.</source>
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
        <source>Press “Refresh” and look for it by its number.</source>
        <translation>Нажмите «Обновить» и найдите его по номеру.</translation>
    </message>
    <message>
        <source>The marketplace sent something that is no PDF.</source>
        <translation>Маркетплейс прислал не PDF.</translation>
    </message>
    <message>
        <source>The marketplace named an address that is not safe to ask: %1.</source>
        <extracomment>%1 is an address on the internet</extracomment>
        <translation>Маркетплейс указал адрес, обращаться к которому небезопасно: %1.</translation>
    </message>
    <message>
        <source>The file %1 has vanished or was changed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл %1 пропал или изменён.</translation>
    </message>
    <message>
        <source>The marketplace does not take arrivals from programs just now (404).</source>
        <translation>Маркетплейс сейчас не принимает отметку о поступлении от программ (404).</translation>
    </message>
    <message>
        <source>Do it in the seller&apos;s cabinet: the order&apos;s number is copied, paste it there.</source>
        <translation>Сделайте это в кабинете продавца: номер заказа скопирован, вставьте его там.</translation>
    </message>
    <message>
        <source>What was filled in cannot be sent.</source>
        <translation>То, что введено, отправить нельзя.</translation>
    </message>
    <message>
        <source>Look at the amounts and the comment once more.</source>
        <translation>Проверьте ещё раз количество и комментарий.</translation>
    </message>
    <message>
        <source>The program goes on by itself as soon as it may.</source>
        <translation>Программа продолжит сама, как только будет можно.</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>Повторите чуть позже.</translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n s.</source>
        <translation>
            <numerusform>Повторите через %n с.</numerusform>
            <numerusform>Повторите через %n с.</numerusform>
            <numerusform>Повторите через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try once more in %n min.</source>
        <translation>
            <numerusform>Повторите через %n мин.</numerusform>
            <numerusform>Повторите через %n мин.</numerusform>
            <numerusform>Повторите через %n мин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to do with it: keep the goods.</source>
        <translation>Делать с ним больше ничего не нужно: товар оставьте у себя.</translation>
    </message>
    <message>
        <source>The buyer was sent no code.</source>
        <translation>Код покупателю не отправлен.</translation>
    </message>
    <message>
        <source>The program has no token for the shop yet.</source>
        <translation>У программы пока нет токена магазина.</translation>
    </message>
    <message>
        <source>A proxy on the way to the marketplace asks for a name and a password (407).</source>
        <translation>Прокси-сервер на пути к маркетплейсу требует имя и пароль (407).</translation>
    </message>
    <message>
        <source>A proxy on the way to the marketplace does not let the program through.</source>
        <translation>Прокси-сервер на пути к маркетплейсу не пропускает программу.</translation>
    </message>
    <message>
        <source>Somebody else than the marketplace answered (%1): a proxy, a filter, or a page about maintenance.</source>
        <extracomment>%1 is a number, as 403</extracomment>
        <translation>Ответил не маркетплейс (%1): прокси-сервер, фильтр или страница о технических работах.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer is larger than any that makes sense, and was not read.</source>
        <translation>Ответ маркетплейса слишком большой и не был прочитан.</translation>
    </message>
    <message>
        <source>Enter the token first.</source>
        <translation>Сначала введите токен.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings, or tell whoever looks after it.</source>
        <translation>Проверьте прокси в настройках сети этого компьютера или сообщите тому, кто за него отвечает.</translation>
    </message>
    <message>
        <source>The token may well be good. Look whether kaspi.kz opens in the browser; the program goes on trying.</source>
        <translation>Токен, скорее всего, в порядке. Проверьте, открывается ли kaspi.kz в браузере; программа продолжает попытки.</translation>
    </message>
    <message>
        <source>The marketplace does not accept this token.</source>
        <translation>Маркетплейс не принимает этот токен.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Он не сохранён.</translation>
    </message>
    <message>
        <source>Copy it once more, whole, from the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Скопируйте его целиком ещё раз из кабинета продавца: «Настройки» → «Токен API».</translation>
    </message>
    <message>
        <source>Whether the token is good cannot be told; it is not kept yet.</source>
        <translation>Верен ли токен, узнать не удалось; он пока не сохранён.</translation>
    </message>
    <message>
        <source>Look whether kaspi.kz opens in the browser, then try once more.</source>
        <translation>Проверьте, открывается ли kaspi.kz в браузере, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Close the program that uses it, a backup perhaps, then try once more.</source>
        <translation>Закройте программу, которая его использует (например, резервное копирование), и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No second waybill was formed.</source>
        <translation>Вторая накладная не сформирована.</translation>
    </message>
    <message>
        <source>Print the waybill that is there.</source>
        <translation>Напечатайте накладную, которая уже есть.</translation>
    </message>
    <message>
        <source>The program ended before something of this order was sent: decide about it first.</source>
        <translation>Программа завершилась, не отправив часть действий с этим заказом: сначала решите, что с ними делать.</translation>
    </message>
    <message>
        <source>Press “Decide…”.</source>
        <translation>Нажмите «Решить…».</translation>
    </message>
    <message>
        <source>The order is being read first: it may have changed since the program ended.</source>
        <translation>Сначала заказ загружается заново: он мог измениться после завершения программы.</translation>
    </message>
    <message>
        <source>Wait a moment, or press “Refresh”.</source>
        <translation>Подождите немного или нажмите «Обновить».</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n actions are missing from the journal</source>
        <extracomment>Beginning of &quot;…is missing from the journal&quot;: so many changes of orders that were asked for</extracomment>
        <translation>
            <numerusform>В журнале не хватает %n действия</numerusform>
            <numerusform>В журнале не хватает %n действий</numerusform>
            <numerusform>В журнале не хватает %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are missing from the journal</source>
        <extracomment>What became of actions; each action has several such rows</extracomment>
        <translation>
            <numerusform>В журнале не хватает %n строки</numerusform>
            <numerusform>В журнале не хватает %n строк</numerusform>
            <numerusform>В журнале не хватает %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all that was written until %2.</source>
        <extracomment>%1 is &quot;3 actions are missing from the journal&quot;, %2 a moment</extracomment>
        <translation>%1: всего, что было записано до %2.</translation>
    </message>
    <message>
        <source>%1: what was written from %2 until %3.</source>
        <extracomment>%1 is &quot;3 actions are missing from the journal&quot;, %2 and %3 are moments</extracomment>
        <translation>%1 (записи: %2 — %3).</translation>
    </message>
    <message>
        <source>№ %1 (%2)</source>
        <extracomment>An entry of the journal by its order&apos;s number and its time</extracomment>
        <translation>№ %1 (%2)</translation>
    </message>
    <message>
        <source>What was sent to the marketplace is not changed by this: it has its own list.</source>
        <translation>На то, что отправлено в Kaspi, это не влияет: там ведут свой список.</translation>
    </message>
    <message>
        <source>If the program&apos;s folder was restored from a copy, or a disk failed, that is why.</source>
        <translation>Так бывает, если папку программы восстановили из копии или сбоил диск.</translation>
    </message>
    <message>
        <source>The head of the journal is missing, the small file that says how far the journal goes.</source>
        <translation>Нет головы журнала — небольшого файла, в котором записано, сколько в журнале строк.</translation>
    </message>
    <message>
        <source>What is in the journal is shown, but nobody can say whether its last entries are gone.</source>
        <translation>Всё, что есть в журнале, показано, но не пропали ли последние записи, проверить нельзя.</translation>
    </message>
    <message>
        <source>A new head was begun.</source>
        <translation>Начат новый файл.</translation>
    </message>
    <message>
        <source>The journal is not the one that was written here: its entries were exchanged.</source>
        <translation>Это не тот журнал, который вёлся здесь: его записи подменены.</translation>
    </message>
    <message>
        <source>If the program&apos;s folder was put together from two copies, that is why.</source>
        <translation>Так бывает, если папку программы собрали из двух копий.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the journal were changed from outside the program.</source>
        <translation>
            <numerusform>%n строка журнала изменена в обход программы.</numerusform>
            <numerusform>%n строки журнала изменены в обход программы.</numerusform>
            <numerusform>%n строк журнала изменено в обход программы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on them: they are shown as they stand now.</source>
        <translation>Не полагайтесь на них: они показаны так, как записаны сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put into the journal from outside the program.</source>
        <translation>
            <numerusform>%n строка добавлена в журнал в обход программы.</numerusform>
            <numerusform>%n строки добавлены в журнал в обход программы.</numerusform>
            <numerusform>%n строк добавлено в журнал в обход программы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on them: the program did not write them.</source>
        <translation>Не полагайтесь на них: программа их не писала.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
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
    <message>
        <source>Op&amp;en the shop</source>
        <translation>&amp;Открыть магазин</translation>
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
    <message>
        <source>check the IMEI</source>
        <extracomment>Ends a line of goods</extracomment>
        <translation>проверьте IMEI</translation>
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
        <translation>Заказ загружен ещё раз: он не выдан.</translation>
    </message>
    <message>
        <source>Keep the goods.</source>
        <translation>Товар не отдавайте.</translation>
    </message>
    <message>
        <source>Press “Hand over” to try once more.</source>
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
    <message>
        <source>Not handed over: no code was sent to the buyer yet.</source>
        <translation>Заказ не выдан: код покупателю ещё не отправлен.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Send the code first, then type what the buyer says.</source>
        <translation>Сначала отправьте код, затем введите то, что назовёт покупатель.</translation>
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
        <translation>%1: убран из заказа</translation>
    </message>
    <message>
        <source>%1: added to the order</source>
        <extracomment>A line of the order; %1 is the name of the goods</extracomment>
        <translation>%1: добавлен в заказ</translation>
    </message>
    <message>
        <source>%1, quantity</source>
        <extracomment>%1 is the name of the goods; the change of how many of them there are follows</extracomment>
        <translation>%1, количество</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Программа увидела заказ впервые</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The marketplace&apos;s own grouping of orders</extracomment>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No longer assembled</source>
        <translation>Больше не собран</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>Собран</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation>Плановая доставка</translation>
    </message>
    <message>
        <source>Planned arrival of the item</source>
        <translation>Плановое поступление товара</translation>
    </message>
    <message>
        <source>Planned hand-over to the courier</source>
        <translation>Плановая передача курьеру</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Передан курьеру</translation>
    </message>
    <message>
        <source>No longer back at the warehouse</source>
        <translation>Больше не в пункте Kaspi</translation>
    </message>
    <message>
        <source>Back at the warehouse</source>
        <translation>Вернулся в пункт Kaspi</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <extracomment>%1 is the name of the goods; the change of their weight follows</extracomment>
        <translation>%1, вес</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%1&#xa0;pcs</source>
        <extracomment>A quantity of goods: 2 pieces</extracomment>
        <translation>
            <numerusform>%1&#xa0;шт.</numerusform>
            <numerusform>%1&#xa0;шт.</numerusform>
            <numerusform>%1&#xa0;шт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item without a name</source>
        <translation>Товар без названия</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>The least weight a line of goods may have</extracomment>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>Check the IMEI of %1.</source>
        <extracomment>%1 is one name of goods or several</extracomment>
        <translation>Проверьте IMEI: %1.</translation>
    </message>
    <message>
        <source>no items</source>
        <extracomment>In the place of an order&apos;s goods: the marketplace names none</extracomment>
        <translation>товаров нет</translation>
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
        <source>Details</source>
        <extracomment>Header of a column: what was given as a reason, and what the marketplace said</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of a column: who did it, as their computer calls them</extracomment>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>What became of the last actions could not be written into the journal: %1.</source>
        <extracomment>%1 is why, in words of the system or the database</extracomment>
        <translation>Итог последних действий не удалось записать в журнал: %1.</translation>
    </message>
    <message>
        <source>It is written by itself as soon as that is possible.</source>
        <translation>Он запишется сам, как только это станет возможно.</translation>
    </message>
    <message>
        <source>Leave the program open until then.</source>
        <translation>До тех пор не закрывайте программу.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
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
        <source>Nothing was done to an order with this number. Clear the field to see all.</source>
        <translation>С заказом под этим номером ничего не делали. Очистите поле, чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Whatever you do with an order is written here.</source>
        <translation>Пока ничего не сделано. Сюда записывается всё, что вы делаете с заказами.</translation>
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
        <translation>маркетплейс согласился, но заказ не изменился</translation>
    </message>
    <message>
        <source>read again: it had not happened</source>
        <translation>загружен ещё раз: изменения не было</translation>
    </message>
    <message>
        <source>the connection closed before the answer</source>
        <translation>соединение закрылось до ответа</translation>
    </message>
    <message>
        <source>a redirect, which is not followed</source>
        <translation>перенаправление, по которому программа не переходит</translation>
    </message>
    <message>
        <source>not sent: the lines had changed meanwhile</source>
        <translation>не отправлено: состав заказа тем временем изменился</translation>
    </message>
    <message>
        <source>not sent: the lines could not be read again</source>
        <translation>не отправлено: не удалось загрузить состав заказа ещё раз</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was asked of a line: how much of it there was and how much was to stay</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>not sent: there was no connection</source>
        <translation>не отправлено: не было связи</translation>
    </message>
    <message>
        <source>not sent: the marketplace asked us to wait</source>
        <translation>не отправлено: маркетплейс попросил подождать</translation>
    </message>
    <message>
        <source>the order has ended meanwhile</source>
        <translation>заказ тем временем завершён</translation>
    </message>
    <message>
        <source>Unknown action (%1)</source>
        <extracomment>In the journal: what a newer version of the program did, %1 is its word for it</extracomment>
        <translation>Неизвестное действие (%1)</translation>
    </message>
    <message>
        <source>not sent: there was no token</source>
        <translation>не отправлено: не было токена</translation>
    </message>
    <message>
        <source>not sent: the connection was not secure</source>
        <translation>не отправлено: соединение не защищено</translation>
    </message>
    <message>
        <source>not sent: a proxy on the way refused</source>
        <translation>не отправлено: прокси-сервер отказал</translation>
    </message>
    <message>
        <source>somebody else than the marketplace answered</source>
        <translation>ответил не маркетплейс</translation>
    </message>
    <message>
        <source>the orders&apos; file is in use by another program</source>
        <translation>файл заказов занят другой программой</translation>
    </message>
    <message>
        <source>One of the lines</source>
        <extracomment>In the place of an item&apos;s name that nobody knows any more</extracomment>
        <translation>Одна из позиций</translation>
    </message>
    <message>
        <source>%1, line removed</source>
        <extracomment>%1 is &quot;5 → 0&quot;</extracomment>
        <translation>%1, позиция удалена</translation>
    </message>
    <message>
        <source>not sent: the order could not be read again</source>
        <translation>не отправлено: не удалось загрузить заказ ещё раз</translation>
    </message>
    <message>
        <source>not sent: the order was cancelled meanwhile</source>
        <translation>не отправлено: заказ тем временем отменён</translation>
    </message>
    <message>
        <source>not sent: assembled meanwhile</source>
        <translation>не отправлено: заказ тем временем уже собран</translation>
    </message>
    <message>
        <source>not sent: the arrival was noted meanwhile</source>
        <translation>не отправлено: поступление тем временем уже отмечено</translation>
    </message>
    <message>
        <source>not sent: the program had ended</source>
        <translation>не отправлено: программа завершилась</translation>
    </message>
    <message>
        <source>told once more, it had not been seen</source>
        <translation>сообщено ещё раз: в заказе этого не было видно</translation>
    </message>
    <message>
        <source>not sent: assembled meanwhile, waybill %1</source>
        <extracomment>%1 is the number of a waybill</extracomment>
        <translation>не отправлено: заказ тем временем уже собран, накладная %1</translation>
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
    <name>LineDesk</name>
    <message>
        <source>Reading the lines of %1 again…</source>
        <translation>Состав %1 загружается ещё раз…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Оста&amp;новить</translation>
    </message>
    <message>
        <source>The lines may have changed: they can only be worked on once they were read again.</source>
        <translation>Состав мог измениться: работать с ним можно, только загрузив его ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Загр&amp;узить снова</translation>
    </message>
    <message>
        <source>%1: the line is being reduced…</source>
        <translation>%1: количество уменьшается…</translation>
    </message>
    <message>
        <source>%1: the weights are being corrected…</source>
        <translation>%1: вес исправляется…</translation>
    </message>
    <message>
        <source>Some lines wait for the marketplace to reduce the one before.</source>
        <translation>Часть изменений ждёт, пока маркетплейс выполнит предыдущее.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or close again.</source>
        <translation>Дождитесь результата или закройте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines were still to be reduced when the program ended.</source>
        <translation>
            <numerusform>%1: оставалось уменьшить количество в %n позиции, когда программа закрылась.</numerusform>
            <numerusform>%1: оставалось уменьшить количество в %n позициях, когда программа закрылась.</numerusform>
            <numerusform>%1: оставалось уменьшить количество в %n позициях, когда программа закрылась.</numerusform>
        </translation>
    </message>
    <message>
        <source>They waited for another one and were never sent: they stay as they are.</source>
        <translation>Они ждали своей очереди и не были отправлены: всё осталось как было.</translation>
    </message>
    <message>
        <source>Before anything is sent the lines are read again.</source>
        <translation>Перед отправкой состав заказа загружается заново.</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Отправить сей&amp;час</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отозва&amp;ть</translation>
    </message>
    <message>
        <source>If you close now, they are not sent, and the next start asks about them.</source>
        <translation>Если закрыть сейчас, они не будут отправлены; при следующем запуске программа спросит о них.</translation>
    </message>
    <message>
        <source>The program says when it is done.</source>
        <translation>Когда всё будет готово, программа сообщит.</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Total: %1</source>
        <extracomment>What the lines of an order cost together</extracomment>
        <translation>Сумма: %1</translation>
    </message>
    <message>
        <source>Total: %1 → %2</source>
        <extracomment>What the lines of an order cost together, now and then</extracomment>
        <translation>Сумма: %1 → %2</translation>
    </message>
    <message>
        <source>I have &amp;looked</source>
        <translation>Прос&amp;мотрено</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of lines that moved</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have changed meanwhile.</source>
        <translation>Состав заказа тем временем изменился.</translation>
    </message>
    <message>
        <source>Look at the amounts again; what you typed is still there.</source>
        <translation>Проверьте количество ещё раз; введённое вами сохранилось.</translation>
    </message>
    <message>
        <source>The order has changed; its lines are being read again.</source>
        <translation>Заказ изменился; его состав загружается ещё раз.</translation>
    </message>
    <message>
        <source>The lines have changed: look at them again first.</source>
        <translation>Состав изменился: сначала проверьте его ещё раз.</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>Комментарий слишком длинный.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Nothing would be left: that cancels the whole order.</source>
        <translation>Ничего не останется: это отмена всего заказа.</translation>
    </message>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>Отменить &amp;заказ…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Отменить заказ…</translation>
    </message>
    <message>
        <source>the marketplace recalculates it</source>
        <translation>пересчитает маркетплейс</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>%1: new in the order</source>
        <extracomment>A line of an order; %1 is what it is of</extracomment>
        <translation>%1: новое в заказе</translation>
    </message>
    <message>
        <source>%1: no longer in the order</source>
        <translation>%1: больше нет в заказе</translation>
    </message>
    <message>
        <source>%1: another price</source>
        <translation>%1: другая цена</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>A line of an order moved: &quot;Чайник: 3 pcs instead of 5 pcs&quot;</extracomment>
        <translation>%1: %2 вместо %3</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change.</source>
        <translation>
            <numerusform>Меняется %n позиция.</numerusform>
            <numerusform>Меняются %n позиции.</numerusform>
            <numerusform>Меняются %n позиций.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>изменить нельзя</translation>
    </message>
    <message>
        <source>from 0 to %1</source>
        <translation>от 0 до %1</translation>
    </message>
    <message>
        <source>recalculated</source>
        <extracomment>What a line will cost: only the marketplace can tell</extracomment>
        <translation>пересчёт</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
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
        <source>&amp;Menu bar</source>
        <translation>Строка &amp;меню</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь экран</translation>
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
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%1 places</source>
        <extracomment>%1 is the number in words: &quot;forty-two places&quot;. The forms are those of the number.</extracomment>
        <translation>
            <numerusform>%1 место</numerusform>
            <numerusform>%1 места</numerusform>
            <numerusform>%1 мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>The order is already accepted.</source>
        <translation>Заказ уже принят.</translation>
    </message>
    <message>
        <source>Accept the order first.</source>
        <translation>Сначала примите заказ.</translation>
    </message>
    <message>
        <source>The order is handed over already.</source>
        <translation>Заказ уже выдан.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Заказ отменён.</translation>
    </message>
    <message>
        <source>The order was returned.</source>
        <translation>Заказ возвращён.</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>Заказ завершён.</translation>
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
        <source>The waybill is formed already: print it, once more if need be.</source>
        <translation>Накладная уже сформирована: напечатайте её, если нужно — ещё раз.</translation>
    </message>
    <message>
        <source>The waybill is formed: the marketplace no longer lets the lines change.</source>
        <translation>Накладная сформирована: маркетплейс уже не даёт менять состав заказа.</translation>
    </message>
    <message>
        <source>Kaspi does not deliver this order: there is no waybill to form.</source>
        <translation>Этот заказ доставляет не Kaspi: накладная не нужна.</translation>
    </message>
    <message>
        <source>Nothing of this order is still to arrive.</source>
        <translation>Поступления по этому заказу не ожидается.</translation>
    </message>
    <message>
        <source>Nothing of this order is on its way back.</source>
        <translation>По этому заказу ничего не возвращается.</translation>
    </message>
    <message>
        <source>All of it is counted by the piece: there is nothing to weigh.</source>
        <translation>Всё здесь поштучно: взвешивать нечего.</translation>
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
    <name>OrderDesk</name>
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
        <translation>Первый срок, который маркетплейс назначил этому заказу. Позже он может указать другой, но действует этот.</translation>
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
    <message>
        <source>Map</source>
        <extracomment>A link to a map in the browser</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>When the shop works is set under Order, Working hours…</source>
        <translation>Когда работает магазин, задаётся в меню «Заказ», «Рабочие часы…»</translation>
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
        <source>Hi&amp;de</source>
        <extracomment>Button beside a masked phone number</extracomment>
        <translation>С&amp;крыть</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>По&amp;казать</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of the table of orders</extracomment>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Take back</source>
        <translation>Отозва&amp;ть</translation>
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
        <translation>Покупатель</translation>
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
        <source>read %1 of %2</source>
        <translation>загружено %1 из %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>загружено %1</translation>
    </message>
    <message>
        <source>hidden b&amp;y the search: %1 · show</source>
        <extracomment>A button: how many orders of the queue the search hides; pressing it shows them</extracomment>
        <translation>скр&amp;ыто поиском: %1 · показать</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>К списк&amp;у заказов</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>new, %1</source>
        <extracomment>An order that came a moment ago; %1 is a time</extracomment>
        <translation>новый, %1</translation>
    </message>
</context>
<context>
    <name>OutcomeNotices</name>
    <message>
        <source>%1: taken back, nothing was sent.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>%1 отозван: ничего не отправлено.</translation>
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
    <name>Packing</name>
    <message numerus="yes">
        <source>%n places per piece</source>
        <extracomment>How a thing is packed: so many places for each piece of it</extracomment>
        <translation>
            <numerusform>%n место на штуку</numerusform>
            <numerusform>%n места на штуку</numerusform>
            <numerusform>%n мест на штуку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 place per %n pieces</source>
        <extracomment>How a thing is packed: so many pieces of it in one place</extracomment>
        <translation>
            <numerusform>1 место на %n штуку</numerusform>
            <numerusform>1 место на %n штуки</numerusform>
            <numerusform>1 место на %n штук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places per %n pieces</source>
        <extracomment>How a thing is packed: %1 places for so many pieces of it</extracomment>
        <translation>
            <numerusform>мест: %1 на %n штуку</numerusform>
            <numerusform>мест: %1 на %n штуки</numerusform>
            <numerusform>мест: %1 на %n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the waybill is formed, the shop can no longer cancel the order or change its lines.</source>
        <translation>Когда накладная сформирована, магазин уже не сможет отменить заказ или изменить его состав.</translation>
    </message>
</context>
<context>
    <name>PackingRulesDialog</name>
    <message>
        <source>There are no rules yet. A rule is made where an order is assembled.</source>
        <translation>Правил пока нет. Правило задаётся при сборке заказа.</translation>
    </message>
    <message>
        <source>Packing rules</source>
        <translation>Правила упаковки</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>The seller&apos;s own code of a thing</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
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
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <extracomment>Resolution of a printer</extracomment>
        <translation>%1 точек на дюйм</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Высота бумаги</translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>Between width and height</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Б&amp;умага</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Разрешение</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Заказы</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>О&amp;чередь</translation>
    </message>
</context>
<context>
    <name>PlacesDelegate</name>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message>
        <source>That many places?</source>
        <translation>Столько мест?</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>&amp;Собрать</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Cha&amp;nge the number</source>
        <translation>&amp;Изменить число</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a number in words with its noun: &quot;Forty-two places?&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>№ %1: %2</source>
        <extracomment>%1 is an order&apos;s number, %2 how many places it takes</extracomment>
        <translation>№ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more orders</source>
        <translation>
            <numerusform>и ещё %n заказ</numerusform>
            <numerusform>и ещё %n заказа</numerusform>
            <numerusform>и ещё %n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Each place gets a label of its own.</source>
        <translation>Для каждого места печатается своя этикетка.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSetup</name>
    <message>
        <source>Reprint waybill</source>
        <translation>Напечатать накладную ещё раз</translation>
    </message>
    <message>
        <source>Print waybill</source>
        <translation>Напечатать накладную</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Выберите принтер</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>К&amp;опии</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>R&amp;eprint</source>
        <translation>Напечатать &amp;ещё раз</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Напечатать</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Про&amp;бная страница</translation>
    </message>
    <message>
        <source>Print to &amp;file…</source>
        <translation>Напечатать в &amp;файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Waybill printing</source>
        <translation>Настройка печати накладных</translation>
    </message>
    <message>
        <source>Pri&amp;nt as</source>
        <translation>Печатать &amp;как</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is a printer that was chosen once</extracomment>
        <translation>%1 (недоступен)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n waybills</source>
        <translation>
            <numerusform>%n накладная</numerusform>
            <numerusform>%n накладные</numerusform>
            <numerusform>%n накладных</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: № %1.</source>
        <extracomment>%1 is one or several order numbers</extracomment>
        <translation>Не удалось прочитать: № %1.</translation>
    </message>
    <message>
        <source>Take the waybill from the seller&apos;s cabinet; the orders are as they were.</source>
        <translation>Возьмите накладную в кабинете продавца; заказы остались как были.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”: %2.</source>
        <extracomment>%1 is a printer, %2 is &quot;12 waybills, 15 labels&quot;</extracomment>
        <translation>Отправлено на принтер «%1»: %2.</translation>
    </message>
    <message>
        <source>Saved as “%1”: %2.</source>
        <extracomment>%1 is a file, %2 is &quot;12 waybills, 15 labels&quot;</extracomment>
        <translation>Сохранено в «%1»: %2.</translation>
    </message>
    <message>
        <source>A4 page as it is</source>
        <translation>Страница A4 как есть</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Этикетка</translation>
    </message>
    <message>
        <source>Four labels on an A4 sheet</source>
        <translation>Четыре этикетки на листе A4</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>Width and height of a paper</extracomment>
        <translation>%1 × %2 мм</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n этикетка</numerusform>
            <numerusform>%n этикетки</numerusform>
            <numerusform>%n этикеток</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill № %1</source>
        <translation>Накладная № %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them printed before</source>
        <translation>
            <numerusform>из них %n уже напечатана</numerusform>
            <numerusform>из них %n уже напечатаны</numerusform>
            <numerusform>из них %n уже напечатано</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Принтер не выбран.</translation>
    </message>
    <message>
        <source>Choose one or print to file.</source>
        <translation>Выберите его или напечатайте в файл.</translation>
    </message>
    <message>
        <source>Choose another or print to file.</source>
        <translation>Выберите другой или напечатайте в файл.</translation>
    </message>
    <message>
        <source>This computer has no printer now.</source>
        <translation>На этом компьютере сейчас нет принтера.</translation>
    </message>
    <message>
        <source>Print to file.</source>
        <translation>Напечатайте в файл.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the job.</source>
        <translation>Принтер «%1» не принял задание.</translation>
    </message>
    <message>
        <source>The orders are as they were.</source>
        <translation>Заказы остались как были.</translation>
    </message>
    <message>
        <source>Look after the printer and print again, or print to file.</source>
        <translation>Проверьте принтер и напечатайте ещё раз — или в файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <extracomment>%1 is a file, %2 is the system&apos;s reason</extracomment>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” is the archived waybill itself.</source>
        <translation>«%1» — это сама накладная из архива.</translation>
    </message>
    <message>
        <source>The archive stays as it is; nothing was saved.</source>
        <translation>Архив остаётся как есть; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The waybill cannot be read.</source>
        <translation>Не удалось прочитать накладную.</translation>
    </message>
    <message>
        <source>“%1” is missing or damaged.</source>
        <translation>«%1» отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>The printing before this one goes on.</source>
        <translation>Предыдущая печать ещё идёт.</translation>
    </message>
    <message>
        <source>Print again when it has ended.</source>
        <translation>Напечатайте, когда она закончится.</translation>
    </message>
    <message>
        <source>The test page was sent to the printer “%1”.</source>
        <translation>Пробная страница отправлена на принтер «%1».</translation>
    </message>
    <message>
        <source>On it the square measures 50 mm and the marks at the edges stand 10 mm apart; if not, turn off “fit to page” in the printer&apos;s own settings.</source>
        <translation>Квадрат на ней — 50&#xa0;мм, метки по краям идут через 10&#xa0;мм; если это не так, отключите «по размеру страницы» в настройках принтера.</translation>
    </message>
    <message>
        <source>The marketplace takes none smaller than 105 × 74 mm.</source>
        <translation>Маркетплейс не принимает меньше 105 × 74 мм.</translation>
    </message>
    <message>
        <source>Choose a larger paper.</source>
        <translation>Выберите бумагу больше.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
    <message numerus="yes">
        <source>%n waybills, printed before</source>
        <translation>
            <numerusform>%n накладная, уже напечатана</numerusform>
            <numerusform>%n накладные, уже напечатаны</numerusform>
            <numerusform>%n накладных, уже напечатаны</numerusform>
        </translation>
    </message>
    <message>
        <source>The waybills are being prepared: %1 of %2 sheets.</source>
        <extracomment>Of the sheets that are to be printed or saved</extracomment>
        <translation>Накладные готовятся: листов %1 из %2.</translation>
    </message>
    <message>
        <source>Stopped: nothing was printed.</source>
        <translation>Остановлено: ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer “%1” is not available.</source>
        <translation>Принтер «%1» недоступен.</translation>
    </message>
    <message>
        <source>None is installed, or the printing system is not running.</source>
        <translation>Он не установлен, или не работает система печати.</translation>
    </message>
    <message>
        <source>The label would be %1.</source>
        <translation>Этикетка получится %1.</translation>
    </message>
    <message>
        <source>Stopped, for needing too much time or memory: № %1.</source>
        <extracomment>Of PDFs; %1 is one or several order numbers</extracomment>
        <translation>Остановлено, потому что нужно слишком много времени или памяти: № %1.</translation>
    </message>
    <message>
        <source>Opening the waybill was stopped.</source>
        <translation>Открытие накладной остановлено.</translation>
    </message>
    <message>
        <source>It needs more time or memory than is allowed: the file may be damaged, or made to do harm. It stays in the archive.</source>
        <translation>Ей нужно больше времени или памяти, чем разрешено: возможно, файл повреждён или сделан, чтобы навредить. Он остаётся в архиве.</translation>
    </message>
    <message>
        <source>The part of the program that reads waybills is missing.</source>
        <translation>Не хватает части программы, которая читает накладные.</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be started. The waybills are kept as they were.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» отсутствует или не запускается. Накладные хранятся как прежде.</translation>
    </message>
    <message>
        <source>Install the program once more.</source>
        <translation>Установите программу ещё раз.</translation>
    </message>
    <message>
        <source>The waybill is being opened.</source>
        <translation>Накладная открывается.</translation>
    </message>
    <message>
        <source>The waybills are being read.</source>
        <translation>Накладные открываются.</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Остановлено: ничего не сохранено.</translation>
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
    <name>ReadingNotices</name>
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
    <message numerus="yes">
        <source>%n open orders are in none of the marketplace&apos;s lists any more.</source>
        <translation>
            <numerusform>%n открытого заказа больше нет ни в одном списке маркетплейса.</numerusform>
            <numerusform>%n открытых заказов больше нет ни в одном списке маркетплейса.</numerusform>
            <numerusform>%n открытых заказов больше нет ни в одном списке маркетплейса.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown as they were last read, some of them on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Они показаны такими, какими были загружены в последний раз, некоторые — %1.</translation>
    </message>
    <message>
        <source>The program looks for them by their numbers, a few at a time. Until then go by the seller&apos;s cabinet.</source>
        <translation>Программа ищет их по номерам, понемногу. До тех пор ориентируйтесь на кабинет продавца.</translation>
    </message>
    <message>
        <source>The orders&apos; file is in use by another program.</source>
        <translation>Файл заказов занят другой программой.</translation>
    </message>
    <message>
        <source>What you see is true, but nothing can be sent meanwhile: it could not be written down first.</source>
        <translation>Показано всё верно, но отправить пока ничего нельзя: сначала это не удалось бы записать.</translation>
    </message>
    <message>
        <source>Close that program, a backup perhaps; then the rest is written by itself.</source>
        <translation>Закройте ту программу (например, резервное копирование): остальное запишется само.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
</context>
<context>
    <name>ReduceDialog</name>
    <message>
        <source>Reduce lines</source>
        <translation>Уменьшить количество</translation>
    </message>
    <message>
        <source>Re&amp;duce</source>
        <translation>&amp;Уменьшить</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Оставить всё</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Сначала выберите причину.</translation>
    </message>
</context>
<context>
    <name>ReduceModel</name>
    <message>
        <source>quantity not known</source>
        <translation>количество неизвестно</translation>
    </message>
    <message>
        <source>→ line removed</source>
        <translation>→ удаляется</translation>
    </message>
    <message>
        <source>→ cancel %1</source>
        <extracomment>So many units of a line go: &quot;→ cancel 2&quot;</extracomment>
        <translation>→ отменить %1</translation>
    </message>
    <message>
        <source>%1: keep %2 of %3 → cancel %4</source>
        <extracomment>%1 is an item: &quot;Чайник: keep 3 of 5 → cancel 2&quot;</extracomment>
        <translation>%1: оставить %2 из %3 → отменить %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>How many the buyer ordered</extracomment>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>How many stay in the order</extracomment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What becomes of the line</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>New total</source>
        <extracomment>What the line will cost</extracomment>
        <translation>Новая сумма</translation>
    </message>
</context>
<context>
    <name>ReduceResults</name>
    <message>
        <source>Waiting for the line before it.</source>
        <translation>Ждёт предыдущего изменения.</translation>
    </message>
    <message>
        <source>Reduced lines</source>
        <translation>Уменьшение количества</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>№ %1: %2 of %3 lines reduced</source>
        <extracomment>%1 is &quot;410 000 123&quot;; %2 of %3 lines</extracomment>
        <translation>№ %1: уменьшено %2 из %3</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of the line before it.</source>
        <translation>Ждёт, пока не станет ясен исход предыдущего изменения.</translation>
    </message>
    <message>
        <source>&amp;Take back what waits</source>
        <extracomment>Of lines that wait for those before them: they are not to be sent</extracomment>
        <translation>&amp;Отозвать ожидающие</translation>
    </message>
    <message>
        <source>Take back what waits</source>
        <translation>Отозвать ожидающие</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>The parcel is back at Kaspi&apos;s reception point.</source>
        <translation>Посылка вернулась в пункт приёма Kaspi.</translation>
    </message>
    <message>
        <source>Fetch it, look at the goods, and then confirm.</source>
        <translation>Заберите её, осмотрите товар и потом подтвердите.</translation>
    </message>
    <message>
        <source>Confirm only with the goods in your hands.</source>
        <translation>Подтверждайте, только когда товар у вас в руках.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Принять возврат</translation>
    </message>
    <message>
        <source>&amp;Return received</source>
        <translation>&amp;Принять возврат</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Пока не пол&amp;учен</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Передан курьеру</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>If you confirm goods that never come, you can make no claim.</source>
        <translation>Если подтвердить без товара, а он не придёт, претензию предъявить нельзя.</translation>
    </message>
    <message>
        <source>The marketplace has not said that the parcel is back; it does not always say so.</source>
        <translation>Маркетплейс не сообщал, что посылка вернулась; он сообщает не всегда.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Запомнить</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Заб&amp;ыть</translation>
    </message>
    <message>
        <source>Rule: places</source>
        <translation>Правило: мест</translation>
    </message>
    <message>
        <source>Rule: pieces</source>
        <translation>Правило: штук</translation>
    </message>
    <message numerus="yes">
        <source>places for every</source>
        <extracomment>Behind the first of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>место на</numerusform>
            <numerusform>места на</numerusform>
            <numerusform>мест на</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <extracomment>Behind the second of two numbers, which it follows: &quot;2 places for every 6 pieces&quot;</extracomment>
        <translation>
            <numerusform>штуку</numerusform>
            <numerusform>штуки</numerusform>
            <numerusform>штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see how it is packed.</source>
        <translation>Выберите товар, чтобы увидеть, как его упаковать.</translation>
    </message>
    <message>
        <source>Your code of “%1” is not known: no rule can be kept for it.</source>
        <translation>Ваш код товара «%1» неизвестен: правило для него не сохранить.</translation>
    </message>
    <message>
        <source>The rule could not be kept: %1</source>
        <translation>Не удалось сохранить правило: %1</translation>
    </message>
    <message>
        <source>Ho&amp;w “%1” is packed:</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>&amp;Как упаковать «%1»:</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>Scanned: %1</source>
        <extracomment>%1 is what was scanned</extracomment>
        <translation>Отсканировано: %1</translation>
    </message>
    <message>
        <source>Nothing was done with it: this window is open.</source>
        <translation>Ничего не сделано: сначала закройте это окно.</translation>
    </message>
    <message>
        <source>Close the window, then scan again.</source>
        <translation>Закройте окно и отсканируйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>ScannedOrders</name>
    <message>
        <source>№ %1 is not among the orders.</source>
        <translation>Среди заказов нет № %1.</translation>
    </message>
    <message>
        <source>It may be another shop&apos;s, or a number of something else.</source>
        <translation>Возможно, это заказ другого магазина или номер чего-то другого.</translation>
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
    <name>SettingsActions</name>
    <message>
        <source>Working ho&amp;urs…</source>
        <translation>Рабочие &amp;часы…</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык сменится при следующем запуске программы.</translation>
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
    <message>
        <source>In the list of orders</source>
        <translation>В списке заказов</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>First and last order</source>
        <translation>Первый и последний заказ</translation>
    </message>
    <message>
        <source>Choose several, one after the other</source>
        <translation>Выбрать несколько подряд</translation>
    </message>
    <message>
        <source>Go on without losing what is chosen; keep one, or leave it out</source>
        <extracomment>Ctrl with an arrow goes to another order beside the chosen ones, Space chooses it too or no longer</extracomment>
        <translation>Идти дальше, не теряя выбранного; оставить заказ или убрать</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Что можно сделать с заказом</translation>
    </message>
</context>
<context>
    <name>StartQuestion</name>
    <message>
        <source>&amp;End it</source>
        <translation>За&amp;вершить её</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Всё равно открыть</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Вы&amp;йти</translation>
    </message>
    <message>
        <source>The program&apos;s folder cannot be used.</source>
        <translation>Папкой программы нельзя пользоваться.</translation>
    </message>
    <message>
        <source>Check that it can be written to, then start the program again.</source>
        <translation>Проверьте, можно ли в неё записывать, и запустите программу снова.</translation>
    </message>
    <message>
        <source>It works in the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Она работает в папке %1.</translation>
    </message>
    <message>
        <source>It works in the folder %1, as process %2.</source>
        <extracomment>%1 is a folder, %2 the number of a process</extracomment>
        <translation>Она работает в папке %1, процесс %2.</translation>
    </message>
    <message>
        <source>The program is already open and does not answer.</source>
        <translation>Программа уже открыта и не отвечает.</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may be busy. Two at once would send things twice.</source>
        <translation>Подождите немного и повторите: возможно, она занята. Две программы сразу отправляли бы всё дважды.</translation>
    </message>
    <message>
        <source>The program is open on the computer %1, or was not closed there.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Программа открыта на компьютере %1 или не была там закрыта.</translation>
    </message>
    <message>
        <source>The folder %1 is shared, and from here it cannot be seen whether it still runs there.</source>
        <translation>Папка %1 общая, и отсюда не видно, работает ли программа там до сих пор.</translation>
    </message>
    <message>
        <source>Look at that computer. Open it here only if it is closed there: two at once would send things twice.</source>
        <translation>Посмотрите на том компьютере. Открывайте здесь, только если там она закрыта: две программы сразу отправляли бы всё дважды.</translation>
    </message>
    <message>
        <source>End the program that does not answer?</source>
        <translation>Завершить программу, которая не отвечает?</translation>
    </message>
    <message>
        <source>What it has sent is in its journal: after the start every order is read again, and nothing is sent twice.</source>
        <translation>Всё отправленное есть в её журнале: после запуска каждый заказ будет загружен заново, и ничего не отправится дважды.</translation>
    </message>
    <message>
        <source>It is asked to end first, and made to after five seconds.</source>
        <translation>Сначала программу попросят закрыться, через пять секунд закроют принудительно.</translation>
    </message>
    <message>
        <source>The other program is being ended…</source>
        <translation>Другая программа завершается…</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 точек на дюйм</translation>
    </message>
    <message>
        <source>The square&apos;s sides measure 50 mm.</source>
        <translation>Стороны квадрата — 50&#xa0;мм.</translation>
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
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Одобрен банком</translation>
    </message>
    <message>
        <source>Planned arrival of the item</source>
        <translation>Плановое поступление товара</translation>
    </message>
    <message>
        <source>Planned hand-over to the courier</source>
        <translation>Плановая передача курьеру</translation>
    </message>
    <message>
        <source>Given to the courier</source>
        <translation>Передан курьеру</translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation>Плановая доставка</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>seen when the order was read</source>
        <translation>замечено при загрузке заказа</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header of a column: what happened to an order</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Ход заказа</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход заказа</translation>
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
    <message numerus="yes">
        <source>%n h late</source>
        <extracomment>A deadline that has passed</extracomment>
        <translation>
            <numerusform>просрочка %n ч</numerusform>
            <numerusform>просрочка %n ч</numerusform>
            <numerusform>просрочка %n ч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEntry</name>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>&amp;Прервать проверку</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Accessible name of the words that say what came of checking a token</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
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
    <message>
        <source>There is no token for the shop, so nothing is read or sent. The company&apos;s head makes one in the seller&apos;s cabinet: Settings, Token API.</source>
        <translation>Токена магазина нет, поэтому ничего не загружается и не отправляется. Его создаёт руководитель компании в кабинете продавца: «Настройки» → «Токен API».</translation>
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
        <translation>Н&amp;апечатать накладную</translation>
    </message>
    <message>
        <source>R&amp;eprint waybill</source>
        <translation>Напечатать накладную ещё &amp;раз</translation>
    </message>
    <message>
        <source>Waybill to &amp;file…</source>
        <translation>Сохранить накладную в &amp;файл…</translation>
    </message>
    <message>
        <source>Sh&amp;ow waybill</source>
        <translation>Пока&amp;зать накладную</translation>
    </message>
    <message>
        <source>Waybi&amp;ll printing…</source>
        <translation>Настро&amp;йка печати накладных…</translation>
    </message>
</context>
<context>
    <name>WaybillDesk</name>
    <message>
        <source>The waybill was printed already: take “Reprint waybill” to print it again.</source>
        <translation>Накладная уже напечатана: выберите «Напечатать накладную ещё раз».</translation>
    </message>
    <message>
        <source>The waybill was never printed: take “Print waybill”.</source>
        <translation>Накладная ещё не печаталась: выберите «Напечатать накладную».</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Сначала выберите заказ.</translation>
    </message>
    <message>
        <source>None of the selected orders has a waybill here.</source>
        <translation>Ни у одного из выбранных заказов здесь нет накладной.</translation>
    </message>
    <message>
        <source>The marketplace is still making the waybill: it comes by itself.</source>
        <translation>Маркетплейс ещё готовит накладную: она придёт сама.</translation>
    </message>
    <message>
        <source>The waybill is being fetched.</source>
        <translation>Накладная загружается.</translation>
    </message>
    <message>
        <source>The waybill could not be fetched yet: the program tries again by itself.</source>
        <translation>Накладную пока не удалось загрузить: программа попробует ещё раз сама.</translation>
    </message>
    <message>
        <source>There is no waybill: assemble the order first.</source>
        <translation>Накладной нет: сначала соберите заказ.</translation>
    </message>
    <message>
        <source>The kept waybill of %1 cannot be read (%2).</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;, %2 why, in words of the system</extracomment>
        <translation>%1: сохранённую накладную прочитать не удалось (%2).</translation>
    </message>
    <message>
        <source>Nothing of it was printed.</source>
        <translation>Ничего из неё не напечатано.</translation>
    </message>
    <message>
        <source>The program fetches it again, if the marketplace still gives it out.</source>
        <translation>Программа загрузит её снова, если маркетплейс её ещё выдаёт.</translation>
    </message>
    <message>
        <source>The marketplace did not give this waybill out. Press “Check again” to ask once more.</source>
        <translation>Маркетплейс не выдал эту накладную. Нажмите «Проверить ещё раз», чтобы запросить её снова.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Оста&amp;новить</translation>
    </message>
    <message>
        <source>What the marketplace gives out is no whole waybill. Press “Check again” to ask once more.</source>
        <translation>Маркетплейс выдаёт неполную или повреждённую накладную. Нажмите «Проверить ещё раз», чтобы запросить её снова.</translation>
    </message>
    <message>
        <source>It was done, but that could not be written down (%1).</source>
        <extracomment>%1 is why, in words of the system or the database</extracomment>
        <translation>Сделано, но записать это не удалось (%1).</translation>
    </message>
    <message>
        <source>The waybill will be offered as if it had not been printed or saved.</source>
        <translation>Программа будет предлагать накладную так, будто её не печатали и не сохраняли.</translation>
    </message>
</context>
<context>
    <name>WaybillNotices</name>
    <message>
        <source>The waybill of %1 has come.</source>
        <extracomment>%1 is &quot;№ 410 000 123&quot;</extracomment>
        <translation>Пришла накладная %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waybills have come.</source>
        <translation>
            <numerusform>Пришла %n накладная.</numerusform>
            <numerusform>Пришли %n накладные.</numerusform>
            <numerusform>Пришло %n накладных.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Напе&amp;чатать</translation>
    </message>
</context>
<context>
    <name>WaybillPrinting</name>
    <message>
        <source>Print to file</source>
        <translation>Печать в файл</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>WaybillView</name>
    <message>
        <source>Waybill № %1</source>
        <translation>Накладная № %1</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <extracomment>Ctrl and = is the same key without Shift</extracomment>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Whole &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Print to &amp;file…</source>
        <translation>Печать в &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Reprint…</source>
        <translation>Напечатать &amp;ещё раз…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>На&amp;печатать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>A page of a waybill: one for every parcel of the order</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>WaybillWords</name>
    <message>
        <source>waiting for it since %1; looked for with every refresh</source>
        <extracomment>Of a waybill; %1 is a time: &quot;waiting for it since 14:02&quot;</extracomment>
        <translation>начали ждать: %1; проверяем при каждом обновлении</translation>
    </message>
    <message>
        <source>waiting for it since %1</source>
        <translation>начали ждать: %1</translation>
    </message>
    <message>
        <source>being fetched</source>
        <extracomment>Of a waybill</extracomment>
        <translation>загружается</translation>
    </message>
    <message>
        <source>kept here</source>
        <extracomment>Of a waybill: it is on this computer</extracomment>
        <translation>сохранена здесь</translation>
    </message>
    <message>
        <source>the marketplace gives it out no longer</source>
        <extracomment>Of a waybill</extracomment>
        <translation>маркетплейс её больше не выдаёт</translation>
    </message>
    <message>
        <source>could not be fetched; the next try is at %1</source>
        <extracomment>Of a waybill; %1 is a time</extracomment>
        <translation>не загрузилась; следующая попытка: %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Of a waybill; %1 is a time: &quot;printed 14:02&quot;</extracomment>
        <translation>напечатана %1</translation>
    </message>
    <message>
        <source>saved as a PDF %1</source>
        <extracomment>Of a waybill, which is not on paper by that; %1 is a time: &quot;saved as a PDF 14:02&quot;</extracomment>
        <translation>сохранена как PDF %1</translation>
    </message>
    <message>
        <source>the marketplace gives out only a part of it, or a broken file</source>
        <extracomment>Of a waybill</extracomment>
        <translation>маркетплейс выдаёт её не целиком или повреждённой</translation>
    </message>
</context>
<context>
    <name>WeightDialog</name>
    <message>
        <source>Correct weights</source>
        <translation>Исправить вес</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Оставить всё</translation>
    </message>
</context>
<context>
    <name>WeightModel</name>
    <message>
        <source>at least %1, or 0</source>
        <extracomment>A weight that is too small: 0 removes the line</extracomment>
        <translation>не меньше %1 или 0</translation>
    </message>
    <message>
        <source>counted by the piece</source>
        <translation>считается поштучно</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>вес неизвестен</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>least weight not known</source>
        <translation>наименьший вес неизвестен</translation>
    </message>
    <message>
        <source>→ line removed</source>
        <translation>→ удаляется</translation>
    </message>
    <message>
        <source>→ %1 less</source>
        <extracomment>So much of a line&apos;s weight goes: &quot;→ 200 g less&quot;</extracomment>
        <translation>→ на %1 меньше</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 → %4 less</source>
        <extracomment>%1 is an item: &quot;Қазы: 720 g instead of 780 g → 60 g less&quot;</extracomment>
        <translation>%1: %2 вместо %3 → на %4 меньше</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>What the line weighs in the order</extracomment>
        <translation>Вес</translation>
    </message>
    <message>
        <source>New weight, g</source>
        <translation>Новый вес, г</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What becomes of the line</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>New total</source>
        <extracomment>What the line will cost</extracomment>
        <translation>Новая сумма</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Changes of an order</source>
        <extracomment>Headings of the keyboard shortcuts</extracomment>
        <translation>Действия с заказом</translation>
    </message>
    <message>
        <source>Waybills</source>
        <translation>Накладные</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Куда смотреть</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Заказ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
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
        <source>To courier by</source>
        <translation>Курьеру до</translation>
    </message>
    <message>
        <source>In the shop by</source>
        <translation>В магазине до</translation>
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
        <translation>Вернулся в пункт Kaspi</translation>
    </message>
    <message>
        <source>Kaspi delivery</source>
        <extracomment>A list of orders: the marketplace&apos;s couriers bring them</extracomment>
        <translation>Доставка Kaspi</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>A way to get an order: it is brought</extracomment>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Pickup</source>
        <comment>way to get an order</comment>
        <extracomment>A way to get an order: the buyer fetches it</extracomment>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Outcome of an action: the marketplace said yes and works on it</extracomment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Waits for the waybill</source>
        <extracomment>Status of an order: assembled, and the marketplace is still making the waybill</extracomment>
        <translation>Ждёт накладную</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Outcome of an action: not sent yet, another one on the same order comes first</extracomment>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Stayed unknown</source>
        <extracomment>Outcome of an action: the answer was lost, and the order has ended before it was known</extracomment>
        <translation>Осталось неизвестным</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one order</comment>
        <extracomment>Where one order stands: it waits to be accepted</extracomment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>one order</comment>
        <extracomment>Where one order stands: it comes back to the shop</extracomment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>The time for an Express order; then the marketplace cancels it.</source>
        <translation>Срок для экспресс-заказа; потом маркетплейс его отменит.</translation>
    </message>
    <message>
        <source>3 working hours of the shop; then the marketplace cancels it.</source>
        <translation>3 рабочих часа магазина; потом маркетплейс его отменит.</translation>
    </message>
</context>
<context>
    <name>WorkingHoursDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>The marketplace gives a new order 3 of the shop&apos;s working hours. Then it cancels the order itself, and that counts against the shop.</source>
        <translation>На принятие нового заказа маркетплейс даёт 3 рабочих часа магазина. Потом он отменит заказ сам, и отмена засчитается магазину.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Дни</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>The shop opens at</extracomment>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>The shop closes at</extracomment>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <extracomment>Dates on which the shop does not work</extracomment>
        <translation>Нера&amp;бочие даты</translation>
    </message>
    <message>
        <source>&amp;Express</source>
        <extracomment>The time for accepting an Express order</extracomment>
        <translation>&amp;Экспресс</translation>
    </message>
    <message>
        <source>A time that is not after the first one is on the following day: 00:00 is midnight.</source>
        <extracomment>Beside the hour at which the shop closes</extracomment>
        <translation>Время не позже начала относится к следующему дню: 00:00 — полночь.</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <extracomment>Minutes; keep the no-break space</extracomment>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Отметьте хотя бы один день.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 16.12.2026, with commas between.</source>
        <translation>«%1» — не дата. Пишите так: 16.12.2026, через запятую.</translation>
    </message>
</context>
</TS>

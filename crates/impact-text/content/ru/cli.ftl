# Командная строка: её справка, отчёты и то, что она говорит, когда что-то не так.

## Рамка справки

help-usage = Использование:
help-commands = Команды
help-arguments = Аргументы
help-options = Параметры
option-help = Показать эту справку
option-version = Показать версии расчётного модуля и таблиц расчёта и отпечаток таблиц
option-lang = На каком языке говорить: { $languages }. Если не указано, решает окружение (LC_ALL, LC_MESSAGES, LANG), а иначе выбирается английский
value-language = LANGUAGE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = НАЗВАНИЕ
man-synopsis = СИНТАКСИС
man-description = ОПИСАНИЕ
man-options = ПАРАМЕТРЫ
man-extra = ПРИМЕЧАНИЯ
man-version = ВЕРСИЯ

## Программа

command = Что предложенный закон делает с Интернетом: проверить, рассчитать и напечатать оценки
    .usage = impact COMMAND [OPTIONS] …
    .more =
        Оценка — это один файл JSON. Программа проверяет его, ведёт расчёт по опубликованным таблицам, доказывает каждое число расчёта и составляет записку. Она даёт тот же результат, что и страница, байт в байт, и не открывает ни одного сетевого соединения.
    .notes =
        Коды завершения: 0 — всё в порядке; 1 — документ недопустим или записан не в том виде, который требовался; 2 — аргументы не имеют смысла или файл нельзя прочитать или записать. Если файлов много, действует наибольший код.

        Цвета показываются только в терминале и никогда, если задана переменная NO_COLOR.

        Методика принадлежит Internet Society. Расчёт уровней наш, а не Internet Society.

## Аргументы и параметры, общие для команд

argument-file = Оценка или - для стандартного ввода
    .value = FILE
argument-files = Оценки; в папках ищутся файлы с окончанием .json; - читает стандартный ввод
    .value = FILE
option-format = В каком виде писать результаты: text для людей; json — один объект или массив, если файлов может быть несколько; ndjson — по строке на каждый
    .value = FORMAT
option-lines = Каждая строка ввода — отдельный документ; файлы с окончанием .ndjson или .jsonl читаются так и без этого
option-force = Заменить файл, который уже есть

## new

command-new = Начать пустую оценку
    .usage = impact new [OPTIONS] FILE
    .more = Записывает оценку, в которой ещё ни о чём нет суждения. Её можно открыть на странице или заполнить вручную; формат файла описан в docs/format.md.
    .notes =
        Пример:
          impact new gateway.json --title "Закон о национальном шлюзе" --jurisdiction KH
argument-new = Файл для записи или - для стандартного вывода
option-title = Название акта
    .value = TITLE
option-jurisdiction = Страна акта (ISO 3166) или EU
    .value = CODE
new-written = { $file }: файл готов к заполнению.

## validate

command-validate = Проверить файлы и сказать, что не закончено
    .usage = impact validate [OPTIONS] FILE…
    .more = Отклоняется только то, что записано с нарушением формата. О незаконченном и сомнительном даётся предупреждение: такой документ открывается и рассчитывается, насколько это возможно. Проверяются и файлы с фактами об акте, который ещё никто не оценил.
    .notes =
        Примеры:
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = Считать предупреждение неудачей
validate-valid = { $file }: формат верен{ $count ->
        [0] , незаконченного нет
        [one] , { $count } предупреждение
        [few] , { $count } предупреждения
        [many] , { $count } предупреждений
       *[other] , { $count } предупреждений
    }
validate-invalid = { $file }: отклонено, { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибок
    }

## score

command-score = Рассчитать уровни и вердикт
    .usage = impact score [OPTIONS] FILE…
    .more =
        Вердикт определяет условие, затронутое сильнее всего; ничто не складывается, и никакая польза не отменяет вреда. Если условие никто не изучил, вред по нему не исключён и не предполагается.

        Другим программам --format json и ndjson дают постоянные поля на английском языке таблиц расчёта, на каком бы языке ни шла работа. Об отклонённых файлах сообщается в стандартный поток ошибок; в результат они не входят.
    .notes =
        Примеры:
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = Цель
score-id = Код
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [1] На чём он держится:
       *[other] На чём он держится, на каждом в отдельности:
    }
score-carrier = { $criterion } ({ $finding }): { $sentence }
score-engine = Версия расчётного модуля: { $version }
facts-only = { $file }: здесь факты об акте, который ещё никто не оценил; рассчитывать нечего.

## explain

command-explain = Доказать каждое число расчёта
    .usage = impact explain [OPTIONS] FILE [CRITERION]
    .more = Для каждого числа — правило, которое его дало, с его разделом в таблицах расчёта, а также выводы и положения, на которых оно держится.
    .notes =
        Примеры:
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = Только это условие: от CP1 до CP5, от E1 до E10
    .value = CRITERION
option-explain-format = В каком виде писать: text для людей, json для программ
    .value = FORMAT
explain-verdict-low = На нижней границе: «{ $verdict }». { $count ->
        [0] Вред не установлен.
       *[other] Условия, из которых это следует: { $criteria }; выводы: { $findings }.
    }
explain-verdict-high = На верхней границе: «{ $verdict }». { $count ->
        [0] Вред исключён по всем условиям.
       *[other] Условия, из которых это следует: { $criteria }.
    }
explain-criterion = Уровень вреда: { $harm }. Уровень пользы: { $benefit }. Изучение: { $status }. В вердикте этот вред учитывается так: { $counts }.
explain-low = Нижняя граница уровня вреда: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Выводы, из которых это следует: { $findings }.
    }
explain-high = Верхняя граница уровня вреда: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Зафиксированные выводы, которые заходят дальше всего: { $findings }.
    }
explain-judged = { $field }: { $judged }
explain-tables = Тяжесть по трём суждениям ({ $depth }, { $reach }, { $persistence }): { $severity }. Вместе с суждением «{ $pathway }» это даёт уровень: { $level } (таблицы расчёта, 1.5).
explain-evidence = Обоснованность: { $grade }. { $reasons }{ $counts ->
        [as-graded] Учитывается, как указано
       *[lower] Учитывается как: { $effective }
    } (таблицы расчёта, 1.4).
explain-tracks = Уровень установленного и возможного вреда: { $harm }. Уровень пользы: { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }]: «{ $quote }» { $state ->
        [elsewhere] (в положении в том виде, в каком оно хранится, этих слов нет)
        [current] (в том виде, в каком его прочитали)
        [changed] (положение изменено после прочтения)
       *[unbound] (без отпечатка того, что прочитали)
    }
explain-clause-unquoted = { $locator } [{ $clause }], без слов положения { $state ->
        [current] (в том виде, в каком его прочитали)
        [changed] (положение изменено после прочтения)
       *[unbound] (без отпечатка того, что прочитали)
    }
explain-safeguard = { $id }, { $status ->
        [in_text] есть в тексте
       *[proposed] предложена
    }: { $text }
explain-safeguard-effect = К каким выводам относится: { $findings }. Что даёт: { $effect }. { $bound ->
        [quoted] Её положение процитировано, поэтому она снижает и то, что возможно (таблицы расчёта, 1.9).
       *[promised] Она не цитирует ни одного положения в его нынешнем виде, поэтому снижает только то, что установлено (таблицы расчёта, 1.9).
    }
explain-safeguard-lowers = суждение «{ $field }» снижается до { $range }
explain-safeguard-removes = вывод снимается
explain-safeguard-nothing = не сказано, что она меняет
explain-rule-tables = Решают опубликованные таблицы (таблицы расчёта, 1.5).
explain-rule-unbound = Вывод ничего не устанавливает: ни одно положение не процитировано или обоснованность равна 0 (таблицы расчёта, 1.4).
explain-rule-stale = Вывод ничего не устанавливает: ни одно из процитированных положений не осталось таким, каким его прочитали (таблицы расчёта, 1.4).
explain-rule-either = Вывод ничего не устанавливает, пока его направление неясно (таблицы расчёта, 1.6).
explain-rule-removed = Гарантия снимает этот вывод (таблицы расчёта, 1.9).
explain-rule-worst-finding = Решает худший вывод (таблицы расчёта, 1.6).
explain-rule-no-effect = Прочитаны все нормативные положения, и ничего не обнаружено (таблицы расчёта, 1.3).
explain-rule-incomplete = Прочитаны не все нормативные положения, поэтому ничего не исключено (таблицы расчёта, 1.6).
explain-rule-worst-criterion = Решает худшее условие; вред предпосылке учитывается на ступень ниже (таблицы расчёта, 1.7).
severity-1 = небольшая
severity-2 = значительная
severity-3 = большая
severity-4 = крайняя

## sensitivity

command-sensitivity = Показать, что изменило бы вердикт
    .usage = impact sensitivity [OPTIONS] FILE…
    .more = Каждое суждение, которое сменило бы вердикт, будь оно другим; сколько шагов до других вердиктов; положения, на которых всё держится; условия, которые ещё могут его ухудшить; и решает ли что-то одна ячейка таблиц.
    .notes =
        Примеры:
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json draft.json | jq .radius
firm-finding = { $finding }, { $criterion } { $name }

## amend

command-amend = Сказать, что даст поправка
    .usage = impact amend [OPTIONS] FILE
    .more = Вердикт до и после: исключено положение, убран вывод, суждение стало другим. Ничего не записывается, если вы не попросите сохранить это как рекомендацию. Новые слова вместо старых — это вторая редакция: оцените её и сравните.
    .notes =
        Примеры:
          impact amend --strike art-5 draft.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 draft.json
          impact amend --strike art-5 --recommend draft.json
option-strike = Исключить это положение: отпадает каждый вывод, который на него ссылается
    .value = CLAUSE
option-without = Убрать этот вывод
    .value = FINDING
option-judge = Судить иначе: depth, reach, persistence или pathway со значением 1, 2 или 3 либо с диапазоном
    .value = FINDING.FIELD=VALUE
option-recommend = Записать это в файл как рекомендацию
amend-nothing-asked = Менять нечего
    .next = Назовите изменение: --strike CLAUSE, --without FINDING или --judge FINDING.FIELD=VALUE.
amend-unknown-clause = Положения с идентификатором { $id } нет
    .next = Идентификаторы в этом файле: { $known }.
amend-unknown-finding = Вывода с идентификатором { $id } нет
    .next = Идентификаторы в этом файле: { $known }.
amend-nothing-new = Все суждения и так уже такие: рекомендовать нечего, и ничего не записано.
amend-kept = { $file }: теперь это записано как рекомендация { $id }.

## compare

command-compare = Сравнить две редакции или две оценки одной редакции
    .usage = impact compare [OPTIONS] BEFORE AFTER
    .more = Что стало лучше и что стало хуже, по каждому условию. Лучше здесь и хуже там — это размен, и он им остаётся: ничто не складывается. Результаты по разным таблицам расчёта не сравниваются.
    .notes =
        Примеры:
          impact compare first-reading.json second-reading.json
          impact compare --format json a.json b.json | jq .overall
argument-before = Первая редакция или оценка
    .value = BEFORE
argument-after = Вторая
    .value = AFTER
compare-verdicts = { $a }: { $before }. { $b }: { $after }.
compare-before = До
compare-after = После
compare-change = Изменение
compare-nothing = Ни одно условие не изменилось.
compare-benefits = Польза различается по условиям: { $criteria }. Она не снижает никакого вреда, и никакой вред не снижает её.
compare-other-rubric = В этих файлах указаны разные таблицы расчёта: { $a } и { $b }
    .next = Результаты по разным таблицам расчёта сравнивать нельзя. Переведите файлы на одни таблицы: impact migrate.
compare-unknown-rubric = В этих файлах указаны таблицы расчёта, которые здесь неизвестны: { $hash }
rubric-unknown = { $file }: указаны таблицы расчёта, которые здесь неизвестны. Дальнейшее — по таблицам расчёта версии { $version }.

## migrate

command-migrate = Показать файл по другой версии таблиц расчёта или перевести его на неё
    .usage = impact migrate [OPTIONS] FILE…
    .more = Файл всегда рассчитывается по той версии таблиц расчёта, которая в нём указана; если не указана никакая — по первой; если указана неизвестная здесь — по новейшей, с предупреждением. Показывается, что из него делает каждая версия; ничего не записывается, если вы не попросите. Перевод меняет указанную версию, но ни одного суждения и ни одного слова, и приводит файл к виду «impact fmt».
    .notes =
        Примеры:
          impact migrate drafts/
          impact migrate --write draft.json
option-to = Версия, на которую перевести; если не указано — новейшая. Здесь известны: { $versions }
    .value = VERSION
option-write = Записать это в файл; что пришло по каналу, уходит по нему дальше
migrate-already = { $file }: таблицы расчёта версии { $to } уже указаны. { $after }.
migrate-verdict = { $file }, по таблицам расчёта версии { $from }: { $before }. По таблицам расчёта версии { $to }: { $after }.
migrate-same = { $file }, по собственным таблицам расчёта версии { $from } и по таблицам версии { $to } одинаково: { $after }.
migrate-silent-same = { $file }: таблицы расчёта не указаны, расчёт идёт по первой версии, { $from }. По таблицам версии { $to } так же: { $after }.
migrate-unknown = { $file }: указаны таблицы расчёта, которые здесь неизвестны. По таблицам версии { $to }: { $after }.
migrate-written = { $file }: теперь указаны таблицы расчёта версии { $version }.
migrate-pipe-alone = Стандартный ввод и файлы нельзя переводить вместе
    .next = Что пришло по каналу, уходит по нему дальше, и только оно. Файлы переводите отдельно.

## panel

command-panel = Объединить оценки нескольких экспертов об одном акте
    .usage = impact panel [OPTIONS] FILE…
    .more = По одному файлу на каждого эксперта. Нижняя медиана того, что устанавливает каждый, верхняя медиана того, что каждый оставляет возможным; никаких средних. То, что разделяет группу, отмечено и остаётся на виду. Насколько эксперты согласны сверх случайного (альфа Криппендорфа), вердикт никогда не меняет.
    .notes =
        Примеры:
          impact panel assessor-1.json assessor-2.json assessor-3.json
          impact panel --format json round-1/ | jq .flags
panel-verdict = Вердикт { $count ->
        [one] { $count } эксперта
        [few] { $count } экспертов
        [many] { $count } экспертов
       *[other] { $count } экспертов
    }: { $verdict }
panel-texts = Внимание: эти оценки — о разных текстах, число текстов: { $count }. Группа судит об одном.
option-round = Файлы одного тура; указывайте один раз на каждый тур, по порядку, не более трёх раз
panel-round = Тур { $number }: { $verdict }. { $stop }
panel-stop-no-pivotal = Никто в одиночку не изменил бы вердикт: правило велит остановиться.
panel-stop-no-change = В том, что разделяет группу, ничего не сдвинулось: правило велит остановиться.
panel-stop-spent = Это был последний допустимый тур: то, что разделяет группу, печатается как есть.
panel-stop-go-on = Один из экспертов изменил бы вердикт: можно провести ещё один тур.
panel-rounds-wrong = Указано туров: { $count }, допускается не более: { $most }
    .next = Лишние туры стирают несогласие. Уберите все туры после того, на котором правило велело остановиться.
panel-minority = Эксперт { $number } устанавливает больше, чем группа, по условию «{ $name }»; уровень вреда: { $level }
panel-quote = «{ $quote }»
panel-marks = Что их разделяет
panel-alpha = Согласие сверх случайного: { $values }. От 0,800 оно надёжно, от 0,667 — предварительно; если ниже, на группу не полагайтесь. При пятнадцати условиях оно неточно.
alpha-value = { $metric } — { $value }
alpha-undefined = не определено: различий нет
alpha-nominal = номинальная шкала
alpha-ordinal = порядковая шкала
alpha-interval = интервальная шкала
alpha-ratio = шкала отношений
mark-spread = далеко друг от друга
mark-pivotal = один из них изменил бы вердикт
mark-minority-alarm = один из них устанавливает вред высокого уровня

## vector

command-vector = Напечатать одни только суждения, в одну строку
    .usage = impact vector [OPTIONS] FILE|VECTOR
    .more = Строка со всеми суждениями и с тем, как далеко зашло каждое изучение; в ней нет ничего, что написал человек. Последние восемь знаков покажут, не потерялась ли по пути буква. Если вместо файла дать такую строку, программа скажет, что из неё следует.
    .notes =
        Примеры:
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = Оценка или вектор, который начинается с IIA1/
vector-says = { $count ->
        [one] { $count } вывод
        [few] { $count } вывода
        [many] { $count } выводов
       *[other] { $count } выводов
    }. Вердикт: { $verdict }.
vector-checksum = Вектор обрезали или изменили по пути
    .next = Последние восемь знаков не подходят к остальному. Скопируйте всю строку заново.
vector-malformed = Это не вектор
    .next = Вектор начинается с IIA1/ и кончается звёздочкой и восемью знаками. Напечатать его: impact vector FILE.

## lint

command-lint = Сказать, что сказал бы критик
    .usage = impact lint [OPTIONS] FILE…
    .more = Вопросы, которые комитет задал бы оценке: молчание об условии, сильные утверждения по одним лишь рассуждениям, слова, которые противоречат суждению, один механизм, рассказанный дважды, источники, на которые нельзя положиться. Ничто здесь не меняет вердикт. Правила — в docs/lint.md.
    .notes =
        Примеры:
          impact lint my.json
          impact lint --strict --format ndjson policies
option-lint-strict = Считать серьёзное замечание неудачей
lint-none = { $file }: критику спросить не о чем
lint-some = { $file }: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопросов
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = Составить записку
    .usage = impact brief [OPTIONS] FILE
    .more = Записка следует порядку набора инструментов Internet Society. В ней упомянуто каждое условие, даже без воздействия. HTML — это один файл, который хорошо печатается и ничего не загружает.
    .notes =
        Примеры:
          impact brief gateway.json --output gateway.html
          impact brief gateway.json --format md --lang ru
option-brief-format = html или md для Markdown. Если не указано, решает имя выходного файла, а иначе md
    .value = FORMAT
option-output = Куда писать; - или ничего — стандартный вывод
    .value = PATH
brief-over-source = { $file }: это сама оценка
    .next = Записка на её месте — всё, что осталось бы. Назовите другой файл.
brief-written = Записка в файле: { $file }.

## fmt

command-fmt = Привести файлы к виду, в котором они хранятся на диске
    .usage = impact fmt [OPTIONS] FILE…
    .more = Постоянный порядок полей, два пробела, один перевод строки в конце; ничего не теряется, даже поля более новых версий. Файлы меняются на месте, целиком или никак; стандартный ввод идёт в стандартный вывод.
    .notes =
        Примеры:
          impact fmt --check policies
          impact fmt --bind gateway.json
option-check = Ничего не менять; назвать файлы другого вида и завершиться с кодом 1
option-bind = Добавить недостающие отпечатки положений, которые процитированы или изучены: этим вы говорите, что их прочитали в их нынешнем виде. Имеющийся отпечаток никогда не меняется
fmt-differs = { $file }: не в том виде, в котором файлы хранятся на диске.

## redact

command-redact = Убрать имена для публикации
    .usage = impact redact [OPTIONS] FILE
    .more = Исчезают авторы с их организациями и имя того, кто оценивал. Где одно из них стоит среди других слов, его место занимает ▇▇▇. Слова закона и все оценки остаются: вердикт тот же. Имя находится так, как оно написано; краткие формы и другие написания остаются.
    .notes =
        Пример:
          impact redact gateway.json --output published.json
redact-written = Оценка без имён в файле: { $file }. { $count ->
        [0] Больше ни в одном тексте имён не было.
       *[other] Текстов с пометкой: { $count }. Перечитайте их перед публикацией:
    }

## lock

command-lock = Запереть оценку парольной фразой
    .usage = impact lock [OPTIONS] FILE
    .more = Запертый файл открывается только парольной фразой: командой impact unlock, на странице и любой программой формата age. Без фразы он потерян, и для вас тоже. Возьмите несколько слов, которые больше нигде не используются; короткую фразу можно подобрать. Исходный файл остаётся на месте.
    .notes =
        Пример:
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } заперт. Проверьте, что он открывается, прежде чем что-либо удалять.

## unlock

command-unlock = Открыть запертый файл
    .usage = impact unlock [OPTIONS] FILE
    .more = Выдаёт то, что было заперто, байт в байт, или ничего. Файл, запертый для ключа, открывается программой age.
    .notes =
        Пример:
          impact unlock gateway.json.age --output gateway.json
unlock-written = То, что было заперто, — в файле { $file }.
option-passphrase-file = Файл, первая строка которого — парольная фраза. Без него фраза спрашивается в терминале
    .value = FILE
ask-passphrase = Парольная фраза:
ask-passphrase-again = Ещё раз:

## schema, completions, man

command-schema = Напечатать JSON Schema для формата файла
    .usage = impact schema [KIND]
    .more = JSON Schema 2020-12, та же, что хранится в docs/. Чего схема выразить не может (повторные идентификаторы, имена того, чего нет), проверяет «impact validate».
    .notes =
        Пример:
          impact schema proposal
argument-kind = assessment; proposal для фактов об акте, который ещё никто не оценил; или results для того, что команды печатают как JSON
    .value = KIND
command-completions = Напечатать то, что нужно оболочке, чтобы дополнять эту команду
    .usage = impact completions SHELL
    .more = Сохраните это там, где ваша оболочка ищет дополнения.
    .notes =
        Пример:
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = bash, elvish, fish, powershell или zsh
    .value = SHELL
command-man = Напечатать страницу руководства
    .usage = impact man [COMMAND]
    .more = Страница всей программы или одной команды.
    .notes =
        Пример:
          impact man score | man -l -
argument-command = Команда, страница которой нужна
    .value = COMMAND

## Ошибки в документах

level-error = ошибка
level-warning = предупреждение
level-note = место
level-help = совет
problem-at = { $pointers }
problems-more = Не показано ещё: { $count }. Все перечислит impact validate --format json
problem-first = впервые здесь

## Когда отказывает файл или поток

failure-read = { $file }: прочитать не удалось ({ $reason })
    .next = Проверьте имя и право на чтение.
failure-write = { $file }: записать не удалось ({ $reason })
    .next = Проверьте папку и право на запись в неё. Ничего не изменено.
failure-exists = { $file }: такой файл уже есть
    .next = Выберите другое имя; если у команды есть --force, он заменит файл. Ничего не изменено.
failure-not-a-file = { $file }: это не файл
    .next = Назовите файл или используйте стандартный ввод или вывод. Ничего не изменено.
failure-unknown-ending = { $file }: по имени не видно, какой нужен формат
    .next = Пусть имя кончается на .html или .md, или укажите --format html или --format md. Ничего не записано.
failure-many-documents = { $file }: на каждой строке отдельный документ
    .next = Разделите его на файлы по одному документу или дайте команде, которая читает много документов: validate, score, sensitivity, lint.
failure-empty-folder = { $file }: здесь нет ни одного файла с окончанием .json
    .next = Проверьте имя папки.
failure-no-passphrase = Парольная фраза пуста
    .next = Введите её или впишите в первую строку файла, указанного в --passphrase-file.
failure-two-passphrases = Две фразы не совпадают
    .next = Попробуйте ещё раз. Ничего не записано.
failure-terminal = Здесь нельзя спросить фразу: { $reason }
    .next = Укажите файл в --passphrase-file. Ничего не записано.
failure-output = Записать в стандартный вывод не удалось: { $reason }
    .next = Проверьте, куда он направлен; то, что туда дошло, неполно.
reason-not-found = такого файла или папки нет
reason-permission-denied = нет прав
reason-is-a-folder = это папка
reason-not-a-folder = часть пути — не папка
reason-storage-full = места не осталось
reason-read-only = там можно только читать

## Когда аргументы не имеют смысла

usage-unknown-argument = Такого аргумента нет: { $argument }
usage-unknown-command = Такой команды нет: { $command }
usage-missing-argument = Не хватает: { $argument }
usage-missing-command = Не хватает команды
usage-no-value = Нужно значение: { $argument }
usage-invalid-value = Значение «{ $value }» не подходит: { $argument }
usage-conflict = Эти аргументы нельзя указать вместе: { $argument }, { $other }
usage-number-of-values = Слишком много или слишком мало значений: { $argument }
usage-not-text = Один из аргументов — не текст
usage-other = Эти аргументы не имеют смысла
usage-suggestion = Возможно, имелось в виду: { $words }?
usage-valid-values = Допустимо: { $values }.
usage-help = См.: { $command } --help

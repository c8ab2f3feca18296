# سطر الأوامر: مساعدته وتقاريره، وما يقوله حين يقع خطأ.

## إطار المساعدة

help-usage = الاستعمال:
help-commands = الأوامر
help-arguments = وسائط الأمر
help-options = الخيارات
option-help = عرض هذه المساعدة
option-version = عرض إصداري المحرك وجداول الاحتساب، وبصمة جداول الاحتساب
option-lang = لغة الكلام: { $languages }. ومن دون هذا الخيار تقرر بيئة التشغيل (LC_ALL, LC_MESSAGES, LANG)، وإلا فالإنجليزية
value-language = LANGUAGE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = الاسم
man-synopsis = الصيغة
man-description = الوصف
man-options = الخيارات
man-extra = ملاحظات
man-version = الإصدار

## البرنامج

command = ماذا يفعل قانون مقترح بالإنترنت: مراجعة التقييمات واحتسابها وطباعتها
    .usage = impact COMMAND [OPTIONS] …
    .more =
        التقييم ملف JSON واحد. يراجعه هذا البرنامج، ويحتسبه وفق الجداول المنشورة، ويبرهن على كل رقم في الاحتساب، ويؤلف الموجز. وهو يعطي النتيجة نفسها التي تعطيها الصفحة، بايتًا بايتًا، ولا يفتح أي اتصال بالشبكة.
    .notes =
        رموز الخروج: 0 كل شيء سليم؛ 1 وثيقة غير صالحة، أو ليست بالشكل المطلوب؛ 2 وسائط الأمر لا معنى لها، أو تعذّرت قراءة ملف أو كتابته. ومع عدة ملفات يُعتدّ بأعلى رمز.

        لا تظهر الألوان إلا في الطرفية، ولا تظهر أبدًا إذا ضُبط NO_COLOR.

        الإطار لجمعية الإنترنت. أما الاحتساب فمن وضعنا، لا من وضع جمعية الإنترنت.

## وسائط وخيارات تشترك فيها الأوامر

argument-file = تقييم، أو العلامة - للدخل القياسي
    .value = FILE
argument-files = تقييمات؛ ويُبحث في المجلدات عن الملفات المنتهية بـ .json؛ والعلامة - تقرأ الدخل القياسي
    .value = FILE
option-format = كيفية كتابة النتائج: text للناس؛ json لكائن واحد، أو لمصفوفة حيث يمكن أن يُقصد أكثر من ملف؛ ndjson لسطر لكل نتيجة
    .value = FORMAT
option-lines = كل سطر من الدخل وثيقة قائمة بذاتها؛ والملفات المنتهية بـ .ndjson أو .jsonl تُقرأ هكذا في كل حال
option-force = استبدال ملف موجود من قبل

## new

command-new = بدء تقييم فارغ
    .usage = impact new [OPTIONS] FILE
    .more = يكتب تقييمًا لم يُقدَّر فيه شيء بعد. ويمكن فتحه في الصفحة أو ملؤه باليد؛ وصيغة الملف موصوفة في docs/format.md.
    .notes =
        مثال:
          impact new gateway.json --title "مشروع قانون البوابة الوطنية" --jurisdiction KH
argument-new = الملف المراد كتابته، أو العلامة - للخرج القياسي
option-title = عنوان المقترح
    .value = TITLE
option-jurisdiction = بلد المقترح (ISO 3166)، أو EU
    .value = CODE
new-written = أصبح { $file } جاهزًا للملء.

## validate

command-validate = مراجعة ملفات، وبيان ما لم يكتمل
    .usage = impact validate [OPTIONS] FILE…
    .more = لا يُرفض إلا ما شكله خاطئ. وما لم يكتمل أو كان موضع شك فهو تنبيه: مثل هذه الوثيقة تُفتح وتُحتسب بقدر ما تسمح به. وتُراجع أيضًا ملفات الوقائع عن مقترح لم يقيّمه أحد.
    .notes =
        أمثلة:
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = عدّ التنبيه إخفاقًا
validate-valid = { $file }: صالح{ $count ->
        [0] ، ولا شيء غير مكتمل
        [one] ، مع تنبيه واحد
        [two] ، مع تنبيهين
        [few] ، مع { $count } تنبيهات
        [many] ، مع { $count } تنبيهًا
       *[other] ، مع { $count } تنبيه
    }
validate-invalid = { $file }: مرفوض، وفيه { $count ->
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }

## score

command-score = احتساب تقييمات
    .usage = impact score [OPTIONS] FILE…
    .more =
        الشرط الأشد تضررًا هو الذي يحدد الحكم؛ فلا شيء يُجمع، ولا تلغي منفعةٌ ضررًا. وما لم يفحصه أحد لا هو مبرَّأ ولا هو مشتبه فيه.

        للبرامج الأخرى، يعطي الخياران --format json وndjson أعضاء ثابتة بإنجليزية جداول الاحتساب، أيًا كانت اللغة. والملفات المرفوضة يُبلَّغ عنها في خرج الأخطاء القياسي وتُترك جانبًا.
    .notes =
        أمثلة:
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = الهدف
score-id = المعرّف
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [one] ما يحمل الحكم:
       *[other] ما يحمل الحكم، كلٌّ بمفرده:
    }
score-carrier = { $criterion } ({ $finding }): { $sentence }
score-engine = إصدار المحرك: { $version }
facts-only = يحتوي { $file } على وقائع عن مقترح لم يقيّمه أحد: ليس هناك ما يُحتسب.

## explain

command-explain = البرهان على كل رقم في الاحتساب
    .usage = impact explain [OPTIONS] FILE [CRITERION]
    .more = لكل رقم القاعدةُ التي أعطته، مع قسمها من جداول الاحتساب، والاستنتاجات والبنود التي وراءه.
    .notes =
        أمثلة:
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = هذا الشرط وحده: من CP1 إلى CP5، ومن E1 إلى E10
    .value = CRITERION
option-explain-format = كيفية كتابته: text للناس، json للبرامج
    .value = FORMAT
explain-verdict-low = عند الطرف الأدنى: «{ $verdict }». { $count ->
        [0] لم يثبت أي ضرر.
       *[other] مصدر ذلك: { $criteria }، عبر: { $findings }.
    }
explain-verdict-high = عند الطرف الأعلى: «{ $verdict }». { $count ->
        [0] لا ضرر ممكنًا في أي شرط.
       *[other] مصدر ذلك: { $criteria }.
    }
explain-criterion = مستوى الضرر: { $harm }. مستوى المنفعة: { $benefit }. الفحص: { $status }. ويُحتسب هذا الضرر في الحكم هكذا: { $counts }.
explain-low = الطرف الأدنى للضرر: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}ومصدره: { $findings }.
    }
explain-high = الطرف الأعلى للضرر: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}والاستنتاجات المسجلة تبلغ أقصى مداها في: { $findings }.
    }
explain-judged = { $field }: { $judged }
explain-tables = الشدة بحسب { $depth } و{ $reach } و{ $persistence }: { $severity }. ومع { $pathway } ينتج المستوى: { $level } (جداول الاحتساب 1.5).
explain-evidence = الأدلة: { $grade }. { $reasons }{ $counts ->
        [as-graded] وتُحتسب كما دُرّجت
       *[lower] وتُحتسب هكذا: { $effective }
    } (جداول الاحتساب 1.4).
explain-tracks = مستوى الضرر، الثابت والممكن: { $harm }. مستوى المنفعة: { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }]: «{ $quote }» { $state ->
        [elsewhere] (هذه الكلمات ليست في البند كما هو محفوظ)
        [current] (كما قُرئ)
        [changed] (عُدّل البند بعد قراءته)
       *[unbound] (دون بصمة ما قُرئ)
    }
explain-clause-unquoted = { $locator } [{ $clause }]، دون كلماته { $state ->
        [current] (كما قُرئ)
        [changed] (عُدّل البند بعد قراءته)
       *[unbound] (دون بصمة ما قُرئ)
    }
explain-safeguard = { $id }، { $status ->
        [in_text] في النص
       *[proposed] مقترحة
    }: { $text }
explain-safeguard-effect = بالنسبة إلى { $findings }: { $effect }. { $bound ->
        [quoted] بند الضمانة مقتبس، فهي تخفض ما هو ممكن أيضًا (جداول الاحتساب 1.9).
       *[promised] لا تقتبس الضمانة أي بند قائم، فلا تخفض إلا ما هو ثابت (جداول الاحتساب 1.9).
    }
explain-safeguard-lowers = ينخفض { $field } إلى { $range }
explain-safeguard-removes = يُزال الاستنتاج
explain-safeguard-nothing = لم يُذكر ما الذي تغيّره
explain-rule-tables = الجداول المنشورة هي التي تحسم (جداول الاحتساب 1.5).
explain-rule-unbound = لا يُثبت شيئًا: لم يُقتبس أي بند، أو درجة أدلته 0 (جداول الاحتساب 1.4).
explain-rule-stale = لا يُثبت شيئًا: لم يبق أي بند يقتبسه كما كان عند قراءته (جداول الاحتساب 1.4).
explain-rule-either = لا يُثبت شيئًا ما دام اتجاهه غير واضح (جداول الاحتساب 1.6).
explain-rule-removed = ضمانة تزيله (جداول الاحتساب 1.9).
explain-rule-worst-finding = أسوأ استنتاج هو الذي يحسم (جداول الاحتساب 1.6).
explain-rule-no-effect = قُرئ كل بند ذي أثر قانوني، ولم يُعثر على شيء (جداول الاحتساب 1.3).
explain-rule-incomplete = لم يُقرأ كل بند ذي أثر قانوني، ولذلك لا يُستبعد شيء (جداول الاحتساب 1.6).
explain-rule-worst-criterion = أسوأ الشروط حالًا هو الذي يحسم؛ والضرر بعامل تمكين يُحتسب أدنى بخطوة واحدة (جداول الاحتساب 1.7).
severity-1 = طفيفة
severity-2 = معتبرة
severity-3 = شديدة
severity-4 = قصوى

## sensitivity

command-sensitivity = بيان ما قد يغيّر الحكم
    .usage = impact sensitivity [OPTIONS] FILE…
    .more = كل تقدير لو كان غير ما هو لتبدّل الحكم، وعدد الخطوات إلى أحكام أخرى، والبنود التي يتعلق بها كل شيء، والشروط التي قد ترفع الحكم بعد، وهل تحسم الأمرَ خانة واحدة من الجداول.
    .notes =
        أمثلة:
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json draft.json | jq .radius
firm-finding = { $finding }، { $criterion } { $name }

## amend

command-amend = بيان ما يفعله تعديل
    .usage = impact amend [OPTIONS] FILE
    .more = الحكم قبل التعديل وبعده: بند يُحذف، أو استنتاج يُخرج، أو تقدير يصبح غير ما هو. ولا يُكتب شيء ما لم تطلبوا الاحتفاظ به كتوصية. أما الكلمات الجديدة التي تحل محل القديمة فمسودة ثانية: قيّموها وقارنوا.
    .notes =
        أمثلة:
          impact amend --strike art-5 draft.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 draft.json
          impact amend --strike art-5 --recommend draft.json
option-strike = حذف هذا البند: ويسقط كل استنتاج يستشهد به
    .value = CLAUSE
option-without = إخراج هذا الاستنتاج
    .value = FINDING
option-judge = تقدير مختلف: depth أو reach أو persistence أو pathway بقيمة 1 أو 2 أو 3، أو بمدى
    .value = FINDING.FIELD=VALUE
option-recommend = كتابته في الملف كتوصية
amend-nothing-asked = لم يُطلب أي تغيير
    .next = سمّوا تغييرًا: --strike CLAUSE أو --without FINDING أو --judge FINDING.FIELD=VALUE.
amend-unknown-clause = لا يوجد بند معرّفه { $id }
    .next = معرّفات هذا الملف: { $known }.
amend-unknown-finding = لا يوجد استنتاج معرّفه { $id }
    .next = معرّفات هذا الملف: { $known }.
amend-nothing-new = كل تقدير هو كذلك من قبل: ليس هناك ما يوصى به، ولم يُكتب شيء.
amend-kept = يتضمنه { $file } الآن بوصفه التوصية { $id }.

## compare

command-compare = مقارنة مسودتين، أو تقييمين لمسودة واحدة
    .usage = impact compare [OPTIONS] BEFORE AFTER
    .more = ما تحسّن وما ساء، شرطًا شرطًا. والأفضل هنا مع الأسوأ هناك مقايضة، ويبقى كذلك: لا شيء يُجمع. ولا تُقارن نتائج جداول احتساب مختلفة.
    .notes =
        أمثلة:
          impact compare first-reading.json second-reading.json
          impact compare --format json a.json b.json | jq .overall
argument-before = المسودة الأولى أو التقييم الأول
    .value = BEFORE
argument-after = الثاني
    .value = AFTER
compare-verdicts = { $a }: { $before }. { $b }: { $after }.
compare-before = قبل
compare-after = بعد
compare-change = التغيّر
compare-nothing = لم يتغير أي شرط.
compare-benefits = تختلف المنافع في: { $criteria }. وهي لا تخفض أي ضرر، ولا يخفضها أي ضرر.
compare-other-rubric = يذكر هذان الملفان جداول احتساب مختلفة: { $a } و{ $b }
    .next = لا يمكن مقارنة نتائج جداول احتساب مختلفة. انقلوا الملفين إلى جداول واحدة: impact migrate.
compare-unknown-rubric = يذكر هذان الملفان جداول احتساب غير معروفة هنا: { $hash }
rubric-unknown = يذكر { $file } جداول احتساب غير معروفة هنا. وما يلي وفق جداول الاحتساب { $version }.

## migrate

command-migrate = عرض ملف وفق إصدار آخر من جداول الاحتساب، أو نقله إليه
    .usage = impact migrate [OPTIONS] FILE…
    .more = يُحتسب الملف وفق إصدار جداول الاحتساب الذي يذكره، إلى الأبد؛ والملف الذي لا يذكر أي إصدار، وفق الأول؛ والذي يذكر إصدارًا غير معروف هنا، وفق الأحدث، مع تنبيه. ويُعرض ما يعطيه كل إصدار؛ ولا يُكتب شيء ما لم تطلبوا ذلك. والنقل يغيّر ما يذكره الملف، لا تقديرًا ولا كلمة، ويضعه في شكل «impact fmt».
    .notes =
        أمثلة:
          impact migrate drafts/
          impact migrate --write draft.json
option-to = الإصدار المراد النقل إليه؛ وهو الأحدث ما لم تذكروا غيره. والمعروف هنا: { $versions }
    .value = VERSION
option-write = كتابته في الملف؛ وما جاء عبر أنبوب يمضي فيه
migrate-already = يذكر { $file } جداول الاحتساب { $to } من قبل. { $after }.
migrate-verdict = { $file }، وفق جداول الاحتساب { $from }: { $before }. ووفق جداول الاحتساب { $to }: { $after }.
migrate-same = { $file }، وفق جداوله هو { $from } ووفق جداول الاحتساب { $to } على السواء: { $after }.
migrate-silent-same = لا يذكر { $file } أي جداول احتساب ويُحتسب وفق الأولى، { $from }. ووفق جداول الاحتساب { $to } على السواء: { $after }.
migrate-unknown = يذكر { $file } جداول احتساب غير معروفة هنا. ووفق جداول الاحتساب { $to }: { $after }.
migrate-written = يذكر { $file } الآن جداول الاحتساب { $version }.
migrate-pipe-alone = لا يمكن نقل الدخل القياسي والملفات معًا
    .next = ما جاء عبر أنبوب يمضي فيه وحده. انقلوا الملفات على حدة.

## panel

command-panel = الجمع بين عدة مُقدِّرين لمقترح واحد
    .usage = impact panel [OPTIONS] FILE…
    .more = ملف لكل مُقدِّر. الوسيط الإحصائي الأدنى لما يُثبته كل منهم، والوسيط الإحصائي الأعلى لما يتركه كل منهم ممكنًا؛ ولا متوسطات. وما يقسم الفريق يُوسم ويبقى ظاهرًا. ومدى اتفاق المُقدِّرين فوق الصدفة (معامل ألفا لكريبندورف) لا يغيّر الحكم أبدًا.
    .notes =
        أمثلة:
          impact panel assessor-1.json assessor-2.json assessor-3.json
          impact panel --format json round-1/ | jq .flags
panel-verdict = حكم { $count ->
        [one] مُقدِّر واحد
        [two] مُقدِّرَين اثنين
        [few] { $count } مُقدِّرين
        [many] { $count } مُقدِّرًا
       *[other] { $count } مُقدِّر
    }: { $verdict }
panel-texts = ملاحظة: هذه التقييمات لنصوص مختلفة عددها { $count }. والفريق يقدّر نصًا واحدًا.
option-round = ملفات جولة واحدة؛ يُعطى مرة لكل جولة، بالترتيب، ثلاث مرات على الأكثر
panel-round = الجولة { $number }: { $verdict }. { $stop }
panel-stop-no-pivotal = لا أحد وحده يغيّر الحكم: القاعدة تقضي بالتوقف.
panel-stop-no-change = لم يتحرك شيء في ما يقسم الفريق: القاعدة تقضي بالتوقف.
panel-stop-spent = كانت هذه آخر جولة يجوز عقدها: وما يقسم الفريق يُطبع كما هو.
panel-stop-go-on = واحد منهم قد يغيّر الحكم: يجوز عقد جولة أخرى.
panel-rounds-wrong = عدد الجولات المعطاة { $count }، والعدد الذي يجوز عقده { $most }
    .next = المزيد من الجولات ينهك المخالفين. احذفوا كل ما بعد الجولة التي قضت فيها القاعدة بالتوقف.
panel-minority = المُقدِّر { $number } يُثبت أكثر مما يُثبته الفريق في «{ $name }»: { $level }
panel-quote = «{ $quote }»
panel-marks = ما يقسمهم
panel-alpha = الاتفاق فوق الصدفة: { $values }. من 0.800 فما فوق يُعتمد عليه، ومن 0.667 مبدئي؛ ودون ذلك لا تعتمدوا على الفريق. ومع خمسة عشر شرطًا يكون غير دقيق.
alpha-value = { $metric } { $value }
alpha-undefined = غير معرَّف: لا تباين
alpha-nominal = اسمي
alpha-ordinal = ترتيبي
alpha-interval = فتري
alpha-ratio = نسبي
mark-spread = متباعدون
mark-pivotal = واحد منهم قد يغيّر الحكم
mark-minority-alarm = واحد منهم يُثبت ضررًا كبيرًا

## vector

command-vector = طباعة التقديرات وحدها، في سطر واحد
    .usage = impact vector [OPTIONS] FILE|VECTOR
    .more = سطر فيه كل التقديرات ومدى تقدم كل فحص، ولا شيء كتبه شخص؛ ورموزه الثمانية الأخيرة تبيّن هل ضاع حرف في الطريق. وإذا أُعطي مثل هذا السطر بدلًا من ملف، يقول ما يؤدي إليه السطر.
    .notes =
        أمثلة:
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = تقييم، أو متجه يبدأ بـ IIA1/
vector-says = { $count ->
        [zero] لا استنتاجات
        [one] استنتاج واحد
        [two] استنتاجان
        [few] { $count } استنتاجات
        [many] { $count } استنتاجًا
       *[other] { $count } استنتاج
    }. الحكم: { $verdict }.
vector-checksum = قُطع المتجه أو تغيّر في الطريق
    .next = رموزه الثمانية الأخيرة لا توافق البقية. انسخوا السطر كله مرة أخرى.
vector-malformed = ليس هذا متجهًا
    .next = يبدأ المتجه بـ IIA1/ وينتهي بنجمة وثمانية رموز. اطبعوا متجهًا بالأمر impact vector FILE.

## lint

command-lint = بيان ما قد يقوله ناقد
    .usage = impact lint [OPTIONS] FILE…
    .more = أسئلة قد تطرحها لجنة على تقييم: سكوت عن شرط، ومزاعم قوية بالتعليل وحده، وكلمات تناقض تقديرًا، وآلية واحدة تُروى مرتين، ومصادر لا يُعتمد عليها. ولا شيء هنا يغيّر الحكم. والقواعد في docs/lint.md.
    .notes =
        أمثلة:
          impact lint my.json
          impact lint --strict --format ndjson policies
option-lint-strict = عدّ الملاحظة الخطيرة إخفاقًا
lint-none = { $file }: لا شيء قد يسأل عنه ناقد
lint-some = { $file }: { $count ->
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = تأليف الموجز
    .usage = impact brief [OPTIONS] FILE
    .more = يتبع الموجز ترتيب مجموعة أدوات جمعية الإنترنت. ويُذكر كل شرط، حتى ما لا أثر فيه. وHTML ملف واحد حسن الطباعة ولا يحمّل شيئًا.
    .notes =
        أمثلة:
          impact brief gateway.json --output gateway.html
          impact brief gateway.json --format md --lang fr
option-brief-format = الصيغة: html، أو md لصيغة Markdown. ومن دون هذا الخيار يقرر اسم الخرج، وإلا فـ md
    .value = FORMAT
option-output = مكان الكتابة؛ والعلامة - أو لا شيء يعني الخرج القياسي
    .value = PATH
brief-over-source = { $file } هو التقييم نفسه
    .next = لو وُضع موجز مكانه لما بقي غيره. سمّوا ملفًا آخر.
brief-written = الموجز في { $file }.

## fmt

command-fmt = وضع الملفات في الشكل الذي يُحفظ على القرص
    .usage = impact fmt [OPTIONS] FILE…
    .more = ترتيب ثابت للأعضاء، ومسافتان، وسطر جديد واحد في النهاية؛ ولا يضيع شيء، ولا أعضاء الإصدارات الأحدث. وتُغيَّر الملفات في مكانها، كاملة أو لا تُغيَّر أصلًا؛ والدخل القياسي يذهب إلى الخرج القياسي.
    .notes =
        أمثلة:
          impact fmt --check policies
          impact fmt --bind gateway.json
option-check = عدم تغيير أي شيء؛ تُسمّى الملفات التي ليست بهذا الشكل، ويكون رمز الخروج 1
option-bind = ملء البصمات الناقصة للبنود المقتبسة أو المفحوصة: وأنتم بذلك تقولون إنها قُرئت كما هي. والبصمة الموجودة لا تُغيَّر أبدًا
fmt-differs = { $file } ليس بالشكل الذي يُحفظ على القرص.

## redact

command-redact = إزالة الأسماء من أجل النشر
    .usage = impact redact [OPTIONS] FILE
    .more = يُزال المؤلفون وجهاتهم واسم من قيّم. وحيث يرد أحدها بين كلمات أخرى تحل محله العلامة ▇▇▇. تبقى كلمات القانون وجميع التقديرات: الحكم هو نفسه. ويُعثر على الاسم كما هو مكتوب؛ أما الصيغ القصيرة والكتابات الأخرى فتبقى.
    .notes =
        مثال:
          impact redact gateway.json --output published.json
redact-written = التقييم من دون أسماء في { $file }. { $count ->
        [0] لم يذكر أي نص آخر أحدًا.
       *[other] عدد النصوص التي فيها علامة: { $count }. راجعوها قبل النشر:
    }

## lock

command-lock = قفل تقييم بعبارة سر
    .usage = impact lock [OPTIONS] FILE
    .more = لا يُفتح الملف المقفل إلا بعبارة السر: بالأمر impact unlock، وفي الصفحة، وبأي برنامج من نسق age. ومن دون العبارة يضيع الملف عليكم أيضًا. خذوا عدة كلمات لا تُستعمل في شيء آخر؛ فالعبارة القصيرة يمكن تخمينها بالتجربة. ويبقى الملف الأصلي في مكانه.
    .notes =
        مثال:
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } مقفل. جرّبوا فتحه قبل أن تحذفوا أي شيء.

## unlock

command-unlock = فتح ملف مقفل
    .usage = impact unlock [OPTIONS] FILE
    .more = يعطي ما قُفل، بايتًا ببايت، أو لا شيء. والملف المقفل لمفتاح يُفتح ببرنامج age.
    .notes =
        مثال:
          impact unlock gateway.json.age --output gateway.json
unlock-written = ما كان مقفلًا موجود في { $file }.
option-passphrase-file = ملف سطره الأول هو عبارة السر. ومن دونه تُطلب العبارة في الطرفية
    .value = FILE
ask-passphrase = عبارة السر:
ask-passphrase-again = مرة أخرى:

## schema، completions، man

command-schema = طباعة JSON Schema لصيغة ملف
    .usage = impact schema [KIND]
    .more = JSON Schema 2020-12، كما هو محفوظ في docs/. وما لا يستطيع المخطط قوله (معرّفات أُعطيت مرتين، وأسماء أشياء لا وجود لها) يراجعه «impact validate».
    .notes =
        مثال:
          impact schema proposal
argument-kind = النوع: assessment، أو proposal لوقائع عن مقترح لم يقيّمه أحد، أو results لما تطبعه الأوامر بصيغة JSON
    .value = KIND
command-completions = طباعة ما يحتاج إليه مفسّر الأوامر (shell) لإكمال هذا الأمر
    .usage = impact completions SHELL
    .more = احفظوه حيث يبحث مفسّر الأوامر لديكم عن الإكمالات.
    .notes =
        مثال:
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = مفسّر الأوامر: bash أو elvish أو fish أو powershell أو zsh
    .value = SHELL
command-man = طباعة صفحة الدليل
    .usage = impact man [COMMAND]
    .more = صفحة البرنامج كله، أو صفحة أمر واحد.
    .notes =
        مثال:
          impact man score | man -l -
argument-command = الأمر المطلوبة صفحته
    .value = COMMAND

## مشكلات في الوثائق

level-error = خطأ
level-warning = تنبيه
level-note = عند
level-help = مساعدة
problem-at = { $pointers }
problems-more = هناك غيرها مما لا يُعرض هنا، وعدده { $count }. الأمر impact validate --format json يسردها كلها
problem-first = هنا أولًا

## حين يفشل ملف أو تدفق

failure-read = تعذّرت قراءة { $file }: { $reason }
    .next = تأكدوا من الاسم، ومن أنه يجوز لكم قراءته.
failure-write = تعذّرت كتابة { $file }: { $reason }
    .next = تأكدوا من المجلد، ومن أنه يجوز لكم الكتابة فيه. لم يُغيَّر شيء.
failure-exists = { $file } موجود من قبل
    .next = اختاروا اسمًا آخر؛ وحيث يقبل الأمر --force فإنه يستبدله. لم يُغيَّر شيء.
failure-not-a-file = { $file } ليس ملفًا
    .next = سمّوا ملفًا، أو استعملوا الخرج القياسي. لم يُغيَّر شيء.
failure-unknown-ending = لا يبيّن الاسم { $file } الصيغة المطلوبة
    .next = اجعلوه ينتهي بـ .html أو .md، أو استعملوا --format html أو --format md. لم يُكتب شيء.
failure-many-documents = يحتوي { $file } على وثيقة في كل سطر
    .next = قسّموه إلى ملفات في كل منها وثيقة واحدة، أو أعطوه لأمر يقرأ عدة وثائق: validate أو score أو sensitivity أو lint.
failure-empty-folder = لا يوجد ملف ينتهي بـ .json في { $file }
    .next = تأكدوا من اسم المجلد.
failure-no-passphrase = عبارة السر فارغة
    .next = اكتبوا عبارة، أو ضعوها في السطر الأول من الملف الذي يسميه --passphrase-file.
failure-two-passphrases = العبارتان مختلفتان
    .next = أعيدوا المحاولة. لم يُكتب شيء.
failure-terminal = لا يمكن طلب عبارة هنا: { $reason }
    .next = سمّوا ملفًا بـ --passphrase-file. لم يُكتب شيء.
failure-output = تعذّرت الكتابة في الخرج القياسي: { $reason }
    .next = تأكدوا من وجهته؛ فما وصل إلى هناك ليس كاملًا.
reason-not-found = لا يوجد ملف أو مجلد بهذا الاسم
reason-permission-denied = غير مسموح لكم بذلك
reason-is-a-folder = إنه مجلد
reason-not-a-folder = جزء من مساره ليس مجلدًا
reason-storage-full = لم تبق أي مساحة
reason-read-only = كل ما هناك للقراءة فقط

## حين لا يكون لوسائط الأمر معنى

usage-unknown-argument = لا يوجد وسيط أمر بهذا الاسم: { $argument }
usage-unknown-command = لا يوجد أمر بهذا الاسم: { $command }
usage-missing-argument = هناك شيء ناقص: { $argument }
usage-missing-command = الأمر ناقص
usage-no-value = يحتاج { $argument } إلى قيمة
usage-invalid-value = لا يمكن أن تكون «{ $value }» قيمة { $argument }
usage-conflict = لا يمكن الجمع بين { $argument } و{ $other }
usage-number-of-values = قيم { $argument } أكثر أو أقل مما ينبغي
usage-not-text = أحد وسائط الأمر ليس نصًا
usage-other = لا معنى لوسائط الأمر هذه
usage-suggestion = هل قصدتم { $words }؟
usage-valid-values = القيم الممكنة: { $values }.
usage-help = انظروا: { $command } --help

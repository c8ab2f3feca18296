# الموجز: ترتيب أجزائه كما في مجموعة الأدوات، والكلمات المحيطة بما يقوله السجل.

report-title = موجز الأثر على الإنترنت: { $title }
report-untitled = مقترح لا عنوان له بعد

## الملخص

abstract = الملخص
abstract-verdict = الحكم على هذا النص: { $headline }.
abstract-record = المسجَّل: { $harms ->
        [0] لا ضرر
        [one] ضرر واحد
        [two] ضرران
        [few] { $harms } أضرار
        [many] { $harms } ضررًا
       *[other] { $harms } ضرر
    }، { $benefits ->
        [0] ولا منفعة
        [one] ومنفعة واحدة
        [two] ومنفعتان
        [few] و{ $benefits } منافع
        [many] و{ $benefits } منفعة
       *[other] و{ $benefits } منفعة
    }؛ والشروط المفحوصة بالكامل: { $complete } من 15 شرطًا.
abstract-unquoted = { $count ->
        [one] واحد منها لا يقتبس أي بند بعد ولا يُثبت شيئًا.
        [two] اثنان منها لا يقتبسان أي بند بعد ولا يُثبتان شيئًا.
        [few] { $count } منها لا تقتبس أي بند بعد ولا تُثبت شيئًا.
        [many] { $count } منها لا تقتبس أي بند بعد ولا تُثبت شيئًا.
       *[other] { $count } منها لا تقتبس أي بند بعد ولا تُثبت شيئًا.
    }
abstract-worst = أثقل ما فيه وزنًا: { $criteria }.
abstract-best = أكثر ما ينفعه النص: { $criteria }.
abstract-more = { $count ->
        [one] واحد آخر بالوزن نفسه يُذكر أدناه مع شرطه.
        [two] اثنان آخران بالوزن نفسه يُذكران أدناه، كلٌّ مع شرطه.
        [few] { $count } غيرها بالوزن نفسه تُذكر أدناه، كلٌّ مع شرطه.
        [many] { $count } غيرها بالوزن نفسه تُذكر أدناه، كلٌّ مع شرطه.
       *[other] { $count } غيرها بالوزن نفسه تُذكر أدناه، كلٌّ مع شرطه.
    }
glance = نظرة عامة
chart-title = الضرر والمنفعة، شرطًا شرطًا
chart-description = { $headline }. ويتضمن الجدول أدناه الأرقام نفسها.
chart-harm = الضرر
chart-benefit = المنفعة
chart-legend = ممتلئ: ثابت. محدَّد الإطار: ممكن بناءً على ما سُجل. مظلَّل بخطوط: غير مفحوص، ولذلك غير مستبعد. لا يُجمع الضرر والمنفعة أبدًا.
goals-caption = الضرر والمنفعة في الخصائص الأساسية والأهداف الأربعة: أسوأ ضرر وأفضل منفعة في كل منها، دون دمج أبدًا
table-goal = الهدف
table-caption = الضرر والمنفعة لكل شرط، على سلّم: معدوم، طفيف، متوسط، كبير، بالغ
table-condition = الشرط
table-harm = الضرر
table-benefit = المنفعة
table-search = الفحص

## المنهج

methodology = المنهج
method-exist = يتبع هذا الموجز إطار مجموعة أدوات تقييم الأثر على الإنترنت التي وضعتها جمعية الإنترنت. وهو يسأل أولًا ماذا يفعل النص بالخصائص الأساسية الخمس، التي من دونها توجد شبكات ولا توجد إنترنت.
method-thrive = ثم يسأل ماذا يفعل النص بعوامل التمكين العشرة لإنترنت مفتوحة ومتصلة عالميًا وآمنة وجديرة بالثقة: وهي ما تحتاج إليه الإنترنت لتزدهر.
method-scoring = لكل ضرر أو منفعة يُجاب عن أربعة أسئلة من كلمات أحد البنود: ما عمق الأثر، وما نطاقه، وما دوامه، وإلى أي حد يؤدي النص إليه مباشرة. ثم تحوّل جداول منشورة الإجابات إلى مستوى. والشرط الأشد تضررًا هو الذي يحدد الحكم؛ فلا شيء يُجمع، ولا تلغي منفعةٌ ضررًا. والضرر الذي لا يُقتبس له بند لا يُثبت شيئًا. والشرط الذي لم يُفحص لا هو مبرَّأ ولا هو مشتبه فيه.
method-review = وراء الفحص، على الأقل: { $review }.

## السياق

context = السياق
context-table = المقترح
about-title = العنوان
about-jurisdiction = البلد
about-kind = النوع
about-level = المستوى
about-stage = المرحلة
about-issuer = جهة الإصدار
about-reference = المرجع
about-version = النسخة
about-deadline = باب الملاحظات مفتوح حتى
about-url = مكان النشر
about-coverage = ما قُيّم
about-baseline = أساس المقارنة
about-horizon = الآثار مأخوذة في الاعتبار حتى
coverage-with = { $kind }: { $covers }
baseline-default = لا تدبير جديدًا (افتراضيًا: لم يُختر غيره)
horizon-default = التنفيذ الكامل، خمس سنوات (افتراضيًا: لم يُختر غيره)
beneficiaries = من يستفيد: { $text }

## الآثار

effect-exist = الأثر في ما تحتاج إليه الإنترنت لتوجد
effect-thrive = الأثر في ما تحتاج إليه الإنترنت لتزدهر
criterion-plain = { $plain }. { $function }
criterion-levels = مستوى الضرر: { $harm }. مستوى المنفعة: { $benefit }. الفحص: { $status }.
criterion-no-effect = لم يُعثر على أي أثر. { $count ->
        [one] قُرئ البند الوحيد ذو الأثر القانوني
        [two] قُرئ البندان ذوا الأثر القانوني
        [few] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $count }،
        [many] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $count }،
       *[other] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $count }،
    } بحثًا عن الضرر والمنفعة.
criterion-partial = البنود ذات الأثر القانوني التي قُرئت في ضوء هذا الشرط: { $done } من { $all }، ولذلك لا يُستبعد شيء.
criterion-without-reasons = { $all ->
        [one] قُرئ البند الوحيد ذو الأثر القانوني
        [two] قُرئ البندان ذوا الأثر القانوني
        [few] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }،
        [many] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }،
       *[other] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }،
    } في ضوء هذا الشرط، ولكن لم يُدوَّن ما أُخذ في الاعتبار، ولذلك لا يُستبعد شيء.
criterion-finished = { $all ->
        [one] قُرئ البند الوحيد ذو الأثر القانوني في ضوء هذا الشرط.
        [two] قُرئ البندان ذوا الأثر القانوني في ضوء هذا الشرط.
        [few] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }، في ضوء هذا الشرط.
        [many] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }، في ضوء هذا الشرط.
       *[other] قُرئت البنود ذات الأثر القانوني كلها، وعددها { $all }، في ضوء هذا الشرط.
    }
criterion-unexamined = ما لم يُفحص بعد، فلا هو مبرَّأ ولا هو مشتبه فيه: { $criteria }.
criterion-first-read-none = لم تُظهر نظرة أولى أثرًا هنا، ولكن لم يُقرأ أي بند في ضوئه بعد، ولذلك لا يُستبعد شيء: { $criteria }.
criterion-first-read-unclear = تركت نظرة أولى ما يلي غير واضح: { $criteria }.
criterion-considered = ما أُخذ في الاعتبار: { $text }
noted-harm = لاحظت نظرة أولى ضررًا محتملًا هنا. لم يُقتبس أي بند بعد، ولذلك لا يُثبت ذلك شيئًا.
noted-benefit = لاحظت نظرة أولى منفعة محتملة هنا. لم يُقتبس أي بند بعد، ولذلك لا يُثبت ذلك شيئًا.
noted-either = لاحظت نظرة أولى أثرًا هنا اتجاهه غير واضح. لم يُقتبس أي بند بعد، ولذلك لا يُثبت ذلك شيئًا.
quote-not-found = لم يُعثر على هذه الكلمات في البند كما هو مسجل: قارنوها بالنص الرسمي.
finding-level = المستوى: { $level }.
finding-unbound = لا يُثبت هذا شيئًا بعد.
finding-people = بالنسبة إلى الناس: { $text }
finding-conditions = يتوقف ذلك على ما يلي: { $text }
finding-reason = { $field } ({ $judged }): { $text }
finding-chain = خطوة بخطوة:
finding-evidence = الأدلة: { $grade }. { $meaning }
finding-indirect = وهي مأخوذة من نوع آخر من التدابير.
finding-contested = مصدر موثوق يقول خلاف ذلك، ولم يُرد عليه.
finding-contradicted = مصدر يقول خلاف ذلك
finding-answer = الرد: { $text }
finding-angles = نُظر فيه من زاوية: { $angles }.

## الخاتمة

conclusion = الخاتمة
conclusion-carried = ما يحمل الحكم: { $criteria }.
conclusion-mixed = ضرر ومنفعة ثابتان معًا في: { $criteria }.
conclusion-tradeoff = يضر النص في موضع وينفع في آخر. ويُعرض الأمران جنبًا إلى جنب، ولا تُجرى مقاصّة بينهما.
conclusion-ambiguous = ليس واضحًا هل الآثار في هذه الشروط تضر أم تنفع: { $criteria }.
safeguards = الضمانات
safeguards-residual = مع الضمانات الواردة في النص، يكون الحكم: { $in-text }. ولو اعتُمدت الضمانات المقترحة أيضًا: { $proposed }. أما الحكم على النص كما هو فلا يتغير.
safeguard = { $status ->
        [in_text] في النص
       *[proposed] مقترحة
    }: { $text }
safeguard-nameless = ضمانة لم توصف بعد
safeguards-effects-heading = ما تُحدثه الضمانات نفسها

## التوصيات والحواشي والتعريف بالموجز

recommendations = التوصيات
recommendations-none = لم تُقدَّم أي توصية بعد.
recommendation-to = إلى: { $text }
recommendation-clause-of = بشأن { $clause }
recommendation-wording = الصياغة المقترحة: { $text }
notes = الحواشي
note-archived = نسخة مؤرشفة
note-read = قُرئ في { $date }
colophon = عن هذا الموجز
colophon-authors = كتبه: { $authors }.
colophon-person = { $name }، { $affiliation }
colophon-assessor = قدّره: { $name }.
colophon-interest = المصلحة المصرح بها: { $text }
colophon-interest-none = لم يُصرَّح بأي مصلحة.
colophon-dates = بدأ في { $created }، وآخر تعديل في { $updated }.
colophon-licence = الرخصة: { $licence }.
colophon-input = بصمة التقييم (SHA-256): { $hash }
colophon-rubric = بصمة جداول الاحتساب (SHA-256): { $hash }
colophon-translation = الكلمات الثابتة في هذا الموجز لم يراجعها بعد أحد ممن يتكلمون لغته؛ أما كلمات مؤلفيه فهي كلماتهم هم.
colophon-check = من لديه الملف وهاتان البصمتان يحصل على النتيجة نفسها على أي جهاز.

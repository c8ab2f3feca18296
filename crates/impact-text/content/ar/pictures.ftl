# الصور: ما وُجد وأين، وبُعد الحكم عن غيره، ومسودتان جنبًا إلى جنب.

picture-svg = الحفظ بصيغة SVG
picture-png = الحفظ بصيغة PNG
picture-png-failed = لم يستطع هذا المتصفح إعداد صورة PNG. تعرض صورة SVG الشيء نفسه.
picture-table = الأرقام في جدول
picture-verdict-file = verdict
picture-map-file = clauses
picture-stability-file = stability
picture-drafts-file = drafts

## ما وُجد وأين

map-title = ما وُجد وأين
map-description = أزواج البنود والشروط التي قُرئت: { $read } من { $all }. ويبيّن الجدول ما وُجد في كل منها.
map-legend = صف لكل بند، وعمود لكل شرط. النصف الأقرب إلى اسم البند: ضرر؛ والنصف الآخر: منفعة؛ وكلما زاد الارتفاع زاد المستوى. محدَّد الإطار: ممكن بناءً على ما سُجل. نقطة: قُرئ ولم يوجد شيء. مظلَّل بخطوط: لم يُقرأ، ولذلك غير مستبعد.
map-clause = البند
map-properties = CP
map-enablers = E
map-harm = مستوى الضرر: { $level }
map-benefit = مستوى المنفعة: { $level }
map-read = قُرئ ولم يوجد شيء
map-unread = لم يُقرأ

## بُعد الحكم عن غيره

stability-title = بُعد الحكم عن كل حكم آخر
stability-description = أقل ما يُثبته النص: { $verdict }. { $count ->
        [0] لا يوجد تقدير واحد يغيّر ذلك بمفرده.
        [one] تغيير واحد في تقدير واحد يغيّر الحكم.
       *[other] عدد التغييرات التي يمس كل منها تقديرًا واحدًا وتغيّر الحكم: { $count }.
    }
stability-legend = المربع الواحد: تقدير واحد يلزم تحريكه درجة واحدة. وكلما قلّت المربعات كان ذلك الحكم أقرب. الشريط الممتلئ: ما هو ثابت الآن.
stability-here = ثابت الآن
stability-never = لا يؤدي إليه أي تغيير في التقديرات
stability-steps = { $steps ->
        [one] على بُعد خطوة واحدة
        [two] على بُعد خطوتين
        [few] على بُعد { $steps } خطوات
        [many] على بُعد { $steps } خطوة
       *[other] على بُعد { $steps } خطوة
    }
stability-verdict = الحكم
stability-distance = البُعد
stability-single = تغييرات مفردة تؤدي إليه
stability-flips = { $count ->
        [0] لا شيء
       *[other] { $count }
    }

## مسودتان

drafts-title = مسودتان جنبًا إلى جنب
drafts-description = قبل: { $before }. بعد: { $after }. ويبيّن الجدول الضرر والمنفعة لكل شرط في كلتيهما.
drafts-legend = في كل شرط، المسودة الأولى فوق الثانية. ممتلئ: ثابت. محدَّد الإطار: ممكن بناءً على ما سُجل. مظلَّل بخطوط: غير مفحوص، ولذلك غير مستبعد.
drafts-before = قبل
drafts-after = بعد
drafts-change = تغيّر الضرر
drafts-both = مستوى الضرر: { $harm }، مستوى المنفعة: { $benefit }
drafts-lead = اختاروا المسودة الأخرى، أو تقييمًا آخر للنص نفسه. هذه هي اللاحقة بين الاثنتين.
drafts-kept = عمل على هذا الجهاز
drafts-none-kept = لا يوجد عمل آخر محفوظ على هذا الجهاز.
drafts-file = أو ملف
    .hint = ملف بامتداد json حُفظ هنا أو لدى أحد الزملاء. يُقرأ لهذه المقارنة وحدها ولا يُحتفظ به.
drafts-verdicts = قبل: { $before }. بعد: { $after }.
drafts-benefits = تختلف المنافع في: { $criteria }. وهي لا تخفض أي ضرر، ولا يخفضها أي ضرر.
drafts-refused = لا يمكن مقارنة هذا الملف
drafts-unreadable = ليس تقييمًا تستطيع هذه الصفحة قراءته: افتحوه من الصفحة الأولى لمعرفة السبب. لم يتغير شيء.
drafts-rubrics = يذكر الملفان جداول احتساب مختلفة، ولذلك لا يمكن عرض نتائجهما جنبًا إلى جنب. انقلوا أحدهما إلى جداول الآخر من سطر الأوامر: impact migrate.
drafts-swap = تبديل قبل وبعد

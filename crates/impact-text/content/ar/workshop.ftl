# لورشة عمل: ورقة العمل الفارغة على الورق، وسؤال واحد في كل مرة على الحائط.

## ورقة العمل

worksheet-lead = للمجموعات التي ليس لديها جهاز: اطبعوها، واملؤوها باليد، وأدخلوا الإجابات لاحقًا. كل رقم هنا هو نفسه في كل اللغات.
worksheet-print = طباعة ورقة العمل
worksheet-law = القانون أو المسودة، والتاريخ
worksheet-group = من في هذه المجموعة
worksheet-scan-how = ضعوا علامة في خانة واحدة لكل سؤال. واكتبوا البند الذي جعلكم تضعونها.
worksheet-question = السؤال
worksheet-clause = البند
worksheet-finding = الاستنتاج
worksheet-finding-how = ورقة واحدة لكل ضرر أو منفعة. انسخوها بقدر ما تحتاجون إليه.
worksheet-condition = الشرط (من CP1 إلى E10)، ضرر أو منفعة
worksheet-words = كلمات البند، كما وردت فيه
worksheet-statement = ما تفرضه أحكام البند أو تتيحه
worksheet-people = ما يفعله ذلك بالناس
worksheet-why = لماذا
worksheet-judge = ضعوا علامة عند جواب واحد لكل سؤال، أو عند جوابين متجاورين إذا لم تكونوا متيقنين.
worksheet-answer = { $word }: { $anchor }
worksheet-depth-benefit = في حالة المنفعة

## سؤال واحد في كل مرة

projector-lead = سؤال واحد في كل مرة، بحروف تُقرأ من الصف الأخير.
projector-place = السؤال { $number } من 15
projector-next = السؤال التالي
projector-back = السؤال السابق
projector-keys = المفاتيح: من 1 إلى 5 للإجابة، ومفاتيح الأسهم لقلب الصفحة.
projector-unanswered = لم يُجَب عنه بعد

//! Reading a law: pasted text divided into clauses by the numbering that laws of the page's languages use.
//!
//! Nothing is lost: every word of the text is in some clause. Nothing is decided: whether a clause is operative is for
//! the person. The division is a proposal that is shown before it is taken.

mod marker;
mod paragraph;
mod titles;

use crate::document::{Clause, ClauseId, Words};
use marker::{Marker, article, division, is_heading, is_upper_case};
use paragraph::paragraph;
pub use titles::titles_before_the_first_number;

/// Divides a text into clauses, in order. Ids count up: `c1`, `c2`, …
#[must_use]
pub fn divide(text: &str) -> Vec<Clause> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let named = lines.iter().any(|line| article(line).is_some_and(|marker| marker.named));
    let mut divided = Divided::default();
    for line in lines {
        divided.take(line, named);
    }
    titles::as_one(divided.finish())
}

fn id_at(index: usize) -> ClauseId {
    ClauseId::parse(&format!("c{}", index + 1)).expect("a letter and a number are an id")
}

#[derive(Default)]
struct Divided {
    clauses: Vec<Clause>,
    /// Number of the article that one is in.
    article: String,
    /// Titles and chapters that stand before the next clause.
    waiting: Vec<String>,
    /// An empty line was met: without any numbering it ends a clause.
    gap: bool,
    numbered: bool,
    /// An article's number was just met, with nothing behind it: its heading may follow.
    fresh: bool,
    /// What was taken for the heading of the last clause: the line behind it may show that a sentence began there.
    headed: Option<String>,
}

impl Divided {
    fn take(&mut self, line: &str, named: bool) {
        if line.is_empty() {
            self.gap = true;
            return;
        }
        let gap = std::mem::take(&mut self.gap);
        let fresh = std::mem::take(&mut self.fresh);
        if division(line) || (!self.waiting.is_empty() && is_upper_case(line)) {
            self.waiting.push(line.to_owned());
        } else if let Some(marker) = article(line).filter(|marker| self.is_paragraph_sign(marker)) {
            // Brazilian laws: paragraphs of an article bear the sign that elsewhere numbers the articles themselves.
            let number = [", ", &marker.number].concat();
            self.open_paragraph(&Marker { number, ..marker });
        } else if let Some(marker) = article(line).filter(|marker| marker.named == named) {
            self.numbered = true;
            self.article = marker.number.clone();
            self.open(&marker.number, "");
            self.within_article(&marker);
        } else if let Some(marker) = paragraph(line).filter(|_| !self.article.is_empty()) {
            self.open_paragraph(&marker);
        } else if fresh && is_heading(line) {
            self.head(line);
        } else if self.clauses.is_empty() || (gap && !self.numbered) {
            self.open("", line);
        } else {
            self.append(line);
        }
    }

    fn is_paragraph_sign(&self, marker: &Marker<'_>) -> bool {
        marker.number.starts_with('§') && !self.article.is_empty() && !self.article.starts_with('§')
    }

    /// What stands behind an article's number: its first paragraph, its heading, or its words.
    fn within_article(&mut self, marker: &Marker<'_>) {
        match paragraph(marker.rest) {
            Some(first) => self.open_paragraph(&first),
            None if marker.rest.is_empty() => self.fresh = true,
            None if is_heading(marker.rest) => self.head(marker.rest),
            None => self.append(marker.rest),
        }
    }

    /// A numbered paragraph is a clause of its own; an article that holds nothing else gives way to it.
    fn open_paragraph(&mut self, marker: &Marker<'_>) {
        let locator = [self.article.as_str(), &marker.number].concat();
        let bare = self
            .clauses
            .last()
            .filter(|clause| clause.text.is_blank() && clause.locator.as_str() == self.article);
        let heading = bare.map(|clause| clause.heading.clone());
        if heading.is_some() {
            self.clauses.pop();
        }
        self.open(&locator, marker.rest);
        if let (Some(heading), Some(clause)) = (heading, self.clauses.last_mut()) {
            let parts = [heading.as_str(), clause.heading.as_str()];
            clause.heading = Words(
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            );
        }
    }

    fn open(&mut self, locator: &str, text: &str) {
        let id = id_at(self.clauses.len());
        let mut clause = Clause::new(id, locator, text);
        clause.heading = Words(std::mem::take(&mut self.waiting).join(" · "));
        self.clauses.push(clause);
        self.headed = None;
    }

    fn head(&mut self, heading: &str) {
        if let Some(clause) = self.clauses.last_mut() {
            let parts = [clause.heading.as_str(), heading];
            clause.heading = Words(
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            );
            self.headed = Some(heading.to_owned());
        }
    }

    /// A sentence that a narrow page broke is no heading: what follows goes on in small letters. Its first words go back
    /// into the text.
    fn mend_broken_sentence(&mut self, line: &str) {
        let Some(words) = self.headed.take() else { return };
        let goes_on = line.starts_with(char::is_lowercase) && !words.ends_with('.');
        if let Some(clause) =
            self.clauses.last_mut().filter(|clause| goes_on && clause.text.is_blank())
        {
            let heading = clause.heading.as_str().strip_suffix(words.as_str()).unwrap_or_default();
            clause.heading = Words(heading.trim_end_matches([' ', '·']).to_owned());
            clause.text = Words(words);
        }
    }

    fn append(&mut self, line: &str) {
        self.mend_broken_sentence(line);
        // Titles that stand inside a clause, or at its end, stay where they stood.
        let titles = std::mem::take(&mut self.waiting);
        if let Some(clause) = self.clauses.last_mut() {
            let lines = titles.iter().map(String::as_str).chain([line]);
            for words in lines.filter(|words| !words.is_empty()) {
                if !clause.text.0.is_empty() {
                    clause.text.0.push('\n');
                }
                clause.text.0.push_str(words);
            }
        }
    }

    fn finish(mut self) -> Vec<Clause> {
        if !self.waiting.is_empty() {
            if self.clauses.is_empty() {
                self.open("", "");
            } else {
                self.append("");
            }
        }
        for clause in &mut self.clauses {
            // A short clause looks like a heading; what stands alone is the law's words, and is hashed as such.
            if clause.text.is_blank() {
                clause.text = std::mem::take(&mut clause.heading);
            }
        }
        self.clauses
    }
}

#[cfg(test)]
mod tests {
    use super::divide;
    use expect_test::{Expect, expect};

    fn check(text: &str, expected: Expect) {
        let show = |clause: &crate::document::Clause| {
            let text = clause.text.as_str().replace('\n', " / ");
            format!("· {} [{}] {}\n", clause.locator.as_str(), clause.heading.as_str(), text)
        };
        expected.assert_eq(&divide(text).iter().map(show).collect::<String>());
    }

    #[test]
    fn articles_with_numbered_paragraphs() {
        check(
            "CHAPTER I\nArticle 1\nSubject matter\n1. This Regulation lays down rules.\n2. It applies to all.\nArticle 2 – Scope\nText of two.\n(a) one;\n(b) two.",
            expect![[r#"
                · Article 1(1) [CHAPTER I · Subject matter] This Regulation lays down rules.
                · Article 1(2) [] It applies to all.
                · Article 2 [Scope] Text of two. / (a) one; / (b) two.
            "#]],
        );
    }

    #[test]
    fn a_sentence_that_a_narrow_page_broke_is_no_heading() {
        check(
            "TITRE II\nArt. 56. - L'exploitant des équipements privés ne pourra traiter\navec des étrangers qu'après accord.\nArt. 46 (nouveau). - S'il ressort\nde l'enquête un fait, l'agence\nstatue.\nArt. 57 (nouveau)\nDes recours\nLe recours est ouvert.",
            expect![[r#"
                · Art. 56 [TITRE II] L'exploitant des équipements privés ne pourra traiter / avec des étrangers qu'après accord.
                · Art. 46 (nouveau) [] S'il ressort / de l'enquête un fait, l'agence / statue.
                · Art. 57 (nouveau) [Des recours] Le recours est ouvert.
            "#]],
        );
    }

    #[test]
    fn sections_of_a_british_act() {
        check(
            "121 Notices to deal with content\n(1) OFCOM may give a notice.\n(2) A notice may require—\n(a) use of technology.\n122 Reports\n(1) OFCOM must obtain a report.",
            expect![[r#"
                · 121(1) [Notices to deal with content] OFCOM may give a notice.
                · 121(2) [] A notice may require— / (a) use of technology.
                · 122(1) [Reports] OFCOM must obtain a report.
            "#]],
        );
    }

    #[test]
    fn french_articles_with_roman_parts() {
        check(
            "TITRE Ier\nDISPOSITIONS GÉNÉRALES\nArticle L. 33-1\nI. – L'établissement est libre.\nII. – Il est soumis à déclaration.\nArt. 2. - Les opérateurs conservent les données.\nArticle 3 bis\nUn décret fixe les conditions.",
            expect![[r#"
                · Article L. 33-1, I [TITRE Ier · DISPOSITIONS GÉNÉRALES] L'établissement est libre.
                · Article L. 33-1, II [] Il est soumis à déclaration.
                · Art. 2 [] Les opérateurs conservent les données.
                · Article 3 bis [] Un décret fixe les conditions.
            "#]],
        );
    }

    #[test]
    fn french_parts_with_nothing_between_number_and_words() {
        check(
            "Article L2321-2-3\nI.-Lorsqu'il est constaté qu'une menace existe :\n1° De bloquer ;\nC.-à-d. rien.\nII.-Lorsqu'il s'agit d'un nom.\nII bis.-A défaut.\nIII.-Les mesures sont prises.",
            expect![[r#"
                · Article L2321-2-3, I [] Lorsqu'il est constaté qu'une menace existe : / 1° De bloquer ; / C.-à-d. rien.
                · Article L2321-2-3, II [] Lorsqu'il s'agit d'un nom.
                · Article L2321-2-3, II bis [] A défaut.
                · Article L2321-2-3, III [] Les mesures sont prises.
            "#]],
        );
    }

    #[test]
    fn spanish_articles_under_their_chapters() {
        check(
            "CAPÍTULO I\nDISPOSICIONES GENERALES\nArtículo 1.º Objeto.\nEsta ley regula las redes.\nArtículo 2\n1. Todo operador enruta el tráfico por la pasarela.\n2. La Autoridad puede denegar.\nArtículo 3 de la Ley 5 queda derogado.",
            expect![[r#"
                · Artículo 1.º [CAPÍTULO I · DISPOSICIONES GENERALES · Objeto.] Esta ley regula las redes.
                · Artículo 2(1) [] Todo operador enruta el tráfico por la pasarela.
                · Artículo 2(2) [] La Autoridad puede denegar. / Artículo 3 de la Ley 5 queda derogado.
            "#]],
        );
    }

    #[test]
    fn brazilian_articles_with_their_paragraphs() {
        check(
            "Art. 9º O responsável pela transmissão tem o dever de tratar de forma isonômica quaisquer pacotes.\n§ 1º A discriminação será regulamentada.\n§ 2º Na hipótese do § 1º, o responsável deve informar.\nArt. 10. A guarda deve atender à intimidade.",
            expect![[r#"
                · Art. 9º [] O responsável pela transmissão tem o dever de tratar de forma isonômica quaisquer pacotes.
                · Art. 9º, § 1º [] A discriminação será regulamentada.
                · Art. 9º, § 2º [] Na hipótese do § 1º, o responsável deve informar.
                · Art. 10 [] A guarda deve atender à intimidade.
            "#]],
        );
    }

    #[test]
    fn russian_articles_with_numbered_parts() {
        check(
            "Глава 1\nСтатья 1. Предмет регулирования\n1. Настоящий закон регулирует сети.\n2. Он действует на всей территории.\nСтатья 2. Шлюз\nКаждый оператор направляет трафик через шлюз.",
            expect![[r#"
                · Статья 1(1) [Глава 1 · Предмет регулирования] Настоящий закон регулирует сети.
                · Статья 1(2) [] Он действует на всей территории.
                · Статья 2 [Шлюз] Каждый оператор направляет трафик через шлюз.
            "#]],
        );
    }

    #[test]
    fn arabic_articles_in_either_digits_and_in_brackets() {
        check(
            "الباب الأول: أحكام عامة\nالمادة الأولى\nينظم هذا القانون الشبكات في البلاد كلها وعلى وجه منظم ومأمون للجميع.\nالمادة (2)\n1- يوجه كل مشغل الحركة عبر البوابة.\n2- يجوز للهيئة أن ترفض.\nالمادة ٣: ينقل كل مشغل الحركة المشروعة على قدم المساواة ولا يفضل أي خدمة على أخرى.\nالمادة 5 من قانون الاتصالات تلغى.",
            expect![[r#"
                · المادة الأولى [الباب الأول: أحكام عامة] ينظم هذا القانون الشبكات في البلاد كلها وعلى وجه منظم ومأمون للجميع.
                · المادة 2(1) [] يوجه كل مشغل الحركة عبر البوابة.
                · المادة 2(2) [] يجوز للهيئة أن ترفض.
                · المادة ٣ [] ينقل كل مشغل الحركة المشروعة على قدم المساواة ولا يفضل أي خدمة على أخرى. / المادة 5 من قانون الاتصالات تلغى.
            "#]],
        );
    }

    #[test]
    fn articles_numbered_in_words() {
        check(
            "Artículo primero. Todo operador se inscribe en el registro.\nARTÍCULO SEGUNDO.- Paga la tasa que fije la autoridad.\nArtículo primero de la ley anterior queda derogado.",
            expect![[r#"
                · Artículo primero [] Todo operador se inscribe en el registro.
                · ARTÍCULO SEGUNDO [] Paga la tasa que fije la autoridad. / Artículo primero de la ley anterior queda derogado.
            "#]],
        );
        check(
            "المادّة الأولى: يسجل كل مشغل نفسه لدى الهيئة قبل أن يقدم أي خدمة للجمهور في البلاد.\nالمادة الثانية: يدفع كل مشغل الرسم الذي تحدده الهيئة في كل سنة من السنوات اللاحقة.\nالمادة الثانية عشرة: يحق لكل مشغل أن يطعن في القرار أمام المحكمة المختصة خلال شهر.\nالمادة الحادية والعشرون: يلغى كل نص سابق يخالف أحكام هذا القانون من تاريخ نشره.",
            expect![[r#"
                · المادّة الأولى [] يسجل كل مشغل نفسه لدى الهيئة قبل أن يقدم أي خدمة للجمهور في البلاد.
                · المادة الثانية [] يدفع كل مشغل الرسم الذي تحدده الهيئة في كل سنة من السنوات اللاحقة.
                · المادة الثانية عشرة [] يحق لكل مشغل أن يطعن في القرار أمام المحكمة المختصة خلال شهر.
                · المادة الحادية والعشرون [] يلغى كل نص سابق يخالف أحكام هذا القانون من تاريخ نشره.
            "#]],
        );
    }

    #[test]
    fn numbered_sections_of_an_act() {
        check(
            "An Act to regulate networks.\nSection 1. Short title.\nThis Act may be cited as the Networks Act.\nSection 2. Licences.\n(1) No person shall operate a network without a licence.\n(2) The Minister may exempt.",
            expect![[r#"
                ·  [] An Act to regulate networks.
                · Section 1 [Short title.] This Act may be cited as the Networks Act.
                · Section 2(1) [Licences.] No person shall operate a network without a licence.
                · Section 2(2) [] The Minister may exempt.
            "#]],
        );
    }

    #[test]
    fn numbers_with_full_stops_stay_whole_and_other_numbers_are_words() {
        check(
            "1. Licences\n1.1 This policy applies to all networks of the country.\n1.2 Fees are due.\n2. Terms\n5-year renewable terms are granted.\n3.5 per cent of turnover is due.",
            expect![[r#"
                · 1 [] Licences
                · 1.1 [] This policy applies to all networks of the country.
                · 1.2 [] Fees are due.
                · 2 [Terms] 5-year renewable terms are granted. / 3.5 per cent of turnover is due.
            "#]],
        );
    }

    #[test]
    fn an_article_that_is_spoken_of_at_the_start_of_a_line_is_no_clause() {
        check(
            "Article 1\nThis Act amends the Telecoms Act.\nArticle 3 of that Act is repealed.\nArticle 2\nLa loi s'applique à tous les réseaux du pays.\nArticle 7 de la loi reste en vigueur.",
            expect![[r#"
                · Article 1 [] This Act amends the Telecoms Act. / Article 3 of that Act is repealed.
                · Article 2 [] La loi s'applique à tous les réseaux du pays. / Article 7 de la loi reste en vigueur.
            "#]],
        );
    }

    #[test]
    fn a_text_without_numbers_is_divided_at_its_empty_lines() {
        check(
            "First paragraph\ngoes on.\n\nSecond paragraph.",
            expect![[r#"
                ·  [] First paragraph / goes on.
                ·  [] Second paragraph.
            "#]],
        );
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_lost(text in "([A-Za-z]{1,8}|Article [0-9]|[0-9]\\.|\\([0-9]\\)|Section 2|TITRE I|\n| ){0,60}") {
            let clauses = divide(&text);
            let kept: String = clauses.iter().flat_map(|c| [c.locator.as_str(), c.heading.as_str(), c.text.as_str()]).collect();
            let letters = |text: &str| {
                let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
                letters.sort_unstable();
                letters
            };
            // Locators repeat their article's name, so that more may be there, never less.
            let (kept, given) = (letters(&kept), letters(&text));
            let mut rest = kept.iter();
            proptest::prop_assert!(given.iter().all(|letter| rest.any(|kept| kept == letter)), "{clauses:?}");
        }
    }
}

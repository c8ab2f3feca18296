//! How real laws are divided: a text, and the clauses it becomes.

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

#[test]
fn the_signs_of_a_quoted_mail_and_of_titles_in_plain_text_are_no_words_of_the_law() {
    check(
        "> Article 1\n> Les réseaux sont libres et le restent, quoi que dise une autorité ou un tribunal du pays.\n>\n>> Tous.\n>Article 2 – Blocage\n> Le juge ordonne.",
        expect![[r#"
            · Article 1 [] Les réseaux sont libres et le restent, quoi que dise une autorité ou un tribunal du pays. / Tous.
            · Article 2 [Blocage] Le juge ordonne.
        "#]],
    );
    // Not all of it is quoted: what begins so is a threshold.
    check(
        "# Loi 12\n## Article 1\n### Seuils\nLa redevance est due au-delà d’une part de marché fixée par décret, à savoir\n> 50 % du trafic.\n#mot",
        expect![[r#"
            ·  [] Loi 12
            · Article 1 [Seuils] La redevance est due au-delà d’une part de marché fixée par décret, à savoir / > 50 % du trafic. / #mot
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

//! The country: asked for by name, kept as its code. Another word is kept, and told.

use impact_core::edit::{Edit, WordSlot};
use yew::{AttrValue, Callback, Html, component, html, use_memo};

use crate::browser::places;
use crate::components::form::text::{GivenOn, TextField};
use crate::context::{use_desk, use_lexicon};
use crate::pages::slot::hint;

const ID: &str = "proposal-jurisdiction";
const LIST: &str = "countries";

/// ISO 3166-1, the European Union, and the code that is used for Kosovo.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF \
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ \
    LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU \
    NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD \
    TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The country.
#[component]
pub fn Country() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let known = use_memo(lexicon.language().to_owned(), |language| {
        places::countries(language, &CODES.split_whitespace().collect::<Vec<_>>())
    });
    let Some(work) = desk.work() else { return Html::default() };
    let proposal = &work.assessment.proposal;
    let on_commit = {
        let (desk, known) = (desk.clone(), known.clone());
        let language = lexicon.language().to_owned();
        Callback::from(move |text: String| {
            let is_same = |name: &str, written: &str| places::is_same(&language, name, written);
            let text = code_of(&text, &known, is_same);
            desk.edit(Edit::Words { slot: WordSlot::Jurisdiction, text });
        })
    };
    let wrong = (!is_known(proposal.jurisdiction.as_str().trim()))
        .then(|| AttrValue::from(lexicon.say("proposal-jurisdiction-wrong")));
    let code = proposal.jurisdiction.as_str();
    let name = known.iter().find(|(known, _)| *known == code).map(|(_, name)| name.clone());
    html! {
        <>
            <TextField id={ID} label={lexicon.say(ID)} hint={hint(&lexicon, ID)} error={wrong}
                value={code.to_owned()} {on_commit} list={AttrValue::from(LIST)} given_on={GivenOn::WhenLeft} />
            <datalist id={LIST}>
                for (code, name) in known.iter() { <option value={name.clone()}>{ code }</option> }
            </datalist>
            // What a code stands for; a word that is none says so above.
            <p class="under" role="status" id="country-name">{ name }</p>
        </>
    }
}

/// Whether nothing is said, or the code of a country, with or without a part of it.
fn is_known(written: &str) -> bool {
    let country = written.split('-').next().unwrap_or_default();
    written.is_empty() || CODES.split_whitespace().any(|code| code == country)
}

/// The code of a country that was written by its name or in small letters; any other word as it is.
fn code_of(
    written: &str,
    known: &[(&'static str, String)],
    is_same: impl Fn(&str, &str) -> bool,
) -> String {
    let written = written.trim();
    let upper = written.to_uppercase();
    match known.iter().find(|(_, name)| is_same(name, written)) {
        Some((code, _)) => (*code).to_owned(),
        None if written.is_ascii() && is_known(&upper) => upper,
        None => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{CODES, code_of, is_known};

    #[test]
    fn a_country_is_known_by_its_name_or_its_code_and_another_word_stays() {
        let known = [("TN", "Tunisie".to_owned()), ("CI", "Côte d’Ivoire".to_owned())];
        for (written, kept) in [
            ("tunisie", "TN"),
            (" CÔTE D’IVOIRE ", "CI"),
            ("tn", "TN"),
            ("us-ca", "US-CA"),
            ("UK", "UK"),
            ("Atlantide", "Atlantide"),
            ("", ""),
        ] {
            let is_same = |name: &str, word: &str| name.to_lowercase() == word.to_lowercase();
            assert_eq!(code_of(written, &known, is_same), kept);
        }
    }

    #[test]
    fn letters_that_are_no_country_are_told_of() {
        let told = ["", "TN", "US-CA", "EU", "UK", "XX", "Atlantide"].map(is_known);
        assert_eq!(told, [true, true, true, true, false, false, false]);
    }

    #[test]
    fn every_country_stands_in_the_list_once_in_order() {
        let codes: Vec<&str> = CODES.split_whitespace().collect();
        assert_eq!(codes.len(), 251);
        assert!(codes.is_sorted_by(|one, next| one < next));
        assert!(codes.iter().all(|code| code.len() == 2));
    }
}

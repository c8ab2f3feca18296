//! The ratings in one line: printed and read back, and nothing read that was not printed.

use impact_core::Case;
use impact_core::score::{Outcome, Status};
use impact_core::vector::Malformed;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, complete};

proptest! {
    #[test]
    fn what_is_printed_reads_back_to_the_same_verdict_and_line(assessment in any_assessment()) {
        let case = Case::of(&assessment);
        let line = case.to_vector();
        let read = Case::from_vector(&line).expect("its own line");
        prop_assert_eq!(read.to_vector(), line);
        prop_assert_eq!(Outcome::of(&read), Outcome::of(&case));
        // Who stands behind a search counts once it is complete.
        let kept = |case: &Case| case.searches.map(|one| (one.status, one.disagreement, if one.status == Status::Complete { one.review } else { 1 }));
        prop_assert_eq!((kept(&read), read.excerpt), (kept(&case), case.excerpt));
    }

    #[test]
    fn a_line_with_a_letter_lost_or_changed_is_refused(assessment in any_assessment(), place in any::<proptest::sample::Index>(), letter in "[ -~]") {
        let line = Case::of(&assessment).to_vector();
        let at = place.index(line.len());
        let (cut, changed) = ([&line[..at], &line[at + 1..]].concat(), [&line[..at], &letter, &line[at + 1..]].concat());
        prop_assert!(Case::from_vector(&cut).is_err(), "{cut}");
        prop_assert!(changed == line || Case::from_vector(&changed).is_err(), "{changed}");
        prop_assert!(Case::from_vector(&line[..at]).is_err());
    }

    #[test]
    fn no_text_makes_it_fall(text in ".{0,80}") {
        let _ = Case::from_vector(&text);
        let _ = Case::from_vector(&["IIA1/", &text].concat());
    }
}

#[test]
fn the_form_is_this_one() {
    let case = Case::of(&complete(&["f2 E1 benefit 1 1 1 2-3 e0", "f1 CP3 harm 3 3 2 3 e3"]));
    assert_eq!(
        case.to_vector(),
        "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3;E1:B/D1R1P1L2-3/E0*d04011da"
    );
}

#[test]
fn each_refusal_says_why() {
    let sealed = |body: &str| {
        let sum = impact_core::Sha256::of(body.as_bytes());
        format!("{body}*{}", &sum.as_str()[..8])
    };
    let table = [
        ("".to_owned(), Malformed::NotAVector),
        ("CVSS:4.0/AV:N".to_owned(), Malformed::NotAVector),
        ("IIA1/W/111111111111111/".to_owned(), Malformed::Checksum),
        (sealed("IIA1/Q/111111111111111/"), Malformed::Part),
        (sealed("IIA1/W/11111111111111/"), Malformed::Part),
        (sealed("IIA1/W/111111111111114/"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP6:H/D1R1P1L1/E1"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP1:H/D4R1P1L1/E1"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP1:H/D2-1R1P1L1/E1"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP1:H/D2-2R1P1L1/E1"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP1:H/D1R1P1L1/E4"), Malformed::Part),
        (sealed("IIA1/W/111111111111111/CP1:HB/D1R1P1L1/E1"), Malformed::Part),
        (sealed("IIA12/W/111111111111111/"), Malformed::NotAVector),
        ("IIA1".repeat(20_000), Malformed::TooLong),
    ];
    for (line, why) in table {
        assert_eq!(Case::from_vector(&line), Err(why), "{}", &line[..line.len().min(60)]);
    }
}

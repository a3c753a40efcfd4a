//! What must hold for any two works, for a fixed corpus and fixed weights.

use crate::support::{by, due, issued, scorer};
use chrono::{Days, NaiveDate};
use overlap::{Gate, Index, Scorer, Work};
use proptest::prelude::*;
use std::sync::LazyLock;

static SCORER: LazyLock<Scorer> = LazyLock::new(scorer);

const WORDS: &[&str] = &[
    "tổ chức",
    "kế hoạch",
    "hưởng ứng",
    "tuyên truyền",
    "phòng, chống",
    "ma túy",
    "trẻ em",
    "bầu cử",
    "giám sát",
    "cuộc thi",
    "tổng kết",
    "năm 2021",
    "năm 2022",
    "26/6",
    "tháng 3/2021",
    "ATGT",
    "người cao tuổi",
    "Tết",
    "Tân Sửu",
    "nhiệm kỳ 2021 - 2026",
    "lần thứ V",
    "Chủ nhật xanh",
    "tổng vệ sinh",
    "tặng quà",
    "giai đoạn 2021-2025",
    "báo cáo",
    "Chỉ thị số 06-CT/TW",
    "\"Mùa hè xanh\"",
    "\"Tuần lễ Áo dài\"",
    "khuyến học",
    "đập nước",
    "môi trường",
    "75 năm Ngày",
];

const NAMES: &[&str] = &[
    "Tháng hành động vì trẻ em",
    "Bếp lửa mùa đông",
    "bầu cử đại biểu Quốc hội",
    "Hội thi tổng kết năm 2021",
    "Mùa hè xanh",
    "Tiếng trống khuyến học",
    "Ngày 26/6",
    "Xuân Tân Sửu",
    "tổng vệ sinh môi trường",
];

prop_compose! {
    fn any_work()(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..10),
        organisation in prop::sample::select(&["MTTQ", "LHPN", "DTN"][..]),
        after in 0u64..300,
        deadline in prop::option::of(0u64..200),
        dated in any::<bool>(),
    ) -> Work {
        let first = NaiveDate::from_ymd_opt(2021, 1, 4).expect("a day");
        let day = first + Days::new(after);
        let date = if dated { day.to_string() } else { String::new() };
        let work = by(organisation, issued(&words.join(" "), &date));
        match deadline {
            Some(days) => due(&(day + Days::new(days)).to_string(), work),
            None => work,
        }
    }
}

fn corpus(works: &[Work]) -> Index<usize> {
    let mut index = Index::default();
    works.iter().enumerate().for_each(|(key, work)| index.add(key, work, &SCORER));
    index
}

fn probability(a: &Work, b: &Work, corpus: &Index<usize>) -> Result<f64, Gate> {
    let found = SCORER.compare(&SCORER.read(a), &SCORER.read(b), &corpus.frequencies());
    found.map(|found| found.probability)
}

proptest! {
    #[test]
    fn both_orders_agree(a in any_work(), b in any_work(), others in prop::collection::vec(any_work(), 0..8)) {
        let index = corpus(&others);
        match (probability(&a, &b, &index), probability(&b, &a, &index)) {
            (Ok(one), Ok(other)) => prop_assert!((one - other).abs() < 1e-9, "{one} and {other}"),
            (one, other) => prop_assert_eq!(one, other, "the same gate either way"),
        }
    }

    #[test]
    fn the_order_of_entry_does_not_matter(
        works in prop::collection::vec(any_work(), 1..12),
        asked in any_work(),
    ) {
        let forward = corpus(&works);
        let mut backward = Index::default();
        works.iter().enumerate().rev().for_each(|(key, work)| backward.add(key, work, &SCORER));
        let asked = SCORER.read(&asked);
        let found = |index: &Index<usize>| index.query_all(&asked, &SCORER, 0.0, |_| false);
        prop_assert_eq!(found(&forward), found(&backward), "the same matches with the same probabilities");
    }

    #[test]
    fn one_quoted_name_more_on_both_sides_never_lowers_it(
        a in any_work(),
        b in any_work(),
        name in prop::sample::select(NAMES),
        others in prop::collection::vec(any_work(), 0..8),
    ) {
        let index = corpus(&others);
        let named = |work: &Work| Work { text: format!("{} \"{name}\"", work.text), ..work.clone() };
        if let Ok(before) = probability(&a, &b, &index) {
            let after = probability(&named(&a), &named(&b), &index);
            prop_assert!(after.is_ok_and(|after| after >= before - 1e-9), "{before} became {after:?}");
        }
    }

    #[test]
    fn any_text_is_read(text in any::<String>(), date in any::<String>()) {
        let work = issued(&text, &date);
        let found = probability(&work, &work, &corpus(&[]));
        prop_assert!(found.is_ok_and(|p| (0.0..=1.0).contains(&p)) || found.is_err(), "a probability or a gate");
    }
}

#[test]
fn a_quoted_name_is_no_part_of_a_citation() {
    let read = |text: &str| by("MTTQ", issued(text, ""));
    let before =
        probability(&read("tổng kết Chỉ thị số 06-CT/TW"), &read("tổng kết"), &corpus(&[])).expect("no gate");
    let named = [r#"tổng kết Chỉ thị số 06-CT/TW "Ngày 26/6""#, r#"tổng kết "Ngày 26/6""#].map(read);
    let after = probability(&named[0], &named[1], &corpus(&[])).expect("no gate");
    assert!(after >= before, "a name both quote is not taken for the act's date: {before} became {after}");
}

use crate::maker::{day, fates, fill, planned, xlsx};
use chrono::{Datelike, NaiveDate};
use exchange::{Activity, Kind, Record};
use proptest::prelude::*;
use rust_xlsxwriter::Worksheet;
use text::{Approximation, number, short_date};

const HEAD: &str = "Ngày|Hoạt động|Chủ trì|Địa bàn|Số buổi|Lượt người|Nữ|Kinh phí";

/// A cell as somebody may have left it: the number that a spreadsheet keeps, or words.
#[derive(Clone, Debug)]
enum Written {
    Figure(f64),
    Words(String),
}

fn write(sheet: &mut Worksheet, row: u32, cells: &[Written]) {
    for (column, cell) in (0_u16..).zip(cells) {
        let _ = match cell {
            Written::Figure(figure) => sheet.write_number(row, column, *figure),
            Written::Words(words) => sheet.write_string(row, column, words),
        };
    }
}

/// The activities that one row of the table above makes: one, or none where something must be asked.
fn activities(cells: &[Written]) -> (Vec<Activity>, Vec<String>) {
    let file = xlsx(|sheet| {
        fill(sheet, &[HEAD]);
        write(sheet, 1, cells);
    });
    let Ok(plan) = planned(&file, Kind::Activities) else { return (Vec::new(), Vec::new()) };
    let fates = fates(&plan);
    let activity = |record| match record {
        Record::Activity(activity) => Some(activity),
        _ => None,
    };
    (plan.records.into_iter().filter_map(activity).collect(), fates)
}

fn any_cell() -> impl Strategy<Value = Written> {
    prop_oneof![
        any::<f64>().prop_map(Written::Figure),
        (-1_000_000..90_000_000_i64).prop_map(|whole| Written::Figure(whole as f64)),
        "\\PC{0,12}".prop_map(Written::Words),
        "(trên |gần |~|dưới )?[0-9., ]{0,14}( ?(nghìn|triệu|tỷ|đồng|lượt|người|-|đến|%|/) ?){0,2}[0-9]{0,3}"
            .prop_map(Written::Words),
        "[0-9]{1,2}[-/.][0-9]{1,2}([-/.][0-9]{1,4})?( ?- ?[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})?"
            .prop_map(Written::Words),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_comes_in_unasked_keeps_its_bounds(cells in prop::collection::vec(any_cell(), 8)) {
        for activity in activities(&cells).0 {
            let counts = [
                activity.places, activity.sessions, activity.attendances, activity.women, activity.money,
            ];
            prop_assert!(counts.into_iter().flatten().all(|count| count >= 0), "{cells:?}: {activity:?}");
            let (Some(from), Some(to)) = (activity.date_from, activity.date_to) else {
                return Err(TestCaseError::fail(format!("no days: {cells:?}")));
            };
            prop_assert!(from <= to, "{cells:?}: {activity:?}");
            prop_assert!([from, to].iter().all(|day| (1900..2200).contains(&day.year())), "{activity:?}");
        }
    }

    #[test]
    fn a_reported_row_comes_back(
        from in 0..60_000_i64,
        length in 0..400_i64,
        people in 0..9_000_000_000_i64,
        mark in prop::sample::select(vec![
            ("", Approximation::Exact), ("trên ", Approximation::Over), ("gần ", Approximation::Nearly),
            ("khoảng ", Approximation::About),
        ]),
        millions in 0..9_000_000_i64,
        villages in 1..=104_i64,
    ) {
        let from = day("1990-01-01") + chrono::TimeDelta::days(from);
        let to = from + chrono::TimeDelta::days(length);
        let span = |from: NaiveDate, to| format!("{} - {}", short_date(from), short_date(to));
        let words = [
            span(from, to), "Tập huấn (mẫu)".to_owned(), "MTTQ".to_owned(), format!("{villages}/104 thôn"),
            "3 buổi".to_owned(), format!("{}{} lượt người", mark.0, number(people)), number(people / 2),
            format!("{} triệu đồng", number(millions)),
        ];
        let (found, fates) = activities(&words.map(Written::Words));
        prop_assert_eq!(found.len(), 1, "{:?}", fates);
        let expected = Activity {
            row: 2,
            date_from: Some(from),
            date_to: Some(to),
            name: Some("Tập huấn (mẫu)".to_owned()),
            lead: Some("Mặt trận Tổ quốc".to_owned()),
            places: Some(villages),
            sessions: Some(3),
            attendances: Some(people),
            approximation: mark.1,
            women: Some(people / 2),
            money: Some(millions * 1_000_000),
            reach: found[0].reach.clone(),
            ..Activity::default()
        };
        prop_assert_eq!(&found[0], &expected);
    }
}

//! What waits for a decision together.

use crate::support::{by, campaign_pair, issued, scorer};
use chrono::{Days, NaiveDate};
use overlap::{Group, Index, Work, group};

/// The weekly invitation of one organisation: other week, day and hour, the same words.
fn invitation(week: u64) -> Work {
    let first = NaiveDate::from_ymd_opt(2005, 1, 3).expect("a Monday");
    let day = first.checked_add_days(Days::new(7 * week)).expect("a later Monday");
    let text = format!(
        "Giấy mời họp giao ban tuần {} lúc {} giờ ngày {}",
        week % 52 + 1,
        7 + week % 3,
        day.format("%d/%m/%Y")
    );
    by("Văn phòng", issued(&text, &day.to_string()))
}

#[test]
fn a_thousand_weekly_invitations_are_one_group() {
    let scorer = scorer();
    let mut index = Index::default();
    for week in 0..1000 {
        index.add(week, &invitation(week), &scorer);
    }
    let found = group(&index, &scorer, |_, _| false);
    assert_eq!(found.len(), 1, "one group");
    assert!(found[0].is_series && found[0].members.len() == 1000, "with all of them");
    let asked = scorer.read(&invitation(1000));
    let shown = index.query_all(&asked, &scorer, 0.0, |_| false).len();
    assert!(shown <= 1, "the next one is shown one of them at most, not {shown}");
}

#[test]
fn partners_are_one_group_and_strangers_are_none() {
    let scorer = scorer();
    let (a, b) = campaign_pair();
    let mut index = Index::default();
    index.add("a", &a, &scorer);
    index.add("b", &b, &scorer);
    index.add("c", &issued("V/v kiểm kê tài sản cố định của cơ quan", "2023-02-03"), &scorer);
    let found = group(&index, &scorer, |_, _| false);
    let members: Vec<&[&str]> = found.iter().map(|group: &Group<&str>| group.members.as_slice()).collect();
    assert_eq!(members, [["a", "b"]], "the two letters about one campaign");
    assert!(group(&index, &scorer, |_, _| true).is_empty(), "what is decided does not wait");
}

#[test]
fn a_work_taken_out_is_forgotten() {
    let scorer = scorer();
    let (a, b) = campaign_pair();
    let mut index = Index::default();
    index.add("a", &a, &scorer);
    index.add("b", &b, &scorer);
    index.add("b", &issued("V/v kiểm kê tài sản", "2023-02-03"), &scorer);
    assert_eq!(index.len(), 2, "the same key is replaced");
    index.remove(&"a");
    assert!(index.query(&scorer.read(&b), &scorer, 3, 0.1, |_| false).is_empty(), "neither letter is left");
}

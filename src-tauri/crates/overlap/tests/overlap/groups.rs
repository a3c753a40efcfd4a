//! What waits for a decision together.

use crate::support::{by, campaign_pair, issued, scorer};
use chrono::{Days, NaiveDate};
use overlap::{Group, Groups, Index, Scorer, Work};

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

/// Works by their keys, compared as far as they were put in.
fn compared<K: Clone + Ord>(works: impl IntoIterator<Item = (K, Work)>, scorer: &Scorer) -> Groups<K> {
    let mut groups = Groups::default();
    for (key, work) in works {
        groups.put(key, scorer.read(&work));
    }
    groups.catch_up(scorer);
    groups
}

fn members<K: Clone + Ord>(groups: &Groups<K>) -> Vec<Vec<K>> {
    groups.waiting(|_, _| false).into_iter().map(|group: Group<K>| group.members).collect()
}

#[test]
fn a_thousand_weekly_invitations_are_one_group() {
    let scorer = scorer();
    let mut index = Index::default();
    for week in 0..1000 {
        index.add(week, &invitation(week), &scorer);
    }
    let found = compared((0..1000).map(|week| (week, invitation(week))), &scorer).waiting(|_, _| false);
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
    let other = issued("V/v kiểm kê tài sản cố định của cơ quan", "2023-02-03");
    let groups = compared([("a", a), ("b", b), ("c", other)], &scorer);
    assert_eq!(members(&groups), [["a", "b"]], "the two letters about one campaign");
    assert!(groups.waiting(|_, _| true).is_empty(), "what is decided does not wait");
}

#[test]
fn groups_follow_what_changes() {
    let scorer = scorer();
    let (a, b) = campaign_pair();
    let third = by("HND", issued("Phát động \"Ngày hội trồng cây\" năm 2023 tại các chi hội", "2023-02-14"));
    let mut groups = compared([("a", a), ("b", b.clone())], &scorer);
    groups.put("c", scorer.read(&third));
    assert_eq!(members(&groups), [["a", "b"]], "what was not compared yet is in no group");
    groups.catch_up(&scorer);
    assert_eq!(members(&groups), [["a", "b", "c"]], "a late arrival joins its group");
    groups.put("b", scorer.read(&issued("V/v kiểm kê tài sản cố định của cơ quan", "2023-02-03")));
    groups.catch_up(&scorer);
    assert_eq!(members(&groups), [["a", "c"]], "what reads otherwise now leaves it");
    groups.put("b", scorer.read(&b));
    groups.remove(&"c");
    groups.catch_up(&scorer);
    assert_eq!(members(&groups), [["a", "b"]], "and what was taken out is in none");
    groups.judge_anew();
    groups.catch_up(&scorer);
    assert_eq!(members(&groups), [["a", "b"]], "a scorer that judges alike leaves all as it was");
}

#[test]
fn a_growing_series_stays_one_group() {
    let scorer = scorer();
    let mut groups = Groups::default();
    for week in 0..12 {
        groups.put(week, scorer.read(&invitation(week)));
        groups.catch_up(&scorer);
    }
    assert_eq!(members(&groups), [(0..12).collect::<Vec<u64>>()], "one group, however it came to be");
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

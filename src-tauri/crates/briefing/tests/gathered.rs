//! From a real office to the words of its briefing.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{Facts, Request, gather};
use common::office::Sample;
use common::{drafted, sample::day, says};
use office::activity::{ActivityCountInput, ActivityInput, Measure};
use office::{CountInput, Op, activity};

fn briefing_of(sample: &Sample, period: &str, document_date: chrono::NaiveDate) -> (Facts, String) {
    let period = period.parse().expect("a period");
    let request = Request { period, bounds: None, document_date, signer: None };
    let facts = gather(&sample.office.view(), &request).expect("facts");
    let said = says(&drafted(&facts));
    (facts, said)
}

fn check(said: &str, expected: &str) {
    assert!(said.contains(expected), "the briefing says {expected:?}:\n{said}");
}

/// Seven months of one campaign: 13.100 attendances in 104 villages, the last 1.100 of them in July.
fn seven_months() -> (Sample, office::ActivityId) {
    let mut sample = Sample::new(104);
    let halves: Vec<_> = sample.villages.chunks(52).map(<[_]>::to_vec).collect();
    let first = sample.campaign("15/03/2017", &halves[0], 11_000);
    let june = sample.campaign("18/06/2017", &halves[1], 1_000);
    let july = sample.campaign("09/07/2017", &halves[1], 1_100);
    sample.add(&first);
    sample.add(&june);
    let july = sample.add(&july);
    (sample, july)
}

#[test]
fn july_tells_its_share_beside_the_running_total() {
    let (sample, _) = seven_months();
    let (facts, said) = briefing_of(&sample, "2017-07", day(2017, 7, 31));
    check(&said, "kết quả công tác tháng 7, nhiệm vụ trọng tâm tháng 8 năm 2017");
    check(
        &said,
        "Ngày chủ nhật xanh (Mặt trận Tổ quốc chủ trì): trong tháng tổ chức 1 đợt tại 52/104 thôn, bản, khu phố \
         với 1.100 lượt người tham gia, số lượt người tăng 10% so với tháng trước; lũy kế 7 tháng đầu năm đã tổ chức \
         3 đợt tại 104/104 thôn, bản, khu phố với 13.100 lượt người tham gia.",
    );
    let bars: Vec<_> = facts.work.attendances.iter().map(|bar| bar.now.quantity.value).collect();
    assert_eq!(bars, [1100], "the chart shows each lead once");
}

#[test]
fn changing_one_record_changes_the_sentence() {
    let (mut sample, july) = seven_months();
    let villages = sample.villages[..1].to_vec();
    let input = ActivityInput { id: Some(july), ..sample.campaign("09/07/2017", &villages, 1_250) };
    sample.does(Op::Change, |tx| activity::save(tx, &input));
    let (_, said) = briefing_of(&sample, "2017-07", day(2017, 7, 31));
    check(
        &said,
        "tại 1/104 thôn, bản, khu phố với 1.250 lượt người tham gia, số lượt người tăng 25% so với tháng trước",
    );
    check(&said, "với 13.250 lượt người tham gia.");
}

/// An activity that counted the women too.
fn with_women(mut input: ActivityInput, women: i64) -> ActivityInput {
    let value = Some(CountInput::Whole(women));
    input.counts.push(ActivityCountInput { measure: Some(Measure::Women), value, ..Default::default() });
    input
}

#[test]
fn women_are_told_where_every_activity_counted_them() {
    let july = |counted: [Option<i64>; 2]| {
        let mut sample = Sample::new(2);
        for ((on, attendances), women) in
            [("02/07/2017", 1_100), ("09/07/2017", 100)].into_iter().zip(counted)
        {
            let plain = sample.campaign(on, &sample.villages, attendances);
            sample.add(&match women {
                Some(women) => with_women(plain, women),
                None => plain,
            });
        }
        briefing_of(&sample, "2017-07", day(2017, 7, 31)).1
    };
    let whole = july([Some(500), Some(60)]);
    check(
        &whole,
        "thực hiện 2 hoạt động tại 2/2 thôn, bản, khu phố với 1.200 lượt người tham gia (trong đó 560 nữ)",
    );
    check(&whole, "tổ chức 2 đợt tại 2/2 thôn, bản, khu phố với 1.200 lượt người tham gia (trong đó 560 nữ)");
    let mixed = july([None, Some(60)]);
    check(&mixed, "với 1.200 lượt người tham gia.");
    assert!(!mixed.contains(" nữ"), "60 is the share of 100, not of 1.200: {mixed}");
}

#[test]
fn the_second_quarter_tells_its_own() {
    let (sample, _) = seven_months();
    let (_, said) = briefing_of(&sample, "2017-Q2", day(2017, 6, 30));
    check(&said, "# I Tình hình các tầng lớp nhân dân");
    check(&said, "trong quý tổ chức 1 đợt tại 52/104 thôn, bản, khu phố với 1.000 lượt người tham gia");
    check(
        &said,
        "lũy kế 6 tháng đầu năm đã tổ chức 2 đợt tại 104/104 thôn, bản, khu phố với 12.000 lượt người tham gia.",
    );
}

#[test]
fn a_month_under_way_compares_with_as_many_days() {
    let mut sample = Sample::new(4);
    let villages = sample.villages.clone();
    for (on, attendances) in
        [("09/06/2017", 100), ("20/06/2017", 700), ("09/07/2017", 150), ("20/07/2017", 900)]
    {
        let input = sample.campaign(on, &villages, attendances);
        sample.add(&input);
    }
    let (facts, said) = briefing_of(&sample, "2017-07", day(2017, 7, 15));
    check(
        &said,
        "với 150 lượt người tham gia, số lượt người tăng 50% so với cùng thời điểm tháng trước; lũy kế từ đầu năm đến ngày 15/7/2017",
    );
    assert!(!said.contains("900"), "what comes after the document is not told: {said}");
    assert_eq!(
        facts.period.concluded.to,
        day(2017, 6, 30),
        "conclusions of the whole month before are followed up"
    );
    let (_, said) = briefing_of(&sample, "2017-07", day(2017, 8, 2));
    check(
        &said,
        "với 1.050 lượt người tham gia, số lượt người tăng 31,3% so với tháng trước; lũy kế 7 tháng đầu năm",
    );
}

#[test]
fn a_briefing_with_its_own_days_says_how_far_it_tells_and_counts_no_day_twice() {
    use office::period::Bounds;

    let mut sample = Sample::new(4);
    let villages = sample.villages.clone();
    for (on, attendances) in [("10/06/2017", 100), ("25/06/2017", 40), ("20/07/2017", 60), ("28/07/2017", 7)]
    {
        let input = sample.campaign(on, &villages, attendances);
        sample.add(&input);
    }
    let days = Bounds { from: day(2017, 6, 21), to: day(2017, 7, 25) };
    let period = "2017-07".parse().expect("a period");
    let request = Request { period, bounds: Some(days), document_date: day(2017, 8, 2), signer: None };
    let facts = gather(&sample.office.view(), &request).expect("facts");
    let before = Some(Bounds { from: day(2017, 6, 1), to: day(2017, 6, 20) });
    assert_eq!((facts.period.bounds, facts.period.before), (days, before), "June up to the day before");
    let said = says(&drafted(&facts));
    check(&said, "với 100 lượt người tham gia");
    check(&said, "lũy kế từ đầu năm đến ngày 25/7/2017");
}

#[test]
fn the_same_office_gives_the_same_facts() {
    let (sample, _) = seven_months();
    let (first, _) = briefing_of(&sample, "2017-07", day(2017, 7, 31));
    let (again, _) = briefing_of(&sample, "2017-07", day(2017, 7, 31));
    assert_eq!(first, again, "facts depend on the records alone");
}

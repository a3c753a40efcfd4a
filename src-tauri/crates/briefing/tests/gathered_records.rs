//! What a briefing gathers from the short records, from meetings and tasks, and from what was brought on paper.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{Request, gather};
use common::office::Sample;
use common::{drafted, says};
use office::activity::Measure;
use office::catalogue::{self, MeetingKind, MeetingKindInput};
use office::figures::{
    AddsBy, IndicatorInput, IndicatorValueInput, OpeningFigureInput, Purpose, TargetInput, save_indicator,
    save_opening_figure, save_value,
};
use office::meeting::{self, ConclusionInput, MeetingInput};
use office::note::Weight;
use office::note::difficulty::{self, DifficultyInput};
use office::note::proposal::{self, AnswerInput, ProposalInput};
use office::note::situation::{self, SituationNoteInput};
use office::task::{self, FinishInput, SourceInput, SourceKind, TaskInput};
use office::{ConclusionId, CountInput, Op, TaskId};

/// The briefing of a period, dated its last day.
fn said(sample: &Sample, period: &str) -> String {
    let period: office::period::PeriodKey = period.parse().expect("a period");
    let document_date = office::period::Cutoffs::CALENDAR.bounds(period).to;
    let request = Request { period, bounds: None, document_date, signer: None };
    says(&drafted(&gather(&sample.office.view(), &request).expect("facts")))
}

#[track_caller]
fn check(said: &str, expected: &[&str], absent: &[&str]) {
    for words in expected {
        assert!(said.contains(words), "the briefing says {words:?}:\n{said}");
    }
    for words in absent {
        assert!(!said.contains(words), "the briefing is silent about {words:?}:\n{said}");
    }
}

fn note(sample: &mut Sample, day: &str, content: &str, weight: Weight) {
    let input = SituationNoteInput {
        day: Some(day.into()),
        content: content.into(),
        weight,
        organisation: Some(sample.member.clone()),
        ..Default::default()
    };
    sample.does(Op::Add, |tx| situation::save(tx, &input));
}

#[test]
fn the_mood_is_that_of_the_quarter_what_stands_out_first() {
    let mut sample = Sample::new(1);
    note(&mut sample, "05/03/2017", "Chuyện quý trước", Weight::Ordinary);
    note(&mut sample, "05/04/2017", "Nhân dân đồng thuận.", Weight::Ordinary);
    note(&mut sample, "30/06/2017", "Thiếu nước sinh hoạt", Weight::Salient);
    let said = said(&sample, "2017-Q2");
    let both = "Vấn đề nổi cộm: Thiếu nước sinh hoạt (Mặt trận Tổ quốc phản ánh).\n\
                Nhân dân đồng thuận (Mặt trận Tổ quốc phản ánh).";
    check(&said, &[both], &["Chuyện quý trước"]);
}

#[test]
fn difficulties_stay_until_they_are_resolved() {
    let mut sample = Sample::new(1);
    let mut add = |day: &str, content: &str, resolved: Option<&str>, resolution: &str| {
        let input = DifficultyInput {
            day: Some(day.into()),
            content: content.into(),
            resolved_on: resolved.map(str::to_owned),
            resolution: resolution.into(),
            ..Default::default()
        };
        sample.does(Op::Add, |tx| difficulty::save(tx, &input));
    };
    add("05/05/2017", "Còn từ tháng 5", None, "");
    add("06/05/2017", "Xong từ tháng 6", Some("10/06/2017"), "Đã bố trí người");
    add("05/07/2017", "Xong trong tháng", Some("20/07/2017"), "");
    add("06/07/2017", "Xong sau đó", Some("02/08/2017"), "Đã cấp thêm");
    add("02/08/2017", "Của tháng 8", None, "");
    let said = said(&sample, "2017-07");
    let in_order = "Còn từ tháng 5.\nXong sau đó.\nXong trong tháng; đã khắc phục.";
    check(&said, &[in_order], &["Xong từ tháng 6", "Đã cấp thêm", "Của tháng 8"]);
}

#[test]
fn proposals_are_new_answered_or_waiting() {
    let mut sample = Sample::new(1);
    let mut add = |day: &str, content: &str, answered: Option<&str>| {
        let input = ProposalInput {
            day: Some(day.into()),
            content: content.into(),
            sent_to: "Thường trực Huyện ủy".into(),
            ..Default::default()
        };
        let id = sample.does(Op::Add, |tx| proposal::save(tx, &input));
        if let Some(day) = answered {
            let answer = AnswerInput { answered_on: Some(day.into()), answer: "Đồng ý.".into() };
            sample.does(Op::Change, |tx| proposal::answer(tx, &id, &answer));
        }
    };
    add("10/05/2017", "Việc đã trả lời tháng 6", Some("20/06/2017"));
    add("11/05/2017", "Việc trả lời tháng 7", Some("05/07/2017"));
    add("12/05/2017", "Việc chưa trả lời", Some("03/08/2017"));
    add("25/07/2017", "Việc mới", None);
    let july = said(&sample, "2017-07");
    let in_order = "Với Thường trực Huyện ủy: Việc mới.\n\
        Kiến nghị gửi Thường trực Huyện ủy ngày 11/5/2017 (việc trả lời tháng 7) đã được trả lời ngày 05/7/2017: đồng ý.\n\
        Kiến nghị gửi Thường trực Huyện ủy ngày 12/5/2017 (việc chưa trả lời) đến nay chưa có trả lời.";
    check(&july, &[in_order], &["tháng 6", "không có kiến nghị"]);
    let june = said(&sample, "2017-06");
    check(
        &june,
        &["Cơ quan Khối không có kiến nghị, đề xuất mới.", "đã được trả lời ngày 20/6/2017"],
        &["Việc mới"],
    );
}

fn conclusions(sample: &mut Sample, on: &str, contents: &[(&str, bool)]) -> Vec<ConclusionId> {
    let kind = MeetingKindInput { name: "Giao ban tháng".into(), ..Default::default() };
    let kind = sample.does(Op::Add, |tx| catalogue::save::<MeetingKind>(tx, &kind));
    let conclusion = |(content, no_task): &(&str, bool)| ConclusionInput {
        content: (*content).to_owned(),
        no_task: *no_task,
        ..Default::default()
    };
    let input = MeetingInput {
        kind: Some(kind),
        name: "Giao ban mẫu".into(),
        day: Some(on.into()),
        conclusions: contents.iter().map(conclusion).collect(),
        ..Default::default()
    };
    let id = sample.does(Op::Add, |tx| meeting::save(tx, &input));
    let found = meeting::get(&sample.office.view(), &id).expect("the meeting");
    found.conclusions.into_iter().map(|row| row.conclusion.id).collect()
}

fn task(sample: &mut Sample, title: &str, due: &str, of: Option<&ConclusionId>) -> TaskId {
    let source = |id: &ConclusionId| SourceInput {
        kind: SourceKind::Conclusion,
        conclusion: Some(id.clone()),
        directive: None,
        programme_item: None,
        note: String::new(),
    };
    let input = TaskInput {
        title: title.into(),
        lead: Some(sample.member.clone()),
        assigned_on: Some("05/06/2017".into()),
        due_on: Some(due.into()),
        sources: of.map(source).into_iter().collect(),
        ..Default::default()
    };
    sample.does(Op::Add, |tx| task::save(tx, &input))
}

#[test]
fn conclusions_are_followed_to_their_tasks() {
    let mut sample = Sample::new(1);
    let ids = conclusions(
        &mut sample,
        "02/06/2017",
        &[("Ra quân", false), ("Ghi nhận", true), ("Chưa giao", false)],
    );
    let first = task(&mut sample, "Lập kế hoạch", "20/06/2017", Some(&ids[0]));
    task(&mut sample, "Ra quân", "10/07/2017", Some(&ids[0]));
    let done =
        FinishInput { finished_on: Some("15/06/2017".into()), result: "Đã lập kế hoạch.".into() };
    sample.does(Op::MoveTask, |tx| task::report_finished(tx, &first, &done));
    let july = said(&sample, "2017-07");
    check(
        &july,
        &[
            "Kết quả thực hiện 3 kết luận, ý kiến chỉ đạo kỳ trước: chưa có kết luận hoàn thành, 1 quá hạn, \
             1 không phát sinh nhiệm vụ, 1 chưa giao thành nhiệm vụ.",
            "1 | Ra quân (Giao ban mẫu, ngày 02/6/2017) | Mặt trận Tổ quốc | 10/07/2017 | Quá hạn: Đã lập kế hoạch",
            "2 | Chưa giao (Giao ban mẫu, ngày 02/6/2017) |  |  | Chưa giao thành nhiệm vụ",
        ],
        &["Ghi nhận"],
    );
    check(&said(&sample, "2017"), &["ý kiến chỉ đạo trong năm"], &["kỳ trước:"]);
}

#[test]
fn overdue_tasks_are_listed_and_next_ones_planned() {
    let mut sample = Sample::new(1);
    task(&mut sample, "Việc quá hạn", "20/06/2017", None);
    task(&mut sample, "Việc quý sau", "20/08/2017", None);
    let said = said(&sample, "2017-Q2");
    let account = "Tổng số nhiệm vụ phải thực hiện trong quý: 2 (đều giao mới trong kỳ). Đến hết kỳ, chưa có nhiệm vụ hoàn thành; \
                   1 đang thực hiện trong hạn; 1 quá hạn.";
    check(
        &said,
        &[
            account,
            "1 | Việc quá hạn | Mặt trận Tổ quốc | 20/06/2017 | 10 ngày",
            "1 | Việc quý sau | Mặt trận Tổ quốc |  | 20/08/2017",
        ],
        &["không có nhiệm vụ quá hạn"],
    );
}

fn figure(sample: &mut Sample, input: &OpeningFigureInput) {
    sample.does(Op::Add, |tx| save_opening_figure(tx, input));
}

fn brought(measure: Measure, value: i64) -> OpeningFigureInput {
    OpeningFigureInput {
        from_day: Some("01/01/2017".into()),
        to_day: Some("30/04/2017".into()),
        measure: Some(measure),
        value: Some(CountInput::Whole(value)),
        ..Default::default()
    }
}

#[test]
fn a_line_known_from_paper_alone_has_its_sentence() {
    let mut sample = Sample::new(4);
    let of_kind = |sample: &Sample, input| OpeningFigureInput {
        activity_kind: Some(sample.kind.clone()),
        subcommittee: Some(sample.subcommittee.clone()),
        ..input
    };
    for input in
        [brought(Measure::Sessions, 3), brought(Measure::Attendances, 900), brought(Measure::Villages, 2)]
    {
        let input = of_kind(&sample, input);
        figure(&mut sample, &input);
    }
    let july = said(&sample, "2017-07");
    check(
        &july,
        &[
            "Trong tháng chưa có hoạt động nào được ghi nhận; lũy kế 7 tháng đầu năm thực hiện các hoạt động \
             tại 2/4 thôn, bản, khu phố với 900 lượt người tham gia.",
            "Ra quân vệ sinh môi trường: trong tháng không phát sinh; lũy kế 7 tháng đầu năm đã tổ chức 3 đợt \
             tại 2/4 thôn, bản, khu phố với 900 lượt người tham gia.",
        ],
        &[],
    );
    let villages = sample.villages[..3].to_vec();
    let activity = office::activity::ActivityInput {
        series: String::new(),
        ..sample.campaign("09/07/2017", &villages, 100)
    };
    sample.add(&activity);
    let july = said(&sample, "2017-07");
    let line = "trong tháng tổ chức 1 đợt tại 3/4 thôn, bản, khu phố với 100 lượt người tham gia; lũy kế 7 tháng đầu năm \
                đã tổ chức 4 đợt tại khoảng 3/4 thôn, bản, khu phố với 1.000 lượt người tham gia.";
    check(&july, &[line], &[]);
}

#[test]
fn a_share_is_told_of_paper_where_both_figures_speak_of_the_same() {
    let told = |women_until: &str, expected: &[&str], absent: &[&str]| {
        let mut sample = Sample::new(1);
        let of_kind = |input| OpeningFigureInput {
            activity_kind: Some(sample.kind.clone()),
            subcommittee: Some(sample.subcommittee.clone()),
            ..input
        };
        let women =
            OpeningFigureInput { to_day: Some(women_until.to_owned()), ..brought(Measure::Women, 400) };
        for input in [of_kind(brought(Measure::Attendances, 900)), of_kind(women)] {
            figure(&mut sample, &input);
        }
        check(&said(&sample, "2017-07"), expected, absent);
    };
    told("30/04/2017", &["với 900 lượt người tham gia (trong đó 400 nữ)."], &[]);
    told("31/03/2017", &["với 900 lượt người tham gia."], &[" nữ"]);
}

#[test]
fn last_year_is_told_from_paper_where_nothing_was_recorded() {
    let mut sample = Sample::new(2);
    let villages = sample.villages.clone();
    let july = sample.campaign("09/07/2017", &villages, 150);
    sample.add(&july);
    let last_july = |value| OpeningFigureInput {
        purpose: Purpose::Comparison,
        from_day: Some("01/07/2016".into()),
        to_day: Some("31/07/2016".into()),
        series: "Ngày chủ nhật xanh".into(),
        ..brought(Measure::Attendances, value)
    };
    figure(&mut sample, &last_july(100));
    let told = "150 lượt người tham gia, số lượt người tăng 50% so với cùng kỳ năm 2016";
    check(&said(&sample, "2017-07"), &[told], &[]);
    let recorded = sample.campaign("10/07/2016", &villages, 40);
    sample.add(&recorded);
    check(&said(&sample, "2017-07"), &[told], &["140", "gấp"]);
}

#[test]
fn the_annex_tells_typed_and_counted_indicators() {
    let mut sample = Sample::new(2);
    let villages = sample.villages.clone();
    let may = sample.campaign("09/05/2017", &villages, 150);
    sample.add(&may);
    let target = |value: &str| vec![TargetInput { year: 2017, value: Some(CountInput::Text(value.into())) }];
    let counted = IndicatorInput {
        name: "Lượt người ra quân".into(),
        unit: "lượt người".into(),
        activity_kind: Some(sample.kind.clone()),
        measure: Some(Measure::Attendances),
        targets: target("600"),
        ..Default::default()
    };
    sample.does(Op::Add, |tx| save_indicator(tx, &counted));
    let typed = IndicatorInput {
        name: "Hộ văn hóa".into(),
        unit: "%".into(),
        decimals: 1,
        adds_by: AddsBy::Last,
        position: 1,
        targets: target("80"),
        ..Default::default()
    };
    let typed = sample.does(Op::Add, |tx| save_indicator(tx, &typed));
    for (from, to, value) in [("01/04/2016", "30/06/2016", "74,5"), ("01/04/2017", "30/06/2017", "76")] {
        let input = IndicatorValueInput {
            indicator: Some(typed.clone()),
            from_day: Some(from.into()),
            to_day: Some(to.into()),
            value: Some(CountInput::Text(value.into())),
            given_by: "Văn phòng".into(),
            ..Default::default()
        };
        sample.does(Op::Add, |tx| save_value(tx, &input));
    }
    let opening = OpeningFigureInput {
        to_day: Some("31/03/2017".into()),
        activity_kind: Some(sample.kind.clone()),
        ..brought(Measure::Attendances, 300)
    };
    figure(&mut sample, &opening);
    check(
        &said(&sample, "2017-Q2"),
        &[
            "1 | Lượt người ra quân | lượt người | 600 | 150 | 450 | 75% | -",
            "2 | Hộ văn hóa | % | 80 | 76 | 76 | 95% | 74,5",
        ],
        &[],
    );
}

//! What a briefing gathers from the short records and from what was brought on paper.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::office::Sample;
use common::{check, said};
use office::activity::Measure;
use office::figures::{
    AddsBy, IndicatorInput, IndicatorValueInput, OpeningFigureInput, Purpose, TargetInput, save_indicator,
    save_opening_figure, save_value,
};
use office::note::Weight;
use office::note::difficulty::{self, DifficultyInput};
use office::note::proposal::{self, AnswerInput, ProposalInput};
use office::note::situation::{self, SituationNoteInput};
use office::{CountInput, Op};

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

#[test]
fn a_name_keeps_its_capital_inside_a_sentence() {
    let mut sample = Sample::new(1);
    let causes = [
        ("Mặt trận Tổ quốc đang kiện toàn", "nguyên nhân: Mặt trận Tổ quốc đang kiện toàn."),
        ("Bình Liêu có địa bàn rộng", "nguyên nhân: Bình Liêu có địa bàn rộng."),
        ("UBND xã chưa bố trí", "nguyên nhân: UBND xã chưa bố trí."),
        ("Do UBND xã chưa bố trí", "nguyên nhân: do UBND xã chưa bố trí."),
        ("Đường sá hư hỏng", "nguyên nhân: đường sá hư hỏng."),
    ];
    for (cause, _) in causes {
        let input = DifficultyInput {
            day: Some("05/07/2017".into()),
            content: "Việc chậm".into(),
            cause: cause.into(),
            ..Default::default()
        };
        sample.does(Op::Add, |tx| difficulty::save(tx, &input));
    }
    check(&said(&sample, "2017-07"), &causes.map(|(_, printed)| printed), &[]);
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

//! What a briefing gathers from conclusions and tasks.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::office::Sample;
use common::sample::day;
use common::{check, said, said_on};
use office::catalogue::{self, MeetingKind, MeetingKindInput};
use office::meeting::{self, ConclusionInput, MeetingInput};
use office::task::{self, CancelInput, FinishInput, PauseInput, SourceInput, SourceKind, TaskInput, Timing};
use office::{ConclusionId, Op, TaskId};

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

/// A task with a deadline, given in June.
fn given(sample: &Sample, title: &str, due: &str) -> TaskInput {
    TaskInput {
        title: title.into(),
        lead: Some(sample.member.clone()),
        assigned_on: Some("05/06/2017".into()),
        due_on: Some(due.into()),
        ..Default::default()
    }
}

fn task(sample: &mut Sample, title: &str, due: &str, of: Option<&ConclusionId>) -> TaskId {
    let source = |id: &ConclusionId| SourceInput {
        kind: SourceKind::Conclusion,
        conclusion: Some(id.clone()),
        directive: None,
        programme_item: None,
        note: String::new(),
    };
    let input = TaskInput { sources: of.map(source).into_iter().collect(), ..given(sample, title, due) };
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

fn finish(sample: &mut Sample, id: &TaskId, day: &str) {
    let done = FinishInput { finished_on: Some(day.into()), result: "Đã xong.".into() };
    sample.does(Op::MoveTask, |tx| task::report_finished(tx, id, &done));
}

#[test]
fn overdue_tasks_are_listed_and_planned_first() {
    let mut sample = Sample::new(1);
    task(&mut sample, "Việc quý sau", "20/08/2017", None);
    task(&mut sample, "Việc quá hạn", "20/06/2017", None);
    let account = "Tổng số nhiệm vụ phải thực hiện trong quý: 2 (đều giao mới trong kỳ). Đến hết kỳ, chưa có nhiệm vụ hoàn thành; \
                   1 đang thực hiện trong hạn; 1 quá hạn.";
    let plan = "1 | Việc quá hạn | Mặt trận Tổ quốc |  | 20/06/2017 (quá hạn)\n\
                2 | Việc quý sau | Mặt trận Tổ quốc |  | 20/08/2017\n";
    check(
        &said(&sample, "2017-Q2"),
        &[account, "1 | Việc quá hạn | Mặt trận Tổ quốc | 20/06/2017 | 10 ngày", plan],
        &["không có nhiệm vụ quá hạn"],
    );
}

#[test]
fn the_plan_leaves_out_nothing_that_is_open() {
    let mut sample = Sample::new(1);
    let standing =
        |sample: &Sample, title: &str, timing| TaskInput { due_on: None, timing, ..given(sample, title, "") };
    let recurring = standing(&sample, "Việc thường xuyên", Timing::Recurring);
    let undated = standing(&sample, "Việc không hạn", Timing::Undated);
    let resting = standing(&sample, "Việc tạm dừng", Timing::Recurring);
    for input in [undated, recurring] {
        sample.does(Op::Add, |tx| task::save(tx, &input));
    }
    let resting = sample.does(Op::Add, |tx| task::save(tx, &resting));
    let rest = PauseInput { from_day: Some("01/07/2017".into()), reason: "Chờ kinh phí".into() };
    sample.does(Op::MoveTask, |tx| task::pause(tx, &resting, &rest));
    let done = task(&mut sample, "Việc đã xong", "10/08/2017", None);
    finish(&mut sample, &done, "10/07/2017");
    task(&mut sample, "Việc tháng 9", "05/09/2017", None);
    task(&mut sample, "Việc tháng 8", "13/08/2017", None);
    task(&mut sample, "Việc cuối tháng 7", "28/07/2017", None);
    task(&mut sample, "Việc từ tháng 6", "20/06/2017", None);
    let plan = |overdue: &str, late_july: &str| {
        format!(
            "# III Nhiệm vụ trọng tâm tháng 8\n\
             1 | Việc từ tháng 6 | Mặt trận Tổ quốc |  | 20/06/2017{overdue}\n\
             2 | Việc cuối tháng 7 | Mặt trận Tổ quốc |  | 28/07/2017{late_july}\n\
             3 | Việc tháng 8 | Mặt trận Tổ quốc |  | 13/08/2017\n\
             4 | Việc thường xuyên | Mặt trận Tổ quốc |  | Thường xuyên\n\
             5 | Việc không hạn | Mặt trận Tổ quốc |  | Không ấn định\n#"
        )
    };
    check(&said(&sample, "2017-07"), &[&plan(" (quá hạn)", " (quá hạn)")], &["Việc tạm dừng"]);
    check(&said_on(&sample, "2017-07", day(2017, 7, 22)), &[&plan(" (quá hạn)", "")], &["Việc đã xong"]);
}

#[test]
fn a_share_of_tasks_names_its_base() {
    let mut sample = Sample::new(1);
    let done = task(&mut sample, "Việc đã xong", "20/06/2017", None);
    finish(&mut sample, &done, "15/06/2017");
    task(&mut sample, "Việc còn lại", "20/07/2017", None);
    let plain = "đã hoàn thành 1, đạt 50% số nhiệm vụ phải thực hiện; 1 đang thực hiện trong hạn";
    check(&said(&sample, "2017-06"), &[plain], &["không tính"]);
    let dropped = task(&mut sample, "Việc thôi làm", "21/06/2017", None);
    let cancel = CancelInput { cancelled_on: Some("18/06/2017".into()), reason: "Trùng việc".into() };
    sample.does(Op::MoveTask, |tx| task::cancel(tx, &dropped, &cancel));
    let named = "trong tháng: 3 (đều giao mới trong kỳ; đã hủy 1). Đến hết kỳ, đã hoàn thành 1, \
                 đạt 50% số nhiệm vụ phải thực hiện (không tính 1 nhiệm vụ đã hủy); 1 đang thực hiện trong hạn";
    check(&said(&sample, "2017-06"), &[named], &[]);
}

//! The hand-made office. Names of persons and villages say that they are samples.

use briefing::Facts;
use briefing::facts::{
    AnsweredFacts, AnsweredLine, Attendances, Citation, ConclusionFact, Counted, DifficultyFact,
    DirectiveFacts, Flow, Grouping, IndicatorFact, Measure, MeasuredCount, MeetingFacts, MergedFacts, Named,
    OfficeFacts, Outcome, PeriodFacts, ProposalFact, Record, RecordKind, SignerFacts, SituationFact, Tally,
    TaskAccount, TaskFact, TaskFacts, WorkFacts, WorkGroup, WorkLine, YearFact,
};
use chrono::NaiveDate;
use office::organisation::Membership;
use office::overlap::YearlyMeasure;
use office::period::{Cutoffs, PeriodKey, PeriodKind};
use office::profile::LetterheadFamily;
use office::{Mark, Quantity};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// A count of invented records.
pub(crate) fn counted(name: &str, value: i64) -> Counted {
    Counted {
        quantity: Quantity::exact(value),
        records: RecordKind::Task.records((1..=value).map(|n| format!("{name}-{n}"))),
    }
}

fn activities() -> Vec<Record> {
    RecordKind::Activity.records(["activity-1"])
}

pub(crate) fn count(measure: Measure, value: i64, mark: Mark) -> MeasuredCount {
    let counted = Counted { quantity: Quantity { value, mark }, records: activities() };
    let basis = counted.records.iter().map(|record| record.id.clone()).collect();
    MeasuredCount { measure, label: String::new(), unit: String::new(), counted, basis }
}

pub(crate) fn tally(sessions: &[(&str, i64)], villages: Option<i64>, counts: Vec<MeasuredCount>) -> Tally {
    let counted = |value| Counted { quantity: Quantity::exact(value), records: activities() };
    let each = |(word, value): &(&str, i64)| ((*word).to_owned(), counted(*value));
    Tally {
        events: Some(sessions.iter().map(|(_, value)| value).sum()),
        sessions: sessions.iter().map(each).collect(),
        villages: villages.map(counted),
        counts,
        records: activities(),
    }
}

fn period(key: PeriodKey) -> PeriodFacts {
    let calendar = Cutoffs::CALENDAR;
    let has_before = matches!(key.kind(), PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Half);
    PeriodFacts {
        key,
        bounds: calendar.bounds(key),
        under_way: false,
        year_to_date: calendar.year_to_date(key),
        before: has_before.then(|| calendar.bounds(key.previous())),
        last_year: calendar.bounds(key.last_year()),
        concluded: calendar.bounds(if has_before { key.previous() } else { key }),
        next: calendar.bounds(briefing::facts::following(key)),
    }
}

fn office() -> OfficeFacts {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    OfficeFacts {
        name: "Cơ quan Khối MTTQ và các đoàn thể chính trị - xã hội huyện Bình Liêu".to_owned(),
        short_name: "Cơ quan Khối".to_owned(),
        addressee: "Thường trực Huyện ủy".to_owned(),
        date_place: "Bình Liêu".to_owned(),
        letterhead: LetterheadFamily::Party,
        superior_lines: lines(&["HUYỆN ỦY BÌNH LIÊU"]),
        agency_lines: lines(&["CƠ QUAN KHỐI MTTQ", "VÀ CÁC ĐOÀN THỂ", "CHÍNH TRỊ - XÃ HỘI"]),
        symbol_suffix: "CQK".to_owned(),
        village_word: "thôn, bản, khu phố".to_owned(),
        recipients: lines(&[
            "Thường trực Huyện ủy (b/c)",
            "Các đồng chí lãnh đạo Khối",
            "Các tiểu ban",
            "Lưu Văn phòng Khối",
        ]),
        grouping: Grouping::Subcommittee,
    }
}

fn directives() -> DirectiveFacts {
    let named = |id: &str, name: &str, value| Named {
        id: id.to_owned(),
        name: name.to_owned(),
        count: counted(id, value),
    };
    DirectiveFacts {
        received: Flow { now: counted("in", 42), year: counted("in", 301), types: Vec::new() },
        issued: Flow {
            now: counted("out", 17),
            year: counted("out", 96),
            types: vec![named("cv", "Công văn", 12), named("kh", "Kế hoạch", 5)],
        },
        drafted: Flow { now: counted("for", 3), year: counted("for", 11), types: Vec::new() },
        overdue: counted("late", 1),
        silent: Counted::default(),
        cited: vec![Citation {
            id: "out-1".to_owned(),
            document_type: "Kế hoạch".to_owned(),
            symbol: "31-KH/CQK".to_owned(),
            date: Some(day(2017, 7, 5)),
            subject: "Ra quân “Ngày chủ nhật xanh” đợt 2 năm 2017.".to_owned(),
        }],
    }
}

fn green_sunday() -> WorkLine {
    use Measure::{Attendances, Women};
    WorkLine {
        key: "chu-nhat-xanh".to_owned(),
        name: "Ra quân “Ngày chủ nhật xanh”, tổng vệ sinh môi trường".to_owned(),
        leads: vec!["Mặt trận Tổ quốc".to_owned()],
        coordinating: vec!["Hội LHPN".to_owned(), "Đoàn TNCS Hồ Chí Minh".to_owned()],
        now: Some(tally(
            &[("đợt", 1), ("buổi", 8)],
            Some(61),
            vec![count(Attendances, 2250, Mark::Exact), count(Women, 1100, Mark::Exact)],
        )),
        year: Some(tally(
            &[("đợt", 2), ("buổi", 52)],
            Some(104),
            vec![count(Attendances, 13_100, Mark::Exact)],
        )),
        before: Some(tally(&[("buổi", 8)], Some(50), vec![count(Attendances, 2000, Mark::Exact)])),
        last_year: None,
    }
}

fn guidance() -> WorkLine {
    let attendances = |value, mark| vec![count(Measure::Attendances, value, mark)];
    WorkLine {
        key: "huong-dan".to_owned(),
        name: "Hướng dẫn hội viên, nhân dân sắp xếp đồ dùng sinh hoạt ngăn nắp, ăn ở hợp vệ sinh".to_owned(),
        now: Some(tally(&[("buổi", 4)], None, attendances(30, Mark::Over))),
        year: Some(tally(&[("buổi", 22)], None, attendances(170, Mark::Over))),
        before: Some(tally(&[("buổi", 3)], None, attendances(24, Mark::Exact))),
        ..WorkLine::default()
    }
}

fn legal() -> Vec<WorkLine> {
    let staff = |value| MeasuredCount {
        label: "công chức, viên chức, lao động".to_owned(),
        ..count(Measure::People, value, Mark::Nearly)
    };
    vec![
        WorkLine {
            key: "tu-van".to_owned(),
            name: "Tư vấn pháp luật bảo vệ quyền lợi hợp pháp, chính đáng của đoàn viên, hội viên".to_owned(),
            year: Some(tally(&[("cuộc", 4)], None, Vec::new())),
            ..WorkLine::default()
        },
        WorkLine {
            key: "pho-bien".to_owned(),
            name: "Phổ biến, tư vấn pháp luật".to_owned(),
            coordinating: vec!["Trung tâm tư vấn pháp luật".to_owned()],
            now: Some(Tally { events: None, ..tally(&[], None, vec![staff(50)]) }),
            year: Some(Tally { events: None, ..tally(&[], None, vec![staff(200)]) }),
            ..WorkLine::default()
        },
    ]
}

fn work() -> WorkFacts {
    let group =
        |id: &str, name: &str, lines| WorkGroup { id: id.to_owned(), name: Some(name.to_owned()), lines };
    let bar = |id: &str, name: &str, now, before: Option<i64>| Attendances {
        id: id.to_owned(),
        name: name.to_owned(),
        now: counted(id, now),
        before: before.map(|before| counted(id, before)),
    };
    let own = WorkLine {
        key: "von-vay".to_owned(),
        name: "Hỗ trợ hội viên vay vốn".to_owned(),
        now: Some(tally(
            &[],
            None,
            vec![
                count(Measure::Households, 12, Mark::Exact),
                count(Measure::MoneyGiven, 747_000_000, Mark::Over),
            ],
        )),
        ..WorkLine::default()
    };
    WorkFacts {
        total: WorkLine {
            now: Some(Tally {
                events: Some(15),
                ..tally(&[], Some(61), vec![count(Measure::Attendances, 2280, Mark::Over)])
            }),
            year: Some(Tally {
                events: Some(88),
                ..tally(&[], Some(104), vec![count(Measure::Attendances, 13_270, Mark::Over)])
            }),
            before: Some(tally(&[], None, vec![count(Measure::Attendances, 2024, Mark::Exact)])),
            ..WorkLine::default()
        },
        groups: vec![
            group("tt", "Tiểu ban Tuyên truyền - vận động", vec![green_sunday(), guidance()]),
            group("dc", "Tiểu ban Dân chủ - pháp luật", legal()),
        ],
        own: vec![group("hnd", "Hội Nông dân", vec![own])],
        attendances: vec![
            bar("mttq", "Mặt trận Tổ quốc", 2250, Some(2000)),
            bar("hnd", "Hội Nông dân", 30, Some(24)),
        ],
        villages: 104,
    }
}

fn task(id: &str, title: &str, due: Option<NaiveDate>, outcome: Outcome) -> TaskFact {
    TaskFact {
        id: id.to_owned(),
        title: title.to_owned(),
        lead: "Hội Nông dân".to_owned(),
        coordinating: vec!["Hội LHPN".to_owned(), "Hội CCB".to_owned()],
        due,
        outcome,
        days_late: 11,
    }
}

fn tasks() -> TaskFacts {
    TaskFacts {
        account: TaskAccount {
            carried: counted("carried", 9),
            given: counted("given", 7),
            cancelled: counted("cancelled", 1),
            finished: counted("finished", 10),
            finished_late: counted("finished", 2),
            in_term: counted("in-term", 3),
            overdue: counted("overdue", 1),
            paused: counted("paused", 1),
            recurring: counted("recurring", 2),
            undated: Counted::default(),
        },
        overdue: vec![task(
            "t1",
            "Rà soát hương ước, quy ước các thôn, bản",
            Some(day(2017, 7, 20)),
            Outcome::Overdue,
        )],
        next: vec![
            task("t2", "Ra quân “Ngày chủ nhật xanh” đợt 3", Some(day(2017, 8, 13)), Outcome::InTerm),
            task("t3", "Nắm tình hình nhân dân", None, Outcome::Recurring),
        ],
    }
}

fn conclusions() -> Vec<ConclusionFact> {
    let conclusion = |id: &str, content: &str, outcome, result: &str| ConclusionFact {
        id: id.to_owned(),
        meeting: "Giao ban tháng 6".to_owned(),
        day: day(2017, 6, 28),
        content: content.to_owned(),
        tasks: vec![format!("{id}-task")],
        lead: Some("Mặt trận Tổ quốc".to_owned()),
        due: Some(day(2017, 7, 15)),
        outcome,
        result: result.to_owned(),
    };
    vec![
        conclusion(
            "c1",
            "Hoàn thành đợt 2 “Ngày chủ nhật xanh”.",
            Outcome::Finished,
            "104/104 thôn đã ra quân",
        ),
        conclusion("c2", "Giám sát công vụ tại bộ phận một cửa", Outcome::InTerm, ""),
    ]
}

fn indicators() -> Vec<IndicatorFact> {
    let typed = |value| {
        let records = RecordKind::IndicatorValue.records(["value-1"]);
        Some(Counted { quantity: Quantity::exact(value), records })
    };
    vec![
        IndicatorFact {
            id: "i1".to_owned(),
            name: "Hộ gia đình đạt chuẩn văn hóa".to_owned(),
            unit: "%".to_owned(),
            decimals: 1,
            target: Some(820),
            now: None,
            year: typed(795),
            last_year: typed(781),
        },
        IndicatorFact {
            id: "i2".to_owned(),
            name: "Kết nạp đoàn viên, hội viên".to_owned(),
            unit: "người".to_owned(),
            decimals: 0,
            target: Some(1200),
            now: typed(210),
            year: typed(640),
            last_year: None,
        },
    ]
}

/// July 2017.
pub(crate) fn july() -> Facts {
    let key = PeriodKey::new(PeriodKind::Month, 2017, 7).expect("a month");
    Facts {
        office: office(),
        signer: Some(SignerFacts {
            authority: String::new(),
            title: "TRƯỞNG KHỐI".to_owned(),
            name: "Nguyễn Văn Mẫu".to_owned(),
        }),
        document_date: day(2017, 7, 31),
        period: period(key),
        directives: directives(),
        meetings: MeetingFacts {
            kinds: vec![Named {
                id: "week".to_owned(),
                name: "Họp giao ban tuần".to_owned(),
                count: counted("m", 4),
            }],
            conclusions: counted("k", 9),
            saved: counted("m", 3),
        },
        merged: MergedFacts {
            papers: Counted::each(RecordKind::Directive.records(["van-ban-1", "van-ban-2", "van-ban-3"])),
            tasks: Counted::each(RecordKind::Task.records(["viec-gop"])),
            reports: counted("r", 2),
            invitations: counted("m", 12),
            money: Counted { quantity: Quantity::exact(4_500_000), records: Vec::new() },
            answered: answered(),
        },
        years: Vec::new(),
        work: work(),
        tasks: tasks(),
        conclusions: conclusions(),
        situation: vec![SituationFact {
            id: "s1".to_owned(),
            content: "Nhân dân đồng tình với việc làm đường liên thôn".to_owned(),
            salient: false,
            organisation: Some("Hội Nông dân".to_owned()),
            place: Some("xã Hoành Mô".to_owned()),
        }],
        difficulties: vec![DifficultyFact {
            id: "d1".to_owned(),
            content: "Một số xã gửi số liệu chậm".to_owned(),
            cause: "Cán bộ kiêm nhiệm nhiều việc.".to_owned(),
            resolution: None,
        }],
        proposals: vec![
            ProposalFact {
                id: "p1".to_owned(),
                day: day(2017, 7, 25),
                is_new: true,
                content: "Đề nghị bố trí kinh phí mua dụng cụ vệ sinh môi trường".to_owned(),
                sent_to: "Thường trực Huyện ủy".to_owned(),
                answer: None,
            },
            ProposalFact {
                id: "p2".to_owned(),
                day: day(2017, 5, 30),
                is_new: false,
                content: "Bổ sung 01 biên chế".to_owned(),
                sent_to: "Ban Tổ chức Huyện ủy".to_owned(),
                answer: Some((day(2017, 7, 12), "Đã đưa vào kế hoạch năm 2018.".to_owned())),
            },
        ],
        indicators: indicators(),
        names: ["Công đoàn", "Hội Nông dân", "Mặt trận Tổ quốc"].map(str::to_owned).into(),
    }
}

/// Fourteen issuers, whose letters led to five tasks: the last of them ask for what others ask for.
fn answered() -> AnsweredFacts {
    let line = |number: i64| AnsweredLine {
        issuer: format!("Cơ quan mẫu {number}"),
        letters: counted(&format!("v{number}"), 20 - number),
        tasks: Counted::each(RecordKind::Task.records([format!("viec-{}", number % 5)])),
    };
    let all = (1..=14).map(|number| 20 - number).sum();
    AnsweredFacts { lines: (1..=14).map(line).collect(), letters: counted("v", all), tasks: counted("n", 5) }
}

/// The second quarter of 2017, with the same records.
pub(crate) fn second_quarter() -> Facts {
    of(PeriodKey::new(PeriodKind::Quarter, 2017, 2).expect("a quarter"))
}

/// The year 2017, with the same records and the figures of two years before.
pub(crate) fn year() -> Facts {
    let one = |name: &str, membership, year, figures: &[(YearlyMeasure, i64)]| YearFact {
        organisation: name.to_lowercase(),
        name: name.to_owned(),
        membership,
        year,
        counts: figures.iter().map(|(measure, value)| (*measure, counted("y", *value))).collect(),
    };
    use Membership::{Member, Office};
    use YearlyMeasure::{Conferences, Directives, Reports, Tasks};
    let years = vec![
        one("MTTQ", Member, 2015, &[(Directives, 410), (Reports, 96), (Conferences, 30)]),
        one("MTTQ", Member, 2017, &[(Directives, 120), (Reports, 24), (Conferences, 12), (Tasks, 41)]),
        one("HND", Member, 2015, &[(Directives, 230), (Reports, 84)]),
        one("HND", Member, 2017, &[(Directives, 61), (Reports, 12), (Conferences, 8), (Tasks, 30)]),
        one("CQK", Office, 2017, &[(Directives, 96), (Reports, 12), (Conferences, 16), (Tasks, 0)]),
    ];
    Facts { years, ..of(PeriodKey::new(PeriodKind::Year, 2017, 1).expect("a year")) }
}

/// Any period, with the same records.
pub(crate) fn of(key: PeriodKey) -> Facts {
    let period = period(key);
    Facts { document_date: period.bounds.to, period, ..july() }
}

/// A month in which nothing was recorded.
pub(crate) fn nothing() -> Facts {
    let WorkFacts { villages, .. } = work();
    Facts {
        directives: DirectiveFacts::default(),
        meetings: MeetingFacts::default(),
        merged: MergedFacts::default(),
        years: Vec::new(),
        work: WorkFacts { villages, ..WorkFacts::default() },
        tasks: TaskFacts::default(),
        conclusions: Vec::new(),
        situation: Vec::new(),
        difficulties: Vec::new(),
        proposals: Vec::new(),
        indicators: Vec::new(),
        signer: None,
        ..july()
    }
}

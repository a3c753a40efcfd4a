//! A real office in a temporary folder, set up through the office's own doors.

use office::activity::{self, ActivityCountInput, ActivityInput, Measure, Reach};
use office::catalogue::{self, ActivityKind, ActivityKindInput};
use office::organisation::{self, Membership, OrganisationInput, SubcommitteeInput, save_subcommittee};
use office::place::{self, PlaceInput, PlaceLevel};
use office::profile::{self, Grouping, LetterheadFamily, Level, ProfileInput};
use office::{
    AccountId, ActivityId, ActivityKindId, CountInput, Entropy, Mark, Moment, Office, Op, OrganisationId,
    PlaceId, Result, SubcommitteeId, Tx,
};

use super::sample::day;

struct Counter(u64);

impl Entropy for Counter {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 += 1;
        let count = self.0.to_be_bytes();
        for (at, byte) in bytes.iter_mut().rev().enumerate() {
            *byte = count.iter().rev().nth(at).copied().unwrap_or(0);
        }
    }
}

/// An office with a member, a sub-committee, a kind of activity and as many villages as wanted.
pub(crate) struct Sample {
    pub(crate) office: Office,
    pub(crate) member: OrganisationId,
    pub(crate) subcommittee: SubcommitteeId,
    pub(crate) kind: ActivityKindId,
    pub(crate) villages: Vec<PlaceId>,
    _folder: tempfile::TempDir,
}

fn moment() -> Moment {
    Moment { now: day(2017, 12, 31).and_hms_opt(9, 0, 0).expect("a time"), account: AccountId::new("clerk") }
}

impl Sample {
    pub(crate) fn new(villages: usize) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("office.db");
        let mut office = Office::create(&path, &[7; 32], Box::new(Counter(0))).expect("a new office");
        let set_up = |tx: &mut Tx<'_>| set_up(tx, villages);
        let done = office.transact(Op::SetUp, &moment(), set_up).expect("a set-up office");
        let (member, subcommittee, kind, villages) = done.value;
        Self { office, member, subcommittee, kind, villages, _folder: folder }
    }

    /// Does one thing in the office.
    pub(crate) fn does<T>(&mut self, op: Op, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> T {
        self.office.transact(op, &moment(), work).expect("what a test does is allowed").value
    }

    /// An activity of the campaign, in the villages given.
    pub(crate) fn campaign(&self, on: &str, villages: &[PlaceId], attendances: i64) -> ActivityInput {
        let count = |measure, value| ActivityCountInput {
            measure: Some(measure),
            value: Some(CountInput::Whole(value)),
            mark: Mark::Exact,
            ..Default::default()
        };
        ActivityInput {
            kind: Some(self.kind.clone()),
            name: "Ra quân mẫu".to_owned(),
            from_day: Some(on.to_owned()),
            lead: Some(self.member.clone()),
            subcommittee: Some(self.subcommittee.clone()),
            series: "Ngày chủ nhật xanh".to_owned(),
            reach: Reach::Villages,
            places: villages.to_vec(),
            counts: vec![count(Measure::Sessions, 1), count(Measure::Attendances, attendances)],
            ..Default::default()
        }
    }

    pub(crate) fn add(&mut self, input: &ActivityInput) -> ActivityId {
        self.does(Op::Add, |tx| activity::save(tx, input))
    }
}

type Made = (OrganisationId, SubcommitteeId, ActivityKindId, Vec<PlaceId>);

fn set_up(tx: &mut Tx<'_>, villages: usize) -> Result<Made> {
    profile::save(tx, &profile_input())?;
    organisation(tx, "Cơ quan Khối", Membership::Office)?;
    let member = organisation(tx, "Mặt trận Tổ quốc", Membership::Member)?;
    let name = "Tiểu ban Tuyên truyền - vận động".to_owned();
    let subcommittee =
        save_subcommittee(tx, &SubcommitteeInput { short_name: name.clone(), name, ..Default::default() })?;
    let kind = ActivityKindInput {
        name: "Ra quân vệ sinh môi trường".to_owned(),
        session_word: "đợt".to_owned(),
        ..Default::default()
    };
    let kind = catalogue::save::<ActivityKind>(tx, &kind)?;
    let commune = place(tx, "xã", "Mẫu", None)?;
    let villages = (1..=villages).map(|n| place(tx, "thôn", &format!("Mẫu {n}"), Some(commune.clone())));
    Ok((member, subcommittee, kind, villages.collect::<Result<_>>()?))
}

fn organisation(tx: &mut Tx<'_>, name: &str, membership: Membership) -> Result<OrganisationId> {
    let name = name.to_owned();
    let abbreviation = "M".to_owned();
    let short_name = name.clone();
    let membership = Some(membership);
    organisation::save(
        tx,
        &OrganisationInput { name, short_name, abbreviation, membership, ..Default::default() },
    )
}

fn place(tx: &mut Tx<'_>, kind_word: &str, name: &str, parent: Option<PlaceId>) -> Result<PlaceId> {
    let level = if parent.is_some() { PlaceLevel::Village } else { PlaceLevel::Commune };
    let (kind_word, name) = (kind_word.to_owned(), name.to_owned());
    place::save(tx, &PlaceInput { level: Some(level), kind_word, name, parent, ..Default::default() })
}

fn profile_input() -> ProfileInput {
    let calendar = || Some(CountInput::Whole(1));
    ProfileInput {
        valid_from: Some("01/01/2016".to_owned()),
        name: "Cơ quan Khối huyện mẫu".to_owned(),
        short_name: "Cơ quan Khối".to_owned(),
        abbreviation: "CQK".to_owned(),
        level: Some(Level::District),
        committee: "Huyện ủy mẫu".to_owned(),
        addressee: "Thường trực Huyện ủy".to_owned(),
        date_place: "Bình Liêu".to_owned(),
        letterhead: Some(LetterheadFamily::Party),
        superior_lines: "HUYỆN ỦY MẪU".to_owned(),
        agency_lines: "CƠ QUAN KHỐI MTTQ\nVÀ CÁC ĐOÀN THỂ\nCHÍNH TRỊ - XÃ HỘI".to_owned(),
        symbol_suffix: "CQK".to_owned(),
        village_word: "thôn, bản, khu phố".to_owned(),
        recipients: "Thường trực Huyện ủy (b/c)\nLưu Văn phòng Khối".to_owned(),
        grouping: Some(Grouping::Subcommittee),
        month_cutoff: calendar(),
        quarter_cutoff: calendar(),
        half_cutoff: calendar(),
        year_cutoff: calendar(),
        briefing_due_day: Some(CountInput::Whole(25)),
        ..Default::default()
    }
}

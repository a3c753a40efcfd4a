use super::{Grouping, LetterheadFamily, Level, Profile};
use crate::check::Checker;
use crate::store::Table;
use crate::{CountInput, Error, FieldCode, ProfileId, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// The most lines a name may take on a letterhead.
const MOST_LINES: i64 = 4;
/// The longest line of a letterhead: half a page, less its margins.
const LETTERHEAD_LINE: usize = 80;
/// The last day every month has.
const LAST_CUTOFF: i64 = 28;

/// A version of the profile as entered. Cut-off days are 1, the calendar, when none is given; the symbol ends in the
/// abbreviation when nothing else is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Profile`], as typed.
pub struct ProfileInput {
    pub id: Option<ProfileId>,
    pub valid_from: Option<String>,
    pub name: String,
    pub short_name: String,
    pub abbreviation: String,
    pub level: Option<Level>,
    pub committee: String,
    pub addressee: String,
    pub date_place: String,
    pub letterhead: Option<LetterheadFamily>,
    pub superior_lines: String,
    pub agency_lines: String,
    pub symbol_suffix: String,
    pub village_word: String,
    pub recipients: String,
    pub grouping: Option<Grouping>,
    pub month_cutoff: Option<CountInput>,
    pub quarter_cutoff: Option<CountInput>,
    pub half_cutoff: Option<CountInput>,
    pub year_cutoff: Option<CountInput>,
    pub briefing_due_day: Option<CountInput>,
}

/// Adds a version of the profile, or changes one.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; a second version from the same day is refused at `valid_from`.
pub fn save(tx: &mut Tx<'_>, input: &ProfileInput) -> Result<ProfileId> {
    if let Some(id) = &input.id {
        tx.get::<Profile>(id)?;
    }
    let id = input.id.clone().unwrap_or_else(|| ProfileId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let mut profile = read_fields(&mut check, input, id);
    if another_begins(tx, &profile)? {
        check.refuse("valid_from", FieldCode::Twice);
    }
    check.finish()?;
    if profile.symbol_suffix.is_empty() {
        profile.symbol_suffix.clone_from(&profile.abbreviation);
    }
    tx.put(&profile)?;
    Ok(profile.id)
}

/// Two versions from one day would leave it open which of them holds.
fn another_begins(view: &View<'_>, profile: &Profile) -> Result<bool> {
    let day = profile.valid_from.to_string();
    let sql = include_str!("another_begins.sql");
    Ok(view.conn.query_row(sql, [day.as_str(), profile.id.as_str()], |row| row.get(0))?)
}

/// What was refused stands as a default here: it never leaves the check.
fn read_fields(check: &mut Checker, input: &ProfileInput, id: ProfileId) -> Profile {
    let mut day = |field, typed: &Option<CountInput>, last| day_of_month(check, field, typed.as_ref(), last);
    let month = day("month_cutoff", &input.month_cutoff, LAST_CUTOFF);
    let quarter = day("quarter_cutoff", &input.quarter_cutoff, LAST_CUTOFF);
    let half = day("half_cutoff", &input.half_cutoff, LAST_CUTOFF);
    let year = day("year_cutoff", &input.year_cutoff, LAST_CUTOFF);
    let due = day("briefing_due_day", &input.briefing_due_day, 31);
    Profile {
        id,
        valid_from: check.required_date("valid_from", input.valid_from.as_deref()).unwrap_or_default(),
        name: check.required_line("name", &input.name),
        short_name: check.required_line("short_name", &input.short_name),
        abbreviation: check.required_line("abbreviation", &input.abbreviation),
        level: chosen(check, "level", input.level).unwrap_or(Level::District),
        committee: check.required_line("committee", &input.committee),
        addressee: check.required_line("addressee", &input.addressee),
        date_place: check.required_line("date_place", &input.date_place),
        letterhead: chosen(check, "letterhead", input.letterhead).unwrap_or(LetterheadFamily::Party),
        superior_lines: letterhead_lines(check, "superior_lines", &input.superior_lines),
        agency_lines: required_lines(check, "agency_lines", &input.agency_lines),
        symbol_suffix: check.line("symbol_suffix", &input.symbol_suffix),
        village_word: check.required_line("village_word", &input.village_word),
        recipients: check.text("recipients", &input.recipients),
        grouping: chosen(check, "grouping", input.grouping).unwrap_or(Grouping::Subcommittee),
        month_cutoff: month.unwrap_or(1),
        quarter_cutoff: quarter.unwrap_or(1),
        half_cutoff: half.unwrap_or(1),
        year_cutoff: year.unwrap_or(1),
        briefing_due_day: chosen(check, "briefing_due_day", due).unwrap_or(1),
        deleted_at: None,
    }
}

fn chosen<T>(check: &mut Checker, field: &str, choice: Option<T>) -> Option<T> {
    if choice.is_none() {
        check.refuse(field, FieldCode::Missing);
    }
    choice
}

fn day_of_month(check: &mut Checker, field: &str, typed: Option<&CountInput>, last: i64) -> Option<u32> {
    let day = check.count_up_to(field, typed, last)?;
    if day == 0 {
        check.refuse(field, FieldCode::NotAllowed);
    }
    u32::try_from(day).ok()
}

/// The lines of a letterhead break where they were broken when typed, because only the office knows where its name breaks.
fn letterhead_lines(check: &mut Checker, field: &str, typed: &str) -> String {
    let cleaned = check.text(field, typed);
    let lines: Vec<String> = cleaned.lines().map(text::clean_line).filter(|line| !line.is_empty()).collect();
    if i64::try_from(lines.len()).is_ok_and(|count| count > MOST_LINES) {
        check.refuse(field, FieldCode::TooLarge { max: MOST_LINES });
    }
    if lines.iter().any(|line| text::length(line) > LETTERHEAD_LINE) {
        check.refuse(field, FieldCode::TooLong { max: LETTERHEAD_LINE });
    }
    lines.join("\n")
}

fn required_lines(check: &mut Checker, field: &str, typed: &str) -> String {
    let lines = letterhead_lines(check, field, typed);
    if lines.is_empty() {
        check.refuse(field, FieldCode::Missing);
    }
    lines
}

/// Moves a version to the trash.
///
/// # Errors
/// [`Error::WrongState`] for the only one: papers need a letterhead on every day.
pub fn remove(tx: &mut Tx<'_>, id: &ProfileId) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM profile WHERE id <> ?1 AND deleted_at IS NULL)";
    let has_other: bool = tx.conn.query_row(sql, [id.as_str()], |row| row.get(0))?;
    if !has_other {
        return Err(Error::WrongState { kind: "profile", state: "only".into(), step: "remove" });
    }
    tx.trash(Table::Profile, id)
}

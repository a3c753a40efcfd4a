use chrono::NaiveDate;
use office::meeting::{self, AttendanceView, MeetingView};
use office::{Error, MeetingId, PersonId, Result, View, person, profile};

use super::{ClockTime, ConclusionLine, Delegate, MinutesFacts, Said, Supplement, Who};
use crate::gather::office_facts;

/// Which minutes are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesRequest {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// The supplementary minute of that number; none for the minutes themselves.
    pub supplement: Option<i64>,
    /// The day on which a draft is printed; signed minutes tell what stood when they were signed.
    pub today: NaiveDate,
}

/// Gathers everything the minutes say.
///
/// # Errors
/// [`Error::NotFound`] for a meeting or a supplement there is none of, or before the office is set up; otherwise only
/// when the database fails.
pub fn gather_minutes(view: &View<'_>, request: &MinutesRequest) -> Result<MinutesFacts> {
    let found = meeting::get(view, &request.meeting)?;
    let supplement = request.supplement.map(|number| supplement(&found, number)).transpose()?;
    let dated = supplement.as_ref().map_or(found.meeting.day, |supplement| supplement.day);
    let day = found.meeting.day;
    Ok(MinutesFacts {
        office: office_facts(profile::as_of(view, dated)?),
        supplement,
        chair: who(view, found.meeting.chair.as_ref(), day)?,
        secretary: who(view, found.meeting.secretary.as_ref(), day)?,
        delegates: delegates(view, &found.attendance, day)?,
        conclusions: conclusions(view, &found, request.today)?,
        agenda: found
            .agenda
            .into_iter()
            .map(|item| Said { content: item.content, by: item.presenter })
            .collect(),
        opinions: found
            .opinions
            .into_iter()
            .map(|said| Said { content: said.content, by: said.speaker })
            .collect(),
        day,
        start: found.meeting.starts_at.as_deref().and_then(clock),
        end: found.meeting.ends_at.as_deref().and_then(clock),
        meeting: found.meeting.name,
        venue: found.meeting.venue,
        documents: found.meeting.documents,
        symbol: found.meeting.minutes_symbol,
        signed_on: found.meeting.signed_on,
    })
}

fn supplement(found: &MeetingView, number: i64) -> Result<Supplement> {
    let supplement = found.supplements.iter().find(|supplement| supplement.number == number);
    let supplement = supplement
        .cloned()
        .ok_or_else(|| Error::NotFound { kind: "meeting_supplement", id: number.to_string() })?;
    Ok(Supplement { number, day: supplement.day, content: supplement.content, reason: supplement.reason })
}

/// A person with the first post they held on that day.
fn who(view: &View<'_>, id: Option<&PersonId>, day: NaiveDate) -> Result<Option<Who>> {
    let Some(id) = id else { return Ok(None) };
    let found = person::get(view, id)?;
    let held = found.posts.iter().find(|post| {
        post.valid_from.is_none_or(|from| from <= day) && post.valid_to.is_none_or(|to| day <= to)
    });
    let post = held.map(|post| post.title.clone()).unwrap_or_default();
    Ok(Some(Who { name: found.person.full_name, post }))
}

fn delegates(view: &View<'_>, rows: &[AttendanceView], day: NaiveDate) -> Result<Vec<Delegate>> {
    let delegate = |row: &AttendanceView| {
        let held = who(view, row.attendance.person.as_ref(), day)?.map(|who| who.post);
        let post = held.filter(|post| !post.is_empty()).or_else(|| row.organisation_name.clone());
        Ok(Delegate {
            who: Who { name: row.display_name.clone(), post: post.unwrap_or_default() },
            presence: row.attendance.state,
            reason: row.attendance.reason.clone(),
            substitute: row.attendance.substitute.clone(),
        })
    };
    rows.iter().map(delegate).collect()
}

fn conclusions(view: &View<'_>, found: &MeetingView, today: NaiveDate) -> Result<Vec<ConclusionLine>> {
    let line = |row: &meeting::ConclusionView| {
        Ok(ConclusionLine {
            content: row.conclusion.content.clone(),
            is_without_task: row.conclusion.no_task_on.is_some(),
            tasks: meeting::given_tasks(view, &found.meeting, &row.conclusion.id, today)?,
        })
    };
    found.conclusions.iter().map(line).collect()
}

/// `HH:MM`, as the office keeps it.
fn clock(time: &str) -> Option<ClockTime> {
    let (hour, minute) = time.split_once(':')?;
    Some(ClockTime { hour: hour.parse().ok()?, minute: minute.parse().ok()? })
}

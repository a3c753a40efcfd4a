use super::decisions::keep;
use super::{Judged, Verdict};
use crate::check::{Checker, MOST_MONEY};
use crate::meeting::{self, MeetingInput};
use crate::store::{Row, Table};
use crate::{CountInput, FieldCode, MeetingId, Result, Tx};
use serde::{Deserialize, Serialize};

/// One joint meeting (hội nghị lồng ghép) in place of several that were planned.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct JoinInput {
    /// The joint meeting; how many it replaces follows from the next list.
    pub meeting: MeetingInput,
    /// The meetings it takes the place of; two at least.
    pub replaced: Vec<MeetingId>,
    /// Invitations that need not be sent.
    pub letters: Option<CountInput>,
    /// Money saved, in đồng, if somebody reckoned it.
    pub money: Option<CountInput>,
}

#[derive(Debug, Serialize, Deserialize)]
struct MeetingSaving {
    id: String,
    meeting: MeetingId,
    letters: i64,
    money: i64,
}

impl Row for MeetingSaving {
    const TABLE: Table = Table::MeetingSaving;
}

/// Enters the joint meeting, moves those it replaces to the trash and keeps what it saves. Returns the joint meeting.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::Frozen`] when the minutes of one are signed.
pub fn join_meetings(tx: &mut Tx<'_>, input: &JoinInput, judged: &[Judged]) -> Result<MeetingId> {
    let mut check = Checker::new(tx.today());
    let known = check.rows("replaced", &input.replaced, |check, at, id| {
        if input.replaced[..at].contains(id) {
            check.refuse("id", FieldCode::Twice);
        }
        check.exists(tx, "id", Table::Meeting, Some(id))
    });
    known.into_iter().collect::<Result<()>>()?;
    if input.replaced.len() < 2 {
        check.refuse("replaced", FieldCode::Missing);
    }
    let letters = check.count("letters", input.letters.as_ref()).unwrap_or(0);
    let money = check.count_up_to("money", input.money.as_ref(), MOST_MONEY).unwrap_or(0);
    check.finish()?;
    let saved = i64::try_from(input.replaced.len() - 1).unwrap_or(i64::MAX);
    let joint = MeetingInput { replaced_events: Some(CountInput::Whole(saved)), ..input.meeting.clone() };
    let id = meeting::save(tx, &joint)?;
    for gone in &input.replaced {
        meeting::remove(tx, gone)?;
    }
    tx.put(&MeetingSaving { id: id.to_string(), meeting: id.clone(), letters, money })?;
    judged.iter().try_for_each(|pair| keep(tx, pair, Verdict::Same, None))?;
    Ok(id)
}

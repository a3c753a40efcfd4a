use super::Scene;
use super::calendar::typed;
use chrono::NaiveDate;
use office::meeting::{
    AgendaInput, AttendanceInput, AttendanceState, ConclusionInput, MeetingInput, OpinionInput, get, save,
};
use office::{ConclusionId, Result};

/// How many conclusions a meeting reaches.
const CONCLUSIONS: usize = 3;

impl Scene<'_, '_> {
    /// Meetings on these days. Gives their conclusions, which tasks follow from.
    pub(super) fn meetings(&mut self, days: impl Iterator<Item = NaiveDate>) -> Result<Vec<ConclusionId>> {
        let mut conclusions = Vec::new();
        for day in days {
            let input = self.meeting(day);
            let id = save(self.tx, &input)?;
            let held = get(self.tx, &id)?.conclusions;
            conclusions.extend(held.into_iter().map(|view| view.conclusion.id));
        }
        Ok(conclusions)
    }

    fn meeting(&mut self, day: NaiveDate) -> MeetingInput {
        MeetingInput {
            kind: self.chance.pick(&self.stage.meeting_kinds).cloned(),
            name: self.chance.phrase(&self.words.meetings),
            day: typed(day),
            starts_at: Some(if self.chance.percent(50) { "07:30" } else { "14:00" }.to_owned()),
            venue: self.chance.word(&self.words.venues),
            chair: self.stage.people.first().cloned(),
            secretary: self.stage.people.last().cloned(),
            lead: Some(self.stage.office.clone()),
            attendance: self.delegates(),
            agenda: self.words.agenda.iter().map(|content| agenda(content)).collect(),
            opinions: (0..2).map(|_| self.opinion()).collect(),
            conclusions: (0..CONCLUSIONS).map(|_| self.conclusion()).collect(),
            ..MeetingInput::default()
        }
    }

    fn delegates(&mut self) -> Vec<AttendanceInput> {
        let invited = self.stage.people.iter().map(|person| {
            let is_excused = self.chance.percent(10);
            AttendanceInput {
                person: Some(person.clone()),
                state: if is_excused { AttendanceState::Excused } else { AttendanceState::Present },
                reason: if is_excused { self.chance.word(&self.words.reasons) } else { String::new() },
                ..AttendanceInput::default()
            }
        });
        invited.collect()
    }

    fn opinion(&mut self) -> OpinionInput {
        OpinionInput {
            speaker: self.chance.word(&self.words.people),
            content: self.chance.word(&self.words.opinions),
        }
    }

    fn conclusion(&mut self) -> ConclusionInput {
        ConclusionInput { content: self.chance.phrase(&self.words.tasks), ..ConclusionInput::default() }
    }
}

fn agenda(content: &str) -> AgendaInput {
    AgendaInput { content: content.to_owned(), ..AgendaInput::default() }
}

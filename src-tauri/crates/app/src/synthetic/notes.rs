use super::Scene;
use super::calendar::{Month, later, typed};
use chrono::NaiveDate;
use office::Result;
use office::note::{
    AnswerInput, DifficultyInput, ProposalInput, SituationNoteInput, Weight, difficulty, proposal, situation,
};

impl Scene<'_, '_> {
    /// One short record of each kind, settled a month later, so that a briefing carries the last ones only.
    pub(super) fn notes(&mut self, month: &Month) -> Result<()> {
        let (day, settled) = (later(month.from, 9), later(month.from, 40));
        let settled = (settled <= self.stage.today).then_some(settled);
        let note = SituationNoteInput {
            day: typed(day),
            content: self.chance.word(&self.words.notes),
            weight: if self.chance.percent(20) { Weight::Salient } else { Weight::Ordinary },
            place: self.chance.pick(&self.stage.communes).cloned(),
            ..SituationNoteInput::default()
        };
        situation::save(self.tx, &note)?;
        self.difficulty(day, settled)?;
        self.proposal(day, settled)
    }

    fn difficulty(&mut self, day: NaiveDate, settled: Option<NaiveDate>) -> Result<()> {
        let resolution = settled.map(|_| self.chance.word(&self.words.handled)).unwrap_or_default();
        let input = DifficultyInput {
            day: typed(day),
            content: self.chance.word(&self.words.difficulties),
            subcommittee: self.chance.pick(&self.stage.subcommittees).cloned(),
            resolved_on: settled.and_then(typed),
            resolution,
            ..DifficultyInput::default()
        };
        difficulty::save(self.tx, &input).map(drop)
    }

    fn proposal(&mut self, day: NaiveDate, settled: Option<NaiveDate>) -> Result<()> {
        let input = ProposalInput {
            day: typed(day),
            content: self.chance.word(&self.words.proposals),
            sent_to: self.words.issuers.first().map(|issuer| issuer.name.clone()).unwrap_or_default(),
            ..ProposalInput::default()
        };
        let id = proposal::save(self.tx, &input)?;
        let Some(settled) = settled else { return Ok(()) };
        let answer = self.chance.word(&self.words.handled);
        proposal::answer(self.tx, &id, &AnswerInput { answered_on: typed(settled), answer })
    }
}

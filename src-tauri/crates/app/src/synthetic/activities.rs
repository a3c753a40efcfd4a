use super::Scene;
use super::calendar::typed;
use chrono::NaiveDate;
use office::activity::{ActivityCountInput, ActivityInput, ActivityScope, Measure, Reach, save};
use office::{CountInput, Mark, PlaceId, Result, TaskId};

impl Scene<'_, '_> {
    /// Activities on these days, some of which carry out a task of the same month.
    pub(super) fn activities(
        &mut self,
        days: impl Iterator<Item = NaiveDate>,
        tasks: &[TaskId],
    ) -> Result<()> {
        for day in days {
            let input = self.activity(day, tasks);
            save(self.tx, &input)?;
        }
        Ok(())
    }

    fn activity(&mut self, day: NaiveDate, tasks: &[TaskId]) -> ActivityInput {
        let lead = self.stage.lead(self.chance);
        let (reach, places) = self.reach();
        let is_own = self.chance.percent(30);
        let is_campaign = self.chance.percent(20);
        ActivityInput {
            kind: self.chance.pick(&self.stage.activity_kinds).cloned(),
            name: self.chance.phrase(&self.words.activities),
            day: typed(day),
            coordinating: self.stage.coordinating(self.chance, &lead),
            lead: Some(lead),
            subcommittee: self.chance.pick(&self.stage.subcommittees).cloned(),
            task: self.chance.percent(30).then(|| self.chance.pick(tasks)).flatten().cloned(),
            scope: if is_own { ActivityScope::Own } else { ActivityScope::Common },
            reach,
            places,
            counts: self.counts(),
            series: if is_campaign { self.chance.word(&self.words.series) } else { String::new() },
            ..ActivityInput::default()
        }
    }

    fn reach(&mut self) -> (Reach, Vec<PlaceId>) {
        match self.chance.below(20) {
            0..5 => (Reach::None, Vec::new()),
            5 => (Reach::District, Vec::new()),
            6..8 => (Reach::Communes, self.chance.pick(&self.stage.communes).into_iter().cloned().collect()),
            _ => (Reach::Villages, self.villages()),
        }
    }

    /// Up to three neighbouring villages.
    fn villages(&mut self) -> Vec<PlaceId> {
        let villages = &self.stage.villages;
        let first = usize::try_from(self.chance.below(villages.len() as u64)).unwrap_or_default();
        let count = usize::try_from(1 + self.chance.below(3)).unwrap_or_default();
        villages.iter().skip(first).take(count).cloned().collect()
    }

    fn counts(&mut self) -> Vec<ActivityCountInput> {
        let attendances = 10 + self.chance.below(190);
        let mark = match self.chance.below(10) {
            0 => Mark::Over,
            1 => Mark::Nearly,
            2 => Mark::About,
            _ => Mark::Exact,
        };
        let women = self.chance.below(attendances);
        let mut counts = vec![
            count(Measure::Sessions, 1 + self.chance.below(3), Mark::Exact),
            count(Measure::Attendances, attendances, mark),
        ];
        if self.chance.percent(50) {
            counts.push(count(Measure::Women, women, Mark::Exact));
        }
        if self.chance.percent(10) {
            counts.push(count(Measure::MoneyRaised, 100_000 * (1 + self.chance.below(200)), mark));
        }
        counts
    }
}

fn count(measure: Measure, value: u64, mark: Mark) -> ActivityCountInput {
    ActivityCountInput {
        measure: Some(measure),
        value: i64::try_from(value).ok().map(CountInput::Whole),
        mark,
        ..ActivityCountInput::default()
    }
}

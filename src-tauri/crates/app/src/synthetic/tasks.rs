use super::Scene;
use super::calendar::{later, typed};
use chrono::{Datelike, NaiveDate};
use office::task::{
    CancelInput, ConfirmInput, ExtendInput, FinishInput, ProgressInput, Scope, SourceInput, SourceKind,
    TaskInput, Timing, cancel, confirm, extend, progress, report_finished, save,
};
use office::{ConclusionId, DirectiveId, Result, TaskId};

impl Scene<'_, '_> {
    /// Tasks given on these days by papers and conclusions, with what became of them by today.
    pub(super) fn tasks(
        &mut self,
        days: impl Iterator<Item = NaiveDate>,
        letters: &[DirectiveId],
        conclusions: &[ConclusionId],
    ) -> Result<Vec<TaskId>> {
        let mut tasks = Vec::new();
        for day in days {
            let timing = self.timing();
            let due = later(day, 7 + self.chance.below(60));
            let source = self.source(letters, conclusions);
            let input = self.task(day, timing, due, source);
            let id = save(self.tx, &input)?;
            self.follow(&id, day, timing, due)?;
            tasks.push(id);
        }
        Ok(tasks)
    }

    fn timing(&mut self) -> Timing {
        match self.chance.below(20) {
            0 => Timing::Recurring,
            1 => Timing::Undated,
            _ => Timing::Dated,
        }
    }

    fn task(&mut self, day: NaiveDate, timing: Timing, due: NaiveDate, source: SourceInput) -> TaskInput {
        let lead = self.stage.lead(self.chance);
        let is_common = self.chance.percent(70);
        TaskInput {
            title: self.chance.phrase(&self.words.tasks),
            scope: if is_common { Scope::Common } else { Scope::Own },
            coordinating: self.stage.coordinating(self.chance, &lead),
            lead: Some(lead),
            subcommittee: self.chance.pick(&self.stage.subcommittees).cloned(),
            responsible: self.chance.pick(&self.stage.people).cloned(),
            assigned_on: typed(day),
            due_on: (timing == Timing::Dated).then_some(due).and_then(typed),
            timing,
            breakthrough: self.chance.percent(3),
            product: self.chance.word(&self.words.products),
            sources: vec![source],
            ..TaskInput::default()
        }
    }

    fn source(&mut self, letters: &[DirectiveId], conclusions: &[ConclusionId]) -> SourceInput {
        let conclusion = self.chance.percent(20).then(|| self.chance.pick(conclusions)).flatten().cloned();
        let letter = self.chance.pick(letters).cloned();
        let (kind, directive, conclusion) = match (conclusion, letter) {
            (Some(conclusion), _) => (SourceKind::Conclusion, None, Some(conclusion)),
            (None, Some(letter)) => (SourceKind::Directive, Some(letter), None),
            (None, None) => (SourceKind::Order, None, None),
        };
        SourceInput { kind, directive, conclusion, programme_item: None, note: String::new() }
    }

    /// Most tasks end near their deadline, so that what stands open is of the last months, however many years are made.
    fn follow(&mut self, id: &TaskId, given: NaiveDate, timing: Timing, due: NaiveDate) -> Result<()> {
        if self.chance.percent(3) {
            return self.call_off(id, later(given, 5));
        }
        if self.chance.percent(50) {
            self.note_progress(id, later(given, 3))?;
        }
        let due = if timing == Timing::Dated && self.chance.percent(8) {
            self.put_off(id, later(given, 6), due)?
        } else {
            due
        };
        let finished = match timing {
            Timing::Recurring => NaiveDate::from_ymd_opt(given.year(), 12, 31).unwrap_or(due),
            _ if self.chance.percent(15) => later(due, 1 + self.chance.below(20)),
            _ => due.max(later(given, 7)) - chrono::Days::new(self.chance.below(6)),
        };
        self.finish(id, finished)
    }

    fn call_off(&mut self, id: &TaskId, day: NaiveDate) -> Result<()> {
        if day > self.stage.today {
            return Ok(());
        }
        let reason = self.chance.word(&self.words.reasons);
        cancel(self.tx, id, &CancelInput { cancelled_on: typed(day), reason })
    }

    fn note_progress(&mut self, id: &TaskId, day: NaiveDate) -> Result<()> {
        if day > self.stage.today {
            return Ok(());
        }
        let note = self.chance.word(&self.words.progress);
        progress(self.tx, id, &ProgressInput { day: typed(day), note })
    }

    /// Extends the deadline by some weeks; gives the one in force.
    fn put_off(&mut self, id: &TaskId, decided: NaiveDate, due: NaiveDate) -> Result<NaiveDate> {
        if decided > self.stage.today {
            return Ok(due);
        }
        let new_due = later(due, 7 + self.chance.below(30));
        let input = ExtendInput {
            decided_on: typed(decided),
            new_due: typed(new_due),
            reason: self.chance.word(&self.words.reasons),
            approver: self.chance.word(&self.words.people),
        };
        extend(self.tx, id, &input)?;
        Ok(new_due)
    }

    fn finish(&mut self, id: &TaskId, day: NaiveDate) -> Result<()> {
        if day > self.stage.today {
            return Ok(());
        }
        let result = self.chance.word(&self.words.results);
        report_finished(self.tx, id, &FinishInput { finished_on: typed(day), result })?;
        let confirmed = later(day, 2);
        if confirmed > self.stage.today {
            return Ok(());
        }
        confirm(self.tx, id, &ConfirmInput { confirmed_on: typed(confirmed) })
    }
}

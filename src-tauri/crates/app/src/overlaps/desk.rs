use super::typing::{OverlapMatch, TypedWork};
use super::watch::{OverlapSeed, OverlapWatch};
use crate::messages::merged_into;
use crate::records::{saved, strictly};
use crate::{Error, Permission, Result, Saved, Session};
use ::overlap::{Verdict, same_report};
use chrono::NaiveDate;
use office::overlap::{
    Judged, Links, MergeInput, Saving, StoredWork, Subject, WorkRef, dismiss, forget_answers, links, merge,
    relate, saving,
};
use office::{Op, task};
use serde_json::Value;

/// A group of more works than this is judged by pairs with its first only: a series reads the same throughout.
const EACH_WITH_EACH: usize = 12;

impl Session {
    /// Begins to read the office for the desk: [`Session::next_works`] until there are none, each piece taken in by
    /// [`OverlapSeed::take`], then [`OverlapSeed::build`] with [`Session::overlap_links`]. Only those of the session need it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn overlap_seed(&self) -> Result<OverlapSeed> {
        OverlapSeed::begin(&self.view(), self.today())
    }

    /// The next works to be taken in; none when all were.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn next_works(&self, seed: &mut OverlapSeed) -> Result<Vec<StoredWork>> {
        seed.next(&self.view())
    }

    /// Which works nobody needs to ask about together.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn overlap_links(&self) -> Result<Links> {
        Ok(links(&self.view())?)
    }

    /// Keeps a watch that was built elsewhere.
    pub fn watch_overlaps(&mut self, watch: OverlapWatch) {
        self.watch = Some(watch);
    }

    /// The likeliest matches of what is being typed, at most three. None until a watch is kept: typing never waits.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn overlaps_while_typing(&mut self, typed: &TypedWork) -> Result<Vec<OverlapMatch>> {
        self.require(Permission::Read)?;
        let today = self.today();
        let Some(mut watch) = self.watch.take() else { return Ok(Vec::new()) };
        let caught_up = watch.catch_up(&self.view(), today);
        let found = caught_up.map(|()| watch.matches(typed, today));
        self.watch = Some(watch);
        found
    }

    /// Gộp: makes one task of directives and tasks, in one operation, from JSON shaped as [`MergeInput`]. The id given back is
    /// the task's.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_WRONG_STATE` when a task among them is finished, `E_NOT_PERMITTED`.
    pub fn merge_overlaps(&mut self, input: Value) -> Result<Saved> {
        let input: MergeInput = strictly(input)?;
        let judged = self.judged(&input.works, Verdict::Same)?;
        let done = self.transact(Permission::Write, Op::Merge, |tx| {
            let title = input.new_task.as_ref().map(|new| new.title.clone());
            let title = match (title, &input.task) {
                (None, Some(id)) => task::get(tx, id, tx.today())?.task.title,
                (title, _) => title.unwrap_or_default(),
            };
            Ok(merge(tx, &input, &merged_into(&title), &judged)?.to_string())
        });
        done.map(saved)
    }

    /// Liên quan: links works and leaves them as they are. The id given back is that of the first.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn relate_overlaps(&mut self, members: &[WorkRef]) -> Result<Saved> {
        let judged = self.judged(members, Verdict::Related)?;
        self.decide(members, |tx| relate(tx, &judged))
    }

    /// Không trùng: says that works are not one; they are not asked about again.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn dismiss_overlaps(&mut self, members: &[WorkRef]) -> Result<Saved> {
        let judged = self.judged(members, Verdict::Different)?;
        self.decide(members, |tx| dismiss(tx, &judged))
    }

    /// Lets the scorer judge as it was shipped; what was decided stands.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn forget_overlap_answers(&mut self) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            forget_answers(tx)?;
            Ok(String::new())
        });
        done.map(saved)
    }

    /// What merging saved from one day to another.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn overlap_saving(&self, from: NaiveDate, to: NaiveDate) -> Result<Saving> {
        self.require(Permission::Read)?;
        Ok(saving(&self.view(), from, to)?)
    }

    fn decide(
        &mut self,
        members: &[WorkRef],
        work: impl FnOnce(&mut office::Tx<'_>) -> office::Result<()>,
    ) -> Result<Saved> {
        let first = members.first().map(|work| work.id.clone()).unwrap_or_default();
        let done = self.transact(Permission::Write, Op::Dismiss, |tx| {
            work(tx)?;
            Ok(first)
        });
        done.map(saved)
    }

    /// The pairs of a decision with what is learned from each.
    pub(super) fn judged(&mut self, members: &[WorkRef], verdict: Verdict) -> Result<Vec<Judged>> {
        let watch = self.in_step()?;
        let judged = pairs(members).map(|pair| watch.judge(pair, verdict)).collect();
        self.watch = Some(watch);
        judged
    }

    /// The watch as of now, built if there is none; it is to be put back.
    pub(super) fn in_step(&mut self) -> Result<OverlapWatch> {
        let mut watch = match self.watch.take() {
            Some(watch) => watch,
            None => OverlapWatch::of(&self.view(), self.today())?,
        };
        watch.catch_up(&self.view(), self.today())?;
        Ok(watch)
    }
}

/// A work as a command line names it: `directive:` and its id.
///
/// # Errors
/// `E_UNKNOWN_KIND` when nothing of that kind is compared.
pub fn work_named(named: &str) -> Result<WorkRef> {
    let (kind, id) = named.split_once(':').unwrap_or((named, ""));
    let known = serde_json::from_value(Value::from(kind)).map_err(|_| Error::UnknownKind(kind.to_owned()))?;
    Ok(WorkRef { kind: known, id: id.to_owned() })
}

/// Each with each, or each with the first when there are many.
fn pairs(members: &[WorkRef]) -> impl Iterator<Item = [&WorkRef; 2]> {
    let firsts = if members.len() > EACH_WITH_EACH { 1 } else { members.len() };
    let all = members[..firsts.min(members.len())].iter().enumerate();
    all.flat_map(|(at, a)| members[at + 1..].iter().filter(move |b| *b != a).map(move |b| [a, b]))
}

impl OverlapWatch {
    /// A decision about two works; one that is not in the index teaches nothing.
    fn judge(&self, [a, b]: [&WorkRef; 2], verdict: Verdict) -> Result<Judged> {
        let pair = [a.clone(), b.clone()];
        let (Some(mine), Some(yours)) = (self.reading(a), self.reading(b)) else {
            return Ok(Judged { pair, subject: Subject::Work, answer: String::new() });
        };
        let frequencies = self.index.frequencies();
        let is_report =
            same_report(mine, yours, &self.scorer, &frequencies).is_some_and(|found| found.suggest);
        let answer = self.scorer.answer(mine, yours, &frequencies, verdict);
        let answer = serde_json::to_string(&answer).map_err(|_| Error::Fault)?;
        Ok(Judged { pair, subject: if is_report { Subject::Report } else { Subject::Work }, answer })
    }
}

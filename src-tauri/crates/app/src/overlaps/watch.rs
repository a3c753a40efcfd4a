use super::waiting::Waiting;
use crate::{Error, Result};
use ::overlap::{Answer, Campaign, Index, Kind, Reading, Scorer, Settings, Tables, Weights, When, Work};
use chrono::NaiveDate;
use office::View;
use office::overlap::{
    Changes, Links, StoredWork, WorkKind, WorkRef, answers, changes_since, links, newest_revision,
    own_campaigns, work, works,
};
use std::collections::BTreeMap;

/// What a [`OverlapWatch`] is built of: rows as they were read, nothing compared yet.
#[derive(Debug)]
pub struct OverlapSeed {
    works: Vec<StoredWork>,
    links: Links,
    answers: Vec<String>,
    campaigns: Vec<(String, Vec<String>)>,
    seen: i64,
    today: NaiveDate,
}

/// Every work of the office, read for comparing and kept in step with its history.
#[derive(Debug)]
pub struct OverlapWatch {
    pub(super) scorer: Scorer,
    pub(super) index: Index<WorkRef>,
    pub(super) works: BTreeMap<WorkRef, StoredWork>,
    pub(super) links: Links,
    pub(super) waiting: Waiting,
    pub(super) seen: i64,
}

impl OverlapSeed {
    /// Reads what is to be compared.
    pub(super) fn gather(view: &View<'_>, today: NaiveDate) -> Result<Self> {
        Ok(Self {
            today,
            seen: newest_revision(view)?,
            works: works(view)?,
            links: links(view)?,
            answers: answers(view)?,
            campaigns: own_campaigns(view)?,
        })
    }

    /// Reads every text and compares what waits for a decision. With ten years of letters it takes seconds, so a window has it done on a thread of its own.
    ///
    /// # Errors
    /// `E_INTERNAL` only when the build is damaged.
    pub fn build(self) -> Result<OverlapWatch> {
        let scorer = scorer(&self.campaigns, &self.answers)?;
        let mut index = Index::default();
        for stored in &self.works {
            index.add(stored.as_ref(), &work_of(stored), &scorer);
        }
        let works = self.works.into_iter().map(|stored| (stored.as_ref(), stored)).collect();
        let mut waiting = Waiting::new(Waiting::since(self.today), &works, &index);
        waiting.groups.catch_up(&scorer);
        Ok(OverlapWatch { scorer, index, works, links: self.links, waiting, seen: self.seen })
    }
}

impl OverlapWatch {
    /// Reads again what history says has changed.
    pub(super) fn catch_up(&mut self, view: &View<'_>, today: NaiveDate) -> Result<()> {
        let changes = changes_since(view, self.seen)?;
        if changes.has_campaigns {
            *self = OverlapSeed::gather(view, today)?.build()?;
            return Ok(());
        }
        self.reread(view, &changes)?;
        self.links.reread_tasks(view, &changes.tasks)?;
        if changes.has_pairs {
            self.links.reread_pairs(view)?;
        }
        if changes.has_answers {
            self.scorer = self.scorer.clone().taught(&understood(&answers(view)?));
            self.waiting.groups.judge_anew();
        }
        self.seen = changes.last;
        Ok(())
    }

    fn reread(&mut self, view: &View<'_>, changes: &Changes) -> Result<()> {
        for changed in &changes.works {
            match work(view, changed)? {
                Some(stored) => {
                    let reading = self.scorer.read(&work_of(&stored));
                    self.waiting.follow(changed, &stored, &reading);
                    self.index.add_reading(changed.clone(), reading);
                    self.works.insert(changed.clone(), stored);
                }
                None => {
                    self.waiting.groups.remove(changed);
                    self.index.remove(changed);
                    self.works.remove(changed);
                }
            }
        }
        Ok(())
    }

    /// What was read of a work that is in the index.
    pub(super) fn reading(&self, work: &WorkRef) -> Option<&Reading> {
        self.index.get(work)
    }
}

/// The shipped scorer with the office's own campaigns, after the clerk's answers.
fn scorer(campaigns: &[(String, Vec<String>)], answers: &[String]) -> Result<Scorer> {
    let own =
        campaigns.iter().map(|(id, names)| Campaign { id: id.clone(), of_jobs: false, names: names.clone() });
    let tables = Tables::shipped(&own.collect::<Vec<_>>()).map_err(|_| Error::Fault)?;
    let weights = Weights::shipped().map_err(|_| Error::Fault)?;
    Ok(Scorer::new(tables, weights, Settings::default()).taught(&understood(answers)))
}

/// Answers as the scorer takes them. One that an older program kept and this one cannot read teaches nothing.
fn understood(answers: &[String]) -> Vec<Answer> {
    answers.iter().filter_map(|answer| serde_json::from_str(answer).ok()).collect()
}

/// A stored work as the scorer reads it.
pub(super) fn work_of(stored: &StoredWork) -> Work {
    Work {
        kind: kind_of(stored.kind),
        text: stored.text.clone(),
        organisation: stored.organisation.clone(),
        document_type: stored.document_type.clone(),
        symbol: Some(stored.symbol.clone()).filter(|symbol| !symbol.is_empty()),
        date: Some(When::Day(stored.day)),
        due: stored.due,
        topic: stored.topic.clone(),
        target_group: None,
        place: stored.place.clone(),
    }
}

/// The scorer's word for a book.
pub(super) fn kind_of(kind: WorkKind) -> Kind {
    match kind {
        WorkKind::Activity => Kind::Activity,
        WorkKind::Directive => Kind::Directive,
        WorkKind::Meeting => Kind::Meeting,
        WorkKind::Task => Kind::Task,
    }
}

use super::waiting::Waiting;
use crate::{Error, Result};
use ::overlap::{Answer, Campaign, Index, Kind, Reading, Scorer, Settings, Tables, Weights, When, Work};
use chrono::NaiveDate;
use office::View;
use office::overlap::{
    Changes, Links, StoredWork, WorkKind, WorkRef, WorksRead, answers, changes_since, links, newest_revision,
    next_works, own_campaigns, work,
};
use std::collections::BTreeMap;

/// A watch being built: the office is read piece by piece, and each is taken in while nobody waits for the store.
#[derive(Debug)]
pub struct OverlapSeed {
    scorer: Scorer,
    index: Index<WorkRef>,
    works: BTreeMap<WorkRef, StoredWork>,
    read: WorksRead,
    /// What changes after it is read again when the watch is first asked.
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
    /// Reads what the office taught; no work yet.
    pub(super) fn begin(view: &View<'_>, today: NaiveDate) -> Result<Self> {
        Ok(Self {
            seen: newest_revision(view)?,
            scorer: scorer(&own_campaigns(view)?, &answers(view)?)?,
            index: Index::default(),
            works: BTreeMap::new(),
            read: WorksRead::default(),
            today,
        })
    }

    /// The next works to take in; none when all were.
    pub(super) fn next(&mut self, view: &View<'_>) -> Result<Vec<StoredWork>> {
        Ok(next_works(view, &mut self.read)?)
    }

    /// Reads the texts of some works.
    pub fn take(&mut self, works: Vec<StoredWork>) {
        for stored in works {
            self.index.add(stored.as_ref(), &work_of(&stored), &self.scorer);
            self.works.insert(stored.as_ref(), stored);
        }
    }

    /// Compares what waits for a decision. With ten years of letters it takes seconds, so a window has it done on a
    /// thread of its own.
    #[must_use]
    pub fn build(self, links: Links) -> OverlapWatch {
        let Self { scorer, index, works, seen, today, .. } = self;
        let mut waiting = Waiting::new(Waiting::since(today), &works, &index);
        waiting.groups.catch_up(&scorer);
        OverlapWatch { scorer, index, works, links, waiting, seen }
    }
}

impl OverlapWatch {
    /// Reads the whole office at once.
    pub(super) fn of(view: &View<'_>, today: NaiveDate) -> Result<Self> {
        let mut seed = OverlapSeed::begin(view, today)?;
        loop {
            let works = seed.next(view)?;
            if works.is_empty() {
                return Ok(seed.build(links(view)?));
            }
            seed.take(works);
        }
    }

    /// Reads again what history says has changed.
    pub(super) fn catch_up(&mut self, view: &View<'_>, today: NaiveDate) -> Result<()> {
        let changes = changes_since(view, self.seen)?;
        if changes.has_campaigns {
            *self = Self::of(view, today)?;
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

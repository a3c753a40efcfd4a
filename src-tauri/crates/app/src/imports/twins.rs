//! Which standing record a row repeats. The registers are read year by year, and only the years the file speaks of.

use super::ImportKind;
use super::known::Known;
use chrono::{Datelike, NaiveDate};
use exchange::{Activity, Directive, Person, Place, Reason, Record, Task, twin_keys};
use office::directive::Direction;
use office::{Result, View, intake};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// The standing records of one kind, by what makes a twin of them.
pub(super) struct Standing<'s> {
    view: View<'s>,
    kind: ImportKind,
    known: &'s Known,
    loaded: RefCell<Loaded>,
}

#[derive(Default)]
struct Loaded {
    years: BTreeSet<i32>,
    /// Key → the record that has it.
    keys: HashMap<String, String>,
    failed: Option<office::Error>,
}

impl<'s> Standing<'s> {
    pub(super) fn new(view: View<'s>, kind: ImportKind, known: &'s Known) -> Self {
        Self { view, kind, known, loaded: RefCell::default() }
    }

    /// What a record repeats, and in what.
    pub(super) fn twin(&self, record: &Record) -> Option<(Reason, String)> {
        let mut loaded = self.loaded.borrow_mut();
        for year in years(record) {
            if loaded.failed.is_none() && loaded.years.insert(year) {
                match self.of_year(year) {
                    Ok(keys) => loaded.keys.extend(keys),
                    Err(error) => loaded.failed = Some(error),
                }
            }
        }
        let keys = twin_keys(self.kind, &self.known.as_stored(self.kind, record));
        keys.into_iter().find_map(|(reason, key)| Some((reason, loaded.keys.get(&key)?.clone())))
    }

    /// Ends the asking with the first trouble the store made meanwhile.
    pub(super) fn finish(self) -> Result<()> {
        self.loaded.into_inner().failed.map_or(Ok(()), Err)
    }

    fn of_year(&self, year: i32) -> Result<Vec<(String, String)>> {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        let (from, to) = (day(1, 1), day(12, 31));
        Ok(match self.kind {
            ImportKind::DirectivesIn => self.directives(Direction::In, from, to)?,
            ImportKind::DirectivesOut => self.directives(Direction::Out, from, to)?,
            ImportKind::Tasks => self.keyed(intake::tasks(&self.view)?, |task| {
                let record = Task {
                    title: some(task.title),
                    lead: some(task.lead),
                    due_date: task.due_on,
                    ..Task::default()
                };
                (task.id, Record::Task(record))
            }),
            ImportKind::Activities => self.keyed(intake::activities(&self.view, from, to)?, |activity| {
                let record = Activity {
                    name: some(activity.name),
                    lead: some(activity.lead),
                    date_from: Some(activity.from_day),
                    date_to: Some(activity.day),
                    ..Activity::default()
                };
                (activity.id, Record::Activity(record))
            }),
            ImportKind::People => self.keyed(intake::people(&self.view)?, |person| {
                let record = Person {
                    name: some(person.full_name),
                    post: some(person.title),
                    organisation: some(person.organisation),
                    ..Person::default()
                };
                (person.id, Record::Person(record))
            }),
            ImportKind::Places => self.keyed(intake::places(&self.view)?, |place| {
                let record = Place {
                    word: some(place.kind_word),
                    name: some(place.name),
                    parent: place.parent,
                    ..Place::default()
                };
                (place.id, Record::Place(record))
            }),
        })
    }

    fn directives(
        &self,
        direction: Direction,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<(String, String)>> {
        let standing = intake::directives(&self.view, direction, from, to)?;
        Ok(self.keyed(standing, |standing| {
            let record = Directive {
                number: standing.number,
                arrival_date: (direction == Direction::In).then_some(standing.day),
                issuer: some(standing.issuer),
                symbol: some(standing.symbol),
                document_date: if direction == Direction::In {
                    standing.document_date
                } else {
                    Some(standing.day)
                },
                abstract_text: some(standing.abstract_text),
                ..Directive::default()
            };
            (standing.id, Record::Directive(record))
        }))
    }

    fn keyed<S>(&self, standing: Vec<S>, record: impl Fn(S) -> (String, Record)) -> Vec<(String, String)> {
        let keys = |(id, record): (String, Record)| {
            twin_keys(self.kind, &record).into_iter().map(move |(_, key)| (key, id.clone()))
        };
        standing.into_iter().map(record).flat_map(keys).collect()
    }
}

/// The years in which a twin of a record can have been entered: a letter may arrive in the year after its date. What
/// is read all at once stands under no year.
fn years(record: &Record) -> BTreeSet<i32> {
    let days = match record {
        Record::Directive(directive) => [directive.arrival_date, directive.document_date],
        Record::Activity(activity) => [activity.date_from, activity.date_to],
        Record::Task(_) | Record::Person(_) | Record::Place(_) => return BTreeSet::from([0]),
    };
    days.into_iter().flatten().flat_map(|day| [day.year(), day.year() + 1]).collect()
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

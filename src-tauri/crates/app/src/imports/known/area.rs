//! Places in words, as the office's own places.

use super::Known;
use super::normal::is_commune;
use chrono::NaiveDate;
use office::PlaceId;
use office::place::{PlaceLevel, PlaceRow};
use office::profile::{Level, Profile};
use text::{Places, fold};

/// Where something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::imports) enum Area {
    /// Everywhere the office works.
    Whole,
    /// Every village of these communes.
    Communes(Vec<PlaceId>),
    /// These villages.
    Villages(Vec<PlaceId>),
}

impl Known {
    /// The office's places that words stand for on a day; none where it does not know them all.
    pub(in crate::imports) fn area(&self, places: &Places, day: NaiveDate) -> Option<Area> {
        match places {
            Places::Whole { area } if self.is_own_area(area, day) => Some(Area::Whole),
            Places::Whole { area } => {
                let commune = self.place(area, PlaceLevel::Commune, day)?;
                Some(Area::Communes(vec![commune.place.id.clone()]))
            }
            Places::Counted { count, of: Some(of), .. } if count == of => {
                (self.villages(day) == *count).then_some(Area::Whole)
            }
            Places::Counted { .. } => None,
            Places::Listed { word, names, .. } if is_commune(Some(word)) => {
                let commune = |name: &String| Some(self.commune(name, day)?.place.id.clone());
                names.iter().map(commune).collect::<Option<Vec<_>>>().map(Area::Communes)
            }
            Places::Listed { word, names, .. } => {
                let village = |name: &String| {
                    let full = format!("{word} {name}");
                    let found = self.place(&full, PlaceLevel::Village, day);
                    found
                        .or_else(|| self.place(name, PlaceLevel::Village, day))
                        .map(|row| row.place.id.clone())
                };
                names.iter().map(village).collect::<Option<Vec<_>>>().map(Area::Villages)
            }
        }
    }

    /// How many villages words stand for on a day.
    pub(in crate::imports) fn villages_of(&self, places: &Places, day: NaiveDate) -> Option<u32> {
        Some(match self.area(places, day)? {
            Area::Whole => self.villages(day),
            Area::Communes(communes) => self.count(day, |village| {
                village.place.parent.as_ref().is_some_and(|parent| communes.contains(parent))
            }),
            Area::Villages(villages) => u32::try_from(villages.len()).unwrap_or(u32::MAX),
        })
    }

    /// The commune of that name, with or without the word before it.
    pub(in crate::imports) fn commune(&self, written: &str, day: NaiveDate) -> Option<&PlaceRow> {
        self.place(written, PlaceLevel::Commune, day)
    }

    /// The only commune there is on a day.
    pub(in crate::imports) fn only_commune(&self, day: NaiveDate) -> Option<&PlaceRow> {
        let mut communes = self.standing(PlaceLevel::Commune, day);
        communes.next().filter(|_| communes.next().is_none())
    }

    /// A place that was stored meanwhile, so that later rows may lie in it.
    pub(in crate::imports) fn learn(&mut self, place: PlaceRow) {
        self.places.push(place);
    }

    fn villages(&self, day: NaiveDate) -> u32 {
        self.count(day, |_| true)
    }

    fn count(&self, day: NaiveDate, is_meant: impl Fn(&PlaceRow) -> bool) -> u32 {
        let villages = self.standing(PlaceLevel::Village, day).filter(|village| is_meant(village)).count();
        u32::try_from(villages).unwrap_or(u32::MAX)
    }

    fn standing(&self, level: PlaceLevel, day: NaiveDate) -> impl Iterator<Item = &PlaceRow> {
        self.places.iter().filter(move |row| {
            let place = &row.place;
            place.level == level
                && place.valid_from.is_none_or(|from| from <= day)
                && place.valid_to.is_none_or(|to| day <= to)
        })
    }

    /// The one place of that name.
    fn place(&self, written: &str, level: PlaceLevel, day: NaiveDate) -> Option<&PlaceRow> {
        let name = fold(written);
        let called = |row: &&PlaceRow| {
            let place = &row.place;
            fold(&place.name) == name || fold(&format!("{} {}", place.kind_word, place.name)) == name
        };
        let mut found = self.standing(level, day).filter(called);
        found.next().filter(|_| found.next().is_none())
    }

    /// Whether an area is the one the office works in: its level's word alone or with the office's own place, or its
    /// villages by their words.
    fn is_own_area(&self, area: &str, day: NaiveDate) -> bool {
        let Some(profile) = self.profile(day) else { return false };
        let area = fold(area);
        let own = fold(&profile.date_place);
        let is_level = level_words(profile.level)
            .iter()
            .any(|word| area == *word || (!own.is_empty() && area == format!("{word} {own}")));
        is_level || area == "dia ban" || is_villages(&area, profile)
    }
}

fn level_words(level: Level) -> &'static [&'static str] {
    match level {
        Level::District => &["huyen", "thi xa", "thanh pho", "quan"],
        Level::Commune => &["xa", "phuong", "dac khu", "thi tran"],
    }
}

fn is_villages(area: &str, profile: &Profile) -> bool {
    let bare = area.strip_prefix("cac ").unwrap_or(area);
    bare == fold(&profile.village_word)
}

use super::Scene;
use super::calendar::{later, typed};
use chrono::NaiveDate;
use office::directive::{Direction, DirectiveInput, NumberMode, RoutingInput, Urgency, save};
use office::{CountInput, DirectiveId, Result};

impl Scene<'_, '_> {
    /// Papers on these days, more coming in than going out. Gives those that came in, which tasks follow from.
    pub(super) fn directives(&mut self, days: impl Iterator<Item = NaiveDate>) -> Result<Vec<DirectiveId>> {
        let mut letters = Vec::new();
        for day in days {
            let input = match self.chance.below(10) {
                0..6 => self.incoming(day),
                6..9 => self.outgoing(Direction::Out, day),
                _ => self.outgoing(Direction::Internal, day),
            };
            let is_letter = !input.routings.is_empty();
            let id = save(self.tx, &input)?;
            if is_letter {
                letters.push(id);
            }
        }
        Ok(letters)
    }

    /// A letter, routed within two days and dealt with in three weeks. A few wait for good only when they are new.
    fn incoming(&mut self, day: NaiveDate) -> DirectiveInput {
        let written = later(day, 0) - chrono::Days::new(1 + self.chance.below(4));
        let deadline = self.chance.percent(40).then(|| later(day, 10 + self.chance.below(20)));
        let handled = later(day, 3 + self.chance.below(18));
        let handled = (handled <= self.stage.today).then_some(handled);
        let (issuer, suffix) = match self.chance.pick(&self.words.issuers) {
            Some(issuer) => (issuer.name.clone(), issuer.symbol.clone()),
            None => (String::new(), String::new()),
        };
        DirectiveInput {
            issuer,
            symbol: format!("{}-CV/{suffix}", 1 + self.chance.below(900)),
            document_date: typed(written),
            urgency: if self.chance.percent(5) { Urgency::Urgent } else { Urgency::Normal },
            deadline: deadline.and_then(typed),
            handled_on: handled.and_then(typed),
            handling_result: if handled.is_some() {
                self.chance.word(&self.words.handled)
            } else {
                String::new()
            },
            routings: self.routing(day).into_iter().collect(),
            ..self.paper(Direction::In, day)
        }
    }

    fn routing(&mut self, arrival: NaiveDate) -> Option<RoutingInput> {
        let day = later(arrival, self.chance.below(3));
        if day > self.stage.today || self.chance.percent(5) {
            return None;
        }
        let lead = self.stage.lead(self.chance);
        Some(RoutingInput {
            author: self.chance.word(&self.words.people),
            day: typed(day),
            words: self.chance.word(&self.words.routing),
            coordinating: self.stage.coordinating(self.chance, &lead),
            lead: Some(lead),
            handed_over_on: typed(day),
            ..RoutingInput::default()
        })
    }

    /// A paper of the office's own; one of the last days may still be a draft.
    fn outgoing(&mut self, direction: Direction, day: NaiveDate) -> DirectiveInput {
        let is_draft = later(day, 10) > self.stage.today && self.chance.percent(30);
        let numbering = if is_draft { NumberMode::Later } else { NumberMode::Next };
        let document_type = self.chance.pick(&self.stage.document_types);
        DirectiveInput {
            numbering,
            issuer: self.words.office.name.clone(),
            symbol: document_type
                .map_or_else(String::new, |(_, short)| format!("{short}/{}", self.words.office.symbol)),
            document_date: typed(day),
            document_type: document_type.map(|(id, _)| id.clone()),
            recipients: self.words.office.recipients.clone(),
            signer: self.chance.word(&self.words.people),
            ..self.paper(direction, day)
        }
    }

    /// What every paper has.
    fn paper(&mut self, direction: Direction, day: NaiveDate) -> DirectiveInput {
        DirectiveInput {
            book: self.stage.book(direction),
            numbering: NumberMode::Next,
            day: typed(day),
            abstract_text: self.chance.phrase(&self.words.abstracts),
            pages: i64::try_from(1 + self.chance.below(12)).ok().map(CountInput::Whole),
            subcommittee: self.chance.pick(&self.stage.subcommittees).cloned(),
            ..DirectiveInput::default()
        }
    }
}

//! The language of sentence patterns.
//!
//! `{name}` is a placeholder. `[…]` is an optional group: it is said only when everything in it is known, and
//! `[…|…]` says the first alternative that can be said. A bare placeholder is needed: without it the whole pattern
//! is not said. `~` is a space no line breaks at; a backslash takes the next sign as it is. Vietnamese has no
//! plural, so the language has none.

use std::iter::Peekable;
use std::str::Chars;

use super::SyntaxFault;
use super::slots::Slots;
use crate::Run;

/// A parsed pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Slot(String),
    Choice(Vec<Pattern>),
}

impl Pattern {
    /// Reads a pattern; a fault comes with its place in characters.
    pub(crate) fn parse(source: &str) -> Result<Self, (SyntaxFault, usize)> {
        let mut reader = Reader { chars: source.chars().peekable(), at: 0 };
        let pattern = reader.sequence()?;
        match reader.chars.peek() {
            None => Ok(pattern),
            Some(_) => Err((SyntaxFault::Stray, reader.at)),
        }
    }

    /// The names of its placeholders.
    pub(crate) fn slots(&self) -> Vec<&str> {
        let of_part = |part| match part {
            &Part::Text(_) => Vec::new(),
            Part::Slot(name) => vec![name.as_str()],
            Part::Choice(alternatives) => alternatives.iter().flat_map(Pattern::slots).collect(),
        };
        self.0.iter().flat_map(of_part).collect()
    }

    /// Says the pattern, or nothing when a needed placeholder is unknown.
    pub(crate) fn say(&self, slots: &Slots) -> Option<Vec<Run>> {
        let mut said = Vec::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => push(&mut said, Run::plain(text)),
                Part::Slot(name) => slots.get(name)?.iter().for_each(|run| push(&mut said, run.clone())),
                Part::Choice(alternatives) => {
                    let first = alternatives.iter().find_map(|pattern| pattern.say(slots));
                    first.into_iter().flatten().for_each(|run| push(&mut said, run));
                }
            }
        }
        Some(said)
    }
}

/// Appends a run; plain text joins the plain text before it.
fn push(said: &mut Vec<Run>, run: Run) {
    match said.last_mut() {
        Some(last) if last.figure.is_none() && run.figure.is_none() => last.text.push_str(&run.text),
        _ => said.push(run),
    }
}

struct Reader<'s> {
    chars: Peekable<Chars<'s>>,
    at: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        self.at += 1;
        self.chars.next()
    }

    /// Parts up to the end, a `|` or a `]`.
    fn sequence(&mut self) -> Result<Pattern, (SyntaxFault, usize)> {
        let mut parts = Vec::new();
        let mut text = String::new();
        while let Some(&sign) = self.chars.peek() {
            let part = match sign {
                ']' | '|' => break,
                '}' => return Err((SyntaxFault::Stray, self.at)),
                '{' => self.slot()?,
                '[' => self.choice()?,
                _ => {
                    text.push(self.letter()?);
                    continue;
                }
            };
            if !text.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut text)));
            }
            parts.push(part);
        }
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        Ok(Pattern(parts))
    }

    fn letter(&mut self) -> Result<char, (SyntaxFault, usize)> {
        match self.next() {
            Some('~') => Ok('\u{a0}'),
            Some('\\') => self.next().ok_or((SyntaxFault::Escape, self.at - 2)),
            Some(letter) => Ok(letter),
            None => Err((SyntaxFault::Escape, self.at - 1)),
        }
    }

    fn slot(&mut self) -> Result<Part, (SyntaxFault, usize)> {
        let start = self.at;
        self.next();
        let mut name = String::new();
        loop {
            match self.next() {
                Some('}') if !name.is_empty() => return Ok(Part::Slot(name)),
                Some(letter) if letter.is_ascii_lowercase() || letter == '_' => name.push(letter),
                _ => return Err((SyntaxFault::Placeholder, start)),
            }
        }
    }

    fn choice(&mut self) -> Result<Part, (SyntaxFault, usize)> {
        let start = self.at;
        self.next();
        let mut alternatives = Vec::new();
        loop {
            alternatives.push(self.sequence()?);
            match self.next() {
                Some('|') => {}
                Some(_) => break,
                None => return Err((SyntaxFault::OpenGroup, start)),
            }
        }
        let first_is_certain = alternatives.first().is_none_or(|first| first.slots().is_empty());
        if first_is_certain { Err((SyntaxFault::Pointless, start)) } else { Ok(Part::Choice(alternatives)) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Slots, SyntaxFault};

    #[test]
    fn a_pattern_says_what_is_known() {
        let check = |pattern: &str, known: &[(&'static str, &str)], expected: Option<&str>| {
            let parsed = Pattern::parse(pattern).expect("a pattern");
            let slots = known.iter().fold(Slots::default(), |slots, (name, text)| slots.text(name, *text));
            let said =
                parsed.say(&slots).map(|runs| runs.into_iter().map(|run| run.text).collect::<String>());
            assert_eq!(said.as_deref(), expected, "{pattern} with {known:?}");
        };
        check("có {n}~văn bản", &[("n", "12")], Some("có 12\u{a0}văn bản"));
        check("có {n} văn bản", &[], None);
        check("đã họp[ {n} cuộc]", &[], Some("đã họp"));
        check("đã họp[ {n} cuộc]", &[("n", "4")], Some("đã họp 4 cuộc"));
        check("[{n} quá hạn|không quá hạn]", &[], Some("không quá hạn"));
        check("[{a} chủ trì[, cùng {b}]|cùng {b}]", &[("b", "CCB")], Some("cùng CCB"));
        check(
            "[{a} chủ trì[, cùng {b}]|cùng {b}]",
            &[("a", "HND"), ("b", "CCB")],
            Some("HND chủ trì, cùng CCB"),
        );
        check("\\[{n}\\] \\~", &[("n", "1")], Some("[1] ~"));
        check("có {n}", &[("n", "")], None);
    }

    #[test]
    fn a_misspelt_pattern_is_refused_with_its_place() {
        let check = |pattern: &str, fault, at| {
            assert_eq!(Pattern::parse(pattern), Err((fault, at)), "{pattern}");
        };
        check("có {n", SyntaxFault::Placeholder, 3);
        check("{}", SyntaxFault::Placeholder, 0);
        check("{Số}", SyntaxFault::Placeholder, 0);
        check("a [b {n}", SyntaxFault::OpenGroup, 2);
        check("a]", SyntaxFault::Stray, 1);
        check("a | b", SyntaxFault::Stray, 2);
        check("a}", SyntaxFault::Stray, 1);
        check("a\\", SyntaxFault::Escape, 1);
        check("[luôn luôn]", SyntaxFault::Pointless, 0);
    }
}

//! The architecture, as tests: who may know whom, and what must be absent where.
//!
//! Every rule reads the checkout as text and answers with `file:line` and a sentence. A rule that
//! could never fail proves nothing, so each carries one small guilty example that it must convict.

mod arrows;
mod layout;
mod purity;
mod source;
mod window;

use source::{Finding, Source};

/// One thing that must hold for the whole checkout.
#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    /// What breaks it, in the files given.
    find: fn(&[Source]) -> Vec<Finding>,
    /// A path and a text that break it, and the line where.
    guilty: (&'static str, &'static str, usize),
}

fn rules() -> impl Iterator<Item = Rule> {
    [arrows::RULES, purity::RULES, window::RULES, layout::RULES].into_iter().flatten().copied()
}

#[test]
fn the_checkout_obeys_every_rule() {
    let checkout = source::checkout();
    assert!(checkout.len() > 20, "the checkout was not found: only {} files read", checkout.len());
    let broken: Vec<String> = rules()
        .flat_map(|rule| {
            (rule.find)(&checkout).into_iter().map(move |finding| format!("{finding}  [{}]", rule.name))
        })
        .collect();
    assert!(broken.is_empty(), "{} broken rules:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn every_rule_can_fail() {
    for rule in rules() {
        let (path, text, line) = rule.guilty;
        let found = (rule.find)(&[Source::new(path, text)]);
        let place = found.iter().map(|finding| (finding.path.as_str(), finding.line)).collect::<Vec<_>>();
        assert_eq!(place, [(path, line)], "the rule “{}” must convict its example", rule.name);
    }
}

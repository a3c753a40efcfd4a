//! How good the scorer is on campaigns it was not fitted to, and on its own labels as shipped.

use crate::labelled::{Labelled, weights_without};
use crate::support::scorer;
use overlap::{
    Deadlines, Measures, Reason, ScoredPair, Scorer, Settings, Tables, Weights, evaluate, score_all,
};

/// Scores of pairs whose campaigns were held back when the weights were fitted.
fn held_out(labelled: &Labelled, deadlines: Deadlines, scorer: &Scorer) -> Measures {
    let mut all = labelled.examples(Deadlines::Known, scorer);
    all.extend(labelled.examples(Deadlines::Unknown, scorer));
    let weights = weights_without(labelled, &all);
    let measured = overlap::measure_all(&labelled.directives, deadlines, scorer);
    let scored: Vec<ScoredPair> = measured
        .into_iter()
        .map(|((a, b), evidence)| {
            let (one, other) = (labelled.fold(&a), labelled.fold(&b));
            let weights = &weights[&(one.min(other), one.max(other))];
            let p = weights.probability(&evidence);
            ScoredPair { a, b, p, suggest: p >= weights.threshold, reasons: Vec::new() }
        })
        .collect();
    evaluate(&labelled.directives, &scored, &labelled.pairs)
}

#[track_caller]
fn check(what: &str, measures: &Measures) {
    println!("{what}: {measures:.3?}");
    assert!(measures.f1 >= 0.75, "{what}: F1 is {:.3}", measures.f1);
    assert!(
        measures.top_three_recall >= 0.92,
        "{what}: top-three recall is {:.3}",
        measures.top_three_recall
    );
    assert!(measures.false_alert_rate <= 0.12, "{what}: false alerts are {:.3}", measures.false_alert_rate);
}

#[test]
fn works_on_campaigns_it_was_not_fitted_to() {
    let labelled = Labelled::read();
    for deadlines in [Deadlines::Known, Deadlines::Unknown] {
        check(&format!("held out, deadlines {deadlines:?}"), &held_out(&labelled, deadlines, &scorer()));
    }
}

/// Other registers hold campaigns that no dictionary lists, and file nothing under a topic.
#[test]
fn works_without_dictionary_and_topics() {
    let great =
        overlap::shipped_campaigns().expect("campaigns").into_iter().filter(|one| one.of_jobs).collect();
    let tables = Tables::with_campaigns(great).expect("the shipped tables");
    let bare = Scorer::new(tables, Weights::blank(), Settings::default());
    let mut labelled = Labelled::read();
    check("held out, no dictionary", &held_out(&labelled, Deadlines::Known, &bare));
    for directive in &mut labelled.directives {
        directive.topic = None;
        directive.target_group = None;
    }
    check("held out, no topics", &held_out(&labelled, Deadlines::Known, &scorer()));
    println!("held out, neither: {:.3?}", held_out(&labelled, Deadlines::Unknown, &bare));
}

#[test]
fn passages_stand_in_the_text_they_are_said_of() {
    let labelled = Labelled::read();
    let title = |id: &str| &labelled.directives.iter().find(|one| one.id == id).expect("a directive").title;
    let letters =
        |text: &str| text::fold(text).chars().filter(|one| one.is_alphanumeric()).collect::<String>();
    let (mut seen, mut same) = (0, 0);
    for pair in score_all(&labelled.directives, Deadlines::Known, &scorer()) {
        let phrases = pair.reasons.iter().filter_map(|reason| match reason {
            Reason::SamePhrases { phrases } => phrases.first(),
            Reason::SameName { at } => Some(at),
            _ => None,
        });
        for at in phrases {
            let (mine, yours) = (at.a.of(title(&pair.a)), at.b.of(title(&pair.b)));
            seen += 1;
            same += usize::from(letters(mine) == letters(yours));
        }
    }
    // A passage may be shortened or hold a date in one text; it is the same in other letters.
    assert!(seen > 100 && same * 10 > seen * 8, "of {seen} shared passages {same} read the same in both");
}

#[test]
fn what_is_shipped_is_what_was_measured() {
    let labelled = Labelled::read();
    for deadlines in [Deadlines::Known, Deadlines::Unknown] {
        let scored = score_all(&labelled.directives, deadlines, &scorer());
        check(
            &format!("shipped, deadlines {deadlines:?}"),
            &evaluate(&labelled.directives, &scored, &labelled.pairs),
        );
        let mut backwards = labelled.directives.clone();
        backwards.reverse();
        assert_eq!(
            scored,
            score_all(&backwards, deadlines, &scorer()),
            "the order of the lines does not matter"
        );
        let ahead = scored.iter().all(|pair| pair.a < pair.b && (0.0..=1.0).contains(&pair.p));
        assert!(ahead && !scored.is_empty(), "each pair once, with a probability");
    }
}

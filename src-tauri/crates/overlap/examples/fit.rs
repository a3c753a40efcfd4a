//! Fits the weights again: `cargo run --release -p overlap --example fit -- DIRECTIVES PAIRS WEIGHTS`.
//!
//! Every pair counts twice, with its deadlines and without, so that one table of weights serves registers that
//! keep deadlines and those that do not. Nothing is drawn at random: the same labels give the same table.

use overlap::{Deadlines, Directive, Example, Label, LabelledPair, Scorer, fit, measure_all};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::error::Error;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<String> = env::args().skip(1).collect();
    let [directives, pairs, weights] = paths.as_slice() else {
        return Err("fit DIRECTIVES.jsonl PAIRS.jsonl WEIGHTS.json".into());
    };
    let directives: Vec<Directive> = lines(directives)?;
    let pairs: Vec<LabelledPair> = lines(pairs)?;
    let scorer = Scorer::shipped()?;
    let mut examples = examples(&directives, &pairs, Deadlines::Known, &scorer);
    examples.extend(self::examples(&directives, &pairs, Deadlines::Unknown, &scorer));
    let note = format!(
        "Logistic regression on {} measured pairs of {} labelled directives, each pair once with its deadlines and \
         once without; doubtful pairs left out. Each weight keeps its sign and is drawn to the centre set in \
         fit/mod.rs. Made by examples/fit.rs of the crate overlap; run it again after changing a table or a feature.",
        examples.len(),
        directives.len()
    );
    let fitted = fit(&examples).noted(note);
    fs::write(weights, serde_json::to_string_pretty(&fitted)? + "\n")?;
    Ok(())
}

fn examples(
    directives: &[Directive],
    pairs: &[LabelledPair],
    deadlines: Deadlines,
    scorer: &Scorer,
) -> Vec<Example> {
    let ids = |wanted: fn(&LabelledPair) -> bool| -> BTreeSet<(String, String)> {
        pairs.iter().filter(|pair| wanted(pair)).map(|pair| (pair.a.clone(), pair.b.clone())).collect()
    };
    let (overlaps, doubtful) = (ids(|pair| pair.label == Label::Overlap), ids(|pair| pair.doubtful));
    measure_all(directives, deadlines, scorer)
        .into_iter()
        .filter(|(pair, _)| !doubtful.contains(pair))
        .map(|(pair, evidence)| Example { evidence, same: overlaps.contains(&pair) })
        .collect()
}

fn lines<T: DeserializeOwned>(path: &str) -> Result<Vec<T>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

use super::lines::{Given, Line};
use super::register;
use super::score::scored;
use crate::Result;
use crate::error::{Error, LineFault, Misfit};
use ::overlap::{Deadlines, Directive, LabelledPair, Measures, evaluate};
use std::collections::BTreeSet;

/// How good the scores of these directives are against what people say of pairs. A pair not listed is no overlap; a
/// doubtful one is left out.
///
/// # Errors
/// `E_BAD_LINE` naming file, line and field, `E_NO_LINES`.
pub fn evaluate_directives(
    directives: Given<'_>,
    pairs: Given<'_>,
    deadlines: Deadlines,
) -> Result<Measures> {
    let directives = register::directives(directives)?;
    let labels = labels(pairs, &directives)?;
    Ok(evaluate(&directives, &scored(&directives, deadlines)?, &labels))
}

fn labels(given: Given<'_>, directives: &[Directive]) -> Result<Vec<LabelledPair>, Error> {
    let known: BTreeSet<&str> = directives.iter().map(|one| one.id.as_str()).collect();
    let mut labels = Vec::new();
    for Line { number, value } in given.lines::<LabelledPair>()? {
        let strange =
            [("a", &value.a), ("b", &value.b)].into_iter().find(|(_, id)| !known.contains(id.as_str()));
        if let Some((field, _)) = strange {
            let fault = LineFault::Misfit { field: field.to_owned(), misfit: Misfit::UnknownReference };
            return Err(given.fault(number, fault));
        }
        labels.push(value);
    }
    Ok(labels)
}

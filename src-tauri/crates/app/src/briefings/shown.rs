//! A composition in the shape the screen for drafting shows.

use super::types::{
    BriefingDraft, BriefingParagraph, BriefingReview, BriefingSection, BriefingStep, BriefingTable,
    BriefingWarnings, DraftFigure, LostEdit, LostOverride, Overridden, TableKind,
};
use crate::Permission;
use crate::permission::permits;
use ::briefing::{Block, Composed, Figure, Orphan, Run};
use chrono::NaiveDate;
use office::account::Role;
use office::briefing::{BriefingRow, BriefingState, BriefingView, LaterChange};

/// What stands beside the words of a briefing.
pub(super) struct Beside {
    /// Records that changed after its figures were fixed.
    pub(super) later: Vec<LaterChange>,
    /// The last day it counts, when later days of its period have passed.
    pub(super) falls_short: Option<NaiveDate>,
    /// What was said of it.
    pub(super) review: BriefingReview,
}

/// The briefing as a whole, for an account of that role.
pub(super) fn shown(stored: &BriefingView, composed: &Composed, beside: Beside, role: Role) -> BriefingDraft {
    BriefingDraft {
        number: stored.briefing.number,
        signer: stored.briefing.signer.clone(),
        withdrawn_on: stored.briefing.withdrawn_on,
        sections: sections(stored, composed),
        can: steps(stored, &beside.review).into_iter().filter(|step| permits(role, needed(*step))).collect(),
        warnings: BriefingWarnings {
            changed_since: beside.later,
            falls_short: beside.falls_short,
            ..warnings(stored, composed)
        },
        review: beside.review,
        briefing: row(stored),
    }
}

fn row(stored: &BriefingView) -> BriefingRow {
    let briefing = stored.briefing.clone();
    BriefingRow {
        id: briefing.id,
        kind: briefing.kind,
        period_key: briefing.period_key,
        from_day: briefing.from_day,
        to_day: briefing.to_day,
        document_date: briefing.document_date,
        state: briefing.state,
        draft_number: briefing.draft_number,
        symbol: briefing.symbol,
        signed_on: briefing.signed_on,
        issued_on: briefing.issued_on,
        paper_digest: briefing.paper_digest,
        supersedes: briefing.supersedes,
        supersedes_by: briefing.supersedes_by,
        superseded_by: stored.superseded_by.clone(),
        signer_name: stored.signer_name.clone(),
    }
}

/// What may be done in the state it is in.
fn steps(stored: &BriefingView, review: &BriefingReview) -> Vec<BriefingStep> {
    use BriefingStep::{
        Approve, BackToDraft, Comment, Edit, Issue, PrintDraft, PrintSigning, Remove, Revise, SendBack, Sign,
        Supersede, Withdraw,
    };
    let mut steps = match stored.briefing.state {
        BriefingState::Draft => vec![Edit, Revise, PrintDraft, PrintSigning, Remove, Comment],
        BriefingState::Printed => vec![Sign, BackToDraft, Comment],
        BriefingState::Signed if review.missing().is_some() => vec![BackToDraft, Comment],
        BriefingState::Signed => vec![Issue, BackToDraft, Comment],
        BriefingState::Issued if stored.superseded_by.is_some() => vec![Withdraw],
        BriefingState::Issued => vec![Withdraw, Supersede],
        BriefingState::Withdrawn => Vec::new(),
    };
    if review.approval.is_some() {
        steps.extend(review.missing().map(|_| Approve));
        steps.push(SendBack);
    }
    steps
}

fn needed(step: BriefingStep) -> Permission {
    match step {
        BriefingStep::Issue | BriefingStep::Withdraw | BriefingStep::Supersede => Permission::Issue,
        BriefingStep::Approve | BriefingStep::SendBack => Permission::Approve,
        BriefingStep::Comment => Permission::Comment,
        _ => Permission::Write,
    }
}

fn warnings(stored: &BriefingView, composed: &Composed) -> BriefingWarnings {
    let mut warnings = BriefingWarnings::default();
    for orphan in &composed.orphans {
        match orphan.clone() {
            Orphan::Paragraph { anchor, text } => warnings.lost_edits.push(LostEdit { anchor, text }),
            Orphan::Override { figure, .. } => {
                warnings.lost_overrides.extend(lost_override(stored, &figure));
            }
        }
    }
    let outdated = composed.blocks().filter(
        |block| matches!(block, Block::Paragraph(paragraph) if paragraph.edited && paragraph.drafted_changed),
    );
    warnings.outdated_edits = outdated.map(|block| block.anchor().to_owned()).collect();
    warnings
}

fn lost_override(stored: &BriefingView, figure: &str) -> Option<LostOverride> {
    let typed = stored.overrides.iter().find(|typed| typed.figure == figure)?;
    Some(LostOverride {
        figure: typed.figure.clone(),
        label: typed.label.clone(),
        value: typed.value,
        mark: typed.mark,
        decimals: typed.decimals,
        unit: typed.unit.clone(),
    })
}

fn sections(stored: &BriefingView, composed: &Composed) -> Vec<BriefingSection> {
    let part = |number: Option<String>, heading: String, level: u8, blocks: &[Block]| BriefingSection {
        number,
        heading,
        level,
        paragraphs: blocks.iter().filter_map(|block| paragraph(stored, composed, block)).collect(),
        tables: blocks.iter().filter_map(|block| table(stored, composed, block)).collect(),
    };
    let body = composed
        .sections
        .iter()
        .map(|section| part(section.number.clone(), section.title.clone(), section.level, &section.blocks));
    let annexes = composed
        .annexes
        .iter()
        .map(|annex| part(None, format!("{}: {}", annex.label, annex.title), 1, &annex.blocks));
    body.chain(annexes).collect()
}

fn paragraph(stored: &BriefingView, composed: &Composed, block: &Block) -> Option<BriefingParagraph> {
    let Block::Paragraph(paragraph) = block else { return None };
    Some(BriefingParagraph {
        anchor: paragraph.anchor.clone(),
        text: paragraph.runs.iter().map(|run| run.text.as_str()).collect(),
        edited: paragraph.edited,
        drafted: paragraph.drafted.clone(),
        drafted_changed: paragraph.drafted_changed,
        figures: figures(stored, composed, of_runs(&paragraph.runs)),
    })
}

fn table(stored: &BriefingView, composed: &Composed, block: &Block) -> Option<BriefingTable> {
    let (kind, title, omitted, keys) = match block {
        Block::Paragraph(_) => return None,
        Block::Table(table) => {
            let cells = table.cells().flat_map(|cell| of_runs(&cell.runs));
            (TableKind::Table, table.caption.clone().unwrap_or_default(), table.omitted, cells.collect())
        }
        Block::Chart(chart) => {
            let bars =
                chart.bars.iter().flat_map(|bar| [Some(bar.current.as_str()), bar.previous.as_deref()]);
            (TableKind::Chart, chart.caption.clone(), chart.omitted, bars.flatten().collect::<Vec<_>>())
        }
    };
    let figures = figures(stored, composed, keys.into_iter());
    Some(BriefingTable { anchor: block.anchor().to_owned(), kind, title, omitted, figures })
}

fn of_runs(runs: &[Run]) -> impl Iterator<Item = &str> {
    runs.iter().filter_map(|run| run.figure.as_deref())
}

fn figures<'k>(
    stored: &BriefingView,
    composed: &Composed,
    keys: impl Iterator<Item = &'k str>,
) -> Vec<DraftFigure> {
    keys.filter_map(|key| composed.figure(key)).map(|found| figure(stored, found)).collect()
}

fn figure(stored: &BriefingView, figure: &Figure) -> DraftFigure {
    let typed = stored.overrides.iter().find(|typed| figure.overridden && typed.figure == figure.key);
    DraftFigure {
        key: figure.key.clone(),
        label: figure.source.what.clone(),
        value: figure.value,
        mark: figure.mark,
        decimals: figure.decimals,
        unit: figure.unit.clone(),
        shown: figure.shown.clone(),
        overridden: typed.map(|typed| Overridden { drafted: figure.drafted, reason: typed.reason.clone() }),
        drafted_changed: figure.drafted_changed,
    }
}

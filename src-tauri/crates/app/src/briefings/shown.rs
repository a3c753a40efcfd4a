//! A composition in the shape the screen for drafting shows.

use super::types::{
    BriefingDraft, BriefingParagraph, BriefingSection, BriefingStep, BriefingTable, BriefingWarnings,
    DraftFigure, LostEdit, LostOverride, Overridden, TableKind,
};
use crate::Permission;
use crate::permission::permits;
use ::briefing::{Block, Composed, Figure, Orphan, Run};
use office::account::Role;
use office::briefing::{BriefingRow, BriefingState, BriefingView, LaterChange};

/// The briefing as a whole, for an account of that role.
pub(super) fn shown(
    stored: &BriefingView,
    composed: &Composed,
    changed_since: Vec<LaterChange>,
    role: Role,
) -> BriefingDraft {
    BriefingDraft {
        number: stored.briefing.number,
        signer: stored.briefing.signer.clone(),
        withdrawn_on: stored.briefing.withdrawn_on,
        sections: sections(stored, composed),
        can: steps(stored).filter(|(_, needed)| permits(role, *needed)).map(|(step, _)| step).collect(),
        warnings: BriefingWarnings { changed_since, ..warnings(stored, composed) },
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

/// What may be done in the state it is in, and what that needs.
fn steps(stored: &BriefingView) -> impl Iterator<Item = (BriefingStep, Permission)> {
    use BriefingStep::{
        BackToDraft, Edit, Issue, PrintDraft, PrintSigning, Remove, Sign, Supersede, Withdraw,
    };
    let steps: &[BriefingStep] = match stored.briefing.state {
        BriefingState::Draft => &[Edit, PrintDraft, PrintSigning, Remove],
        BriefingState::Printed => &[Sign, BackToDraft],
        BriefingState::Signed => &[Issue, BackToDraft],
        BriefingState::Issued if stored.superseded_by.is_some() => &[Withdraw],
        BriefingState::Issued => &[Withdraw, Supersede],
        BriefingState::Withdrawn => &[],
    };
    steps.iter().map(|step| match step {
        Issue | Withdraw | Supersede => (*step, Permission::Issue),
        _ => (*step, Permission::Write),
    })
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

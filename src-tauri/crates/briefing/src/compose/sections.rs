//! Walks the skeleton: headings, the blocks under them, and groups with headings of their own.

use crate::facts::WorkGroup;
use crate::template::{BlockSpec, Each, Phrase, SectionSpec};
use crate::{Block, ParagraphKind, Section};

use super::draft::Draft;
use super::{answered, conclusions, directives, indicators, meetings, merged, records, tasks, work, years};

/// The sections of a skeleton, each followed by those under it.
pub(super) fn all(draft: &mut Draft<'_>, specs: &[SectionSpec]) -> Vec<Section> {
    specs.iter().flat_map(|spec| section(draft, spec, 1)).collect()
}

fn section(draft: &mut Draft<'_>, spec: &SectionSpec, level: u8) -> Vec<Section> {
    let mut sections = vec![Section {
        anchor: format!("section/{}", spec.name),
        level,
        number: None,
        title: draft.title(&spec.title),
        blocks: blocks(draft, &spec.blocks),
    }];
    match spec.each {
        Some(Each::Group) => sections.extend(groups(draft, &draft.facts.work.groups, "work", level + 1)),
        Some(Each::Organisation) => sections.extend(groups(draft, &draft.facts.work.own, "own", level + 1)),
        None => {}
    }
    for under in &spec.sections {
        sections.extend(section(draft, under, level + 1));
    }
    sections
}

fn groups(draft: &mut Draft<'_>, groups: &[WorkGroup], area: &str, level: u8) -> Vec<Section> {
    let group_section = |group: &WorkGroup| {
        let anchor = format!("{area}/{}", group.id);
        Section {
            level,
            number: None,
            title: group.name.clone().unwrap_or_else(|| draft.word(Phrase::WorkUngrouped)),
            blocks: work::lines(draft, &anchor, group),
            anchor: format!("section/{anchor}"),
        }
    };
    groups.iter().map(group_section).collect()
}

/// The blocks of a list.
pub(super) fn blocks(draft: &mut Draft<'_>, specs: &[BlockSpec]) -> Vec<Block> {
    specs.iter().flat_map(|spec| block(draft, spec)).collect()
}

fn block(draft: &mut Draft<'_>, spec: &BlockSpec) -> Vec<Block> {
    match spec {
        BlockSpec::Directives => directives::counted(draft),
        BlockSpec::Cited => directives::cited(draft),
        BlockSpec::Meetings => meetings::held(draft),
        BlockSpec::Merged => merged::merged(draft),
        BlockSpec::Answered => answered::letters_and_tasks(draft),
        BlockSpec::Years => years::before_and_after(draft),
        BlockSpec::WorkTotal => work::total(draft),
        BlockSpec::NoOwnWork => work::no_own(draft),
        BlockSpec::Attendances => work::chart(draft),
        BlockSpec::TaskAccount => tasks::account(draft),
        BlockSpec::Conclusions => conclusions::followed_up(draft),
        BlockSpec::Overdue => tasks::overdue(draft),
        BlockSpec::NextTasks => tasks::next(draft),
        BlockSpec::Situation => records::situation(draft),
        BlockSpec::Difficulties => records::difficulties(draft),
        BlockSpec::Proposals => records::proposals(draft),
        BlockSpec::Indicators => indicators::annex(draft),
        BlockSpec::Written(name) => {
            vec![draft.paragraph(format!("written/{name}"), ParagraphKind::Written, Vec::new())]
        }
    }
}

//! Bookmarks from headings, nested by level.

use lopdf::{Dictionary, Document, Object, ObjectId, text_string};

use crate::layout::{OutlineEntry, Pages};

/// A bookmark in the tree.
struct Node<'a> {
    id: ObjectId,
    parent: Option<usize>,
    children: Vec<usize>,
    entry: &'a OutlineEntry,
}

/// Writes the outline and gives its root, or nothing when the document has no heading.
pub(super) fn write(pdf: &mut Document, laid: &Pages) -> Option<ObjectId> {
    if laid.outline.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let nodes = tree(pdf, &laid.outline);
    let tops: Vec<usize> = (0..nodes.len()).filter(|&at| nodes[at].parent.is_none()).collect();
    let page_ids = pdf.get_pages();
    for (at, node) in nodes.iter().enumerate() {
        let siblings = node.parent.map_or(tops.as_slice(), |parent| &nodes[parent].children);
        let mut item = Dictionary::new();
        item.set("Title", text_string(&node.entry.title));
        item.set("Parent", node.parent.map_or(root, |parent| nodes[parent].id));
        let number = u32::try_from(node.entry.page).unwrap_or(u32::MAX);
        if let Some(&page) = page_ids.get(&number) {
            item.set("Dest", destination(page, node.entry, laid));
        }
        link(&mut item, &nodes, siblings, at);
        pdf.set_object(node.id, item);
    }
    let mut outlines = Dictionary::new();
    outlines.set("Type", "Outlines");
    outlines.set("Count", count(nodes.len()));
    ends(&mut outlines, &nodes, &tops);
    pdf.set_object(root, outlines);
    Some(root)
}

/// Each entry hangs under the nearest one before it of a higher level.
fn tree<'a>(pdf: &mut Document, entries: &'a [OutlineEntry]) -> Vec<Node<'a>> {
    let mut nodes: Vec<Node<'a>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        open.retain(|&above| nodes[above].entry.level < entry.level);
        let parent = open.last().copied();
        if let Some(parent) = parent {
            nodes[parent].children.push(at);
        }
        nodes.push(Node { id: pdf.new_object_id(), parent, children: Vec::new(), entry });
        open.push(at);
    }
    nodes
}

fn link(item: &mut Dictionary, nodes: &[Node<'_>], siblings: &[usize], at: usize) {
    let place = siblings.iter().position(|&sibling| sibling == at).unwrap_or(0);
    if let Some(&before) = place.checked_sub(1).and_then(|before| siblings.get(before)) {
        item.set("Prev", nodes[before].id);
    }
    if let Some(&after) = siblings.get(place + 1) {
        item.set("Next", nodes[after].id);
    }
    let children = &nodes[at].children;
    if !children.is_empty() {
        item.set("Count", count(descendants(nodes, at)));
        ends(item, nodes, children);
    }
}

fn ends(item: &mut Dictionary, nodes: &[Node<'_>], children: &[usize]) {
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        item.set("First", nodes[first].id);
        item.set("Last", nodes[last].id);
    }
}

fn descendants(nodes: &[Node<'_>], at: usize) -> usize {
    nodes[at].children.iter().map(|&child| 1 + descendants(nodes, child)).sum()
}

fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

fn destination(page: ObjectId, entry: &OutlineEntry, laid: &Pages) -> Vec<Object> {
    let height = laid.pages.get(entry.page - 1).map_or(0.0, |page| page.sheet.height);
    vec![page.into(), "XYZ".into(), Object::Null, (height - entry.y).round().into(), Object::Null]
}

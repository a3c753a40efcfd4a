//! How many pages a PDF has. The tree of pages says it at its root, in the clear or inside packed objects; nothing is
//! followed from object to object, so nothing can go in circles.

use super::{Recognised, find};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use office::attachment::MediaType;

/// Where the beginning may stand: some programs write a few bytes before it.
const HEAD: usize = 1024;

/// The most pages the window draws.
const MOST_PAGES: i64 = 2_000;

/// How far around its type a node of the page tree is read; 2,000 pages are named in some 30 KB.
const NODE: usize = 64 * 1024;

/// Nodes looked at from either end, in the clear and in a packed part. The root is the first or the last in what programs
/// write.
const MOST_NODES: usize = 256;
const MOST_PACKED_NODES: usize = 16;

/// Packed parts looked at, and how large each may grow.
const MOST_PACKED: usize = 128;
const MOST_UNPACKED: usize = 1 << 20;

/// A PDF, however damaged.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    find(&bytes[..bytes.len().min(HEAD)], b"%PDF-")?;
    let pages = pages_in(bytes, MOST_NODES).max(packed(bytes));
    let is_shown = pages.is_some_and(|pages| pages <= MOST_PAGES);
    Some(Recognised { media_type: MediaType::Pdf, pages, is_shown })
}

/// The largest count that a node of the page tree names: the root counts what all others do.
fn pages_in(bytes: &[u8], most: usize) -> Option<i64> {
    let mut nodes = Vec::new();
    let mut from = 0;
    while let Some(step) = bytes.get(from..).and_then(|rest| find(rest, b"/Type")) {
        let at = from + step;
        from = at + 5;
        if is_named(&bytes[from..], b"/Pages") {
            nodes.push(at);
        }
    }
    let ends = nodes.iter().take(most).chain(nodes.iter().rev().take(most));
    ends.filter_map(|at| count(around(bytes, *at))).max()
}

/// The dictionary that a place lies in, at most [`NODE`] to either side.
fn around(bytes: &[u8], at: usize) -> &[u8] {
    let start = at.saturating_sub(NODE);
    let end = bytes.len().min(at + NODE);
    let begins = open_before(&bytes[start..at]).map_or(start, |begin| start + begin);
    let ends = closed_after(&bytes[at..end]).map_or(end, |close| at + close);
    &bytes[begins..ends]
}

/// The last `<<` that is not closed before the end.
fn open_before(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, bytes.len());
    while at >= 2 {
        match &bytes[at - 2..at] {
            b">>" => depth += 1,
            b"<<" if depth == 0 => return Some(at - 2),
            b"<<" => depth -= 1,
            _ => {
                at -= 1;
                continue;
            }
        }
        at -= 2;
    }
    None
}

/// The first `>>` that closes what was open at the beginning.
fn closed_after(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"<<" => depth += 1,
            b">>" if depth == 0 => return Some(at),
            b">>" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    None
}

fn count(node: &[u8]) -> Option<i64> {
    let after = &node[find(node, b"/Count")? + 6..];
    let digits = after.trim_ascii_start();
    let end = digits.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(digits.len());
    let pages = str::from_utf8(&digits[..end]).ok()?.parse().ok()?;
    (1..=1_000_000).contains(&pages).then_some(pages)
}

/// Whether a name follows, and no longer one that begins like it.
fn is_named(bytes: &[u8], name: &[u8]) -> bool {
    let rest = bytes.trim_ascii_start().strip_prefix(name);
    rest.is_some_and(|rest| rest.first().is_none_or(|byte| !byte.is_ascii_alphanumeric()))
}

/// The same count inside packed objects, as programs have written them since PDF 1.5.
fn packed(bytes: &[u8]) -> Option<i64> {
    let mut largest = None;
    let mut rest = bytes;
    for _ in 0..MOST_PACKED {
        let Some(at) = find(rest, b"/ObjStm") else { break };
        rest = &rest[at + 7..];
        let near = &rest[..rest.len().min(HEAD)];
        let Some(stream) = find(near, b"stream") else { continue };
        let packed = rest[stream + 6..].trim_ascii_start();
        largest = largest.max(pages_in(&unpacked(packed), MOST_PACKED_NODES));
    }
    largest
}

/// What a packed part holds; what was unpacked of it before it went wrong or grew too large.
fn unpacked(packed: &[u8]) -> Vec<u8> {
    decompress_to_vec_zlib_with_limit(packed, MOST_UNPACKED).unwrap_or_else(|stopped| stopped.output)
}

//! Elements of a part, one after the other.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

pub(super) type Xml<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// A part of the archive, where it has it.
pub(super) fn part<'a>(archive: &'a mut Archive<'_>, path: &str) -> Option<Xml<'a>> {
    let file = archive.by_name(path).ok()?;
    let mut xml = Reader::from_reader(BufReader::new(Box::new(file) as Box<dyn Read>));
    xml.config_mut().check_end_names = false;
    Some(xml)
}

/// Shows every element of a part, in order.
pub(super) fn each(
    xml: Option<Xml<'_>>,
    mut show: impl FnMut(&BytesStart<'_>),
) -> Result<(), quick_xml::Error> {
    let Some(mut xml) = xml else { return Ok(()) };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) | Event::Empty(element) => show(&element),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// Whether every element that a part opens is closed again, in its order.
pub(super) fn is_whole(xml: Option<Xml<'_>>) -> bool {
    let Some(mut xml) = xml else { return true };
    xml.config_mut().check_end_names = true;
    let (mut buffer, mut open) = (Vec::new(), 0_u64);
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(_)) => open += 1,
            Ok(Event::End(_)) => open = open.saturating_sub(1),
            Ok(Event::Eof) => return open == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// An attribute of the first element of a name; nothing is read beyond it.
pub(super) fn first(xml: Option<Xml<'_>>, element: &str, key: &str) -> Option<String> {
    let mut xml = xml?;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).ok()? {
            Event::Start(found) | Event::Empty(found) if found.local_name().as_ref() == element => {
                return attribute(&found, key);
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

pub(super) fn attribute(element: &BytesStart<'_>, key: &str) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|attribute| attribute.key.local_name().as_ref() == key)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

pub(super) fn is_true(element: &BytesStart<'_>, key: &str) -> bool {
    matches!(attribute(element, key).as_deref(), Some("1" | "true"))
}

/// Whether a part holds any of some short words. Far cheaper than reading its elements.
pub(super) fn mentions(archive: &mut Archive<'_>, path: &str, words: &[&str]) -> bool {
    let Ok(mut file) = archive.by_name(path) else { return false };
    let mut window = vec![0; 64 * 1024];
    let longest = words.iter().map(|word| word.len()).max().unwrap_or_default();
    let mut kept = 0;
    loop {
        let Ok(read @ 1..) = file.read(&mut window[kept..]) else { return false };
        let filled = &window[..kept + read];
        if words.iter().any(|word| filled.windows(word.len()).any(|bytes| bytes == word.as_bytes())) {
            return true;
        }
        // A word may be cut by the end of what was read.
        let from = filled.len().saturating_sub(longest);
        kept = filled.len() - from;
        window.copy_within(from..from + kept, 0);
    }
}

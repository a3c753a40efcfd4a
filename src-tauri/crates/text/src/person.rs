//! The order of persons: by given name (tên), then family name (họ), then what stands between (đệm).

use crate::collate::Levels;

const FIELD_END: u8 = 0x00;

/// The last word of a full name, which is the given name in the common pattern *họ đệm tên*.
///
/// Some names of ethnic minorities and in religion break the pattern; a person's record may then carry its
/// own given name for [`person_sort_key`].
pub fn given_name(full_name: &str) -> &str {
    full_name.split_whitespace().next_back().unwrap_or_default()
}

/// Bytes that sort a list of persons as Vietnamese lists are sorted.
///
/// `given_override` is the given name where it is not the last word, such as *Dì Sơn* in *Mạ Dì Sơn*. Tones
/// decide within each part; case decides only between names that are otherwise the same.
pub fn person_sort_key(full_name: &str, given_override: Option<&str>) -> Vec<u8> {
    let given = given_override.map(str::trim).filter(|given| !given.is_empty());
    let given = crate::clean_line(given.unwrap_or(given_name(full_name)));
    let full = crate::clean_line(full_name);
    let before = before_given(&full, &given);
    let (family, middle) = before.split_once(' ').unwrap_or((before, ""));

    let mut key = Vec::new();
    let mut cases = Vec::new();
    for part in [given.as_str(), family, middle] {
        let levels = Levels::of(part);
        for weights in [levels.primary, levels.secondary] {
            key.extend(weights);
            key.push(FIELD_END);
        }
        cases.extend(levels.tertiary);
    }
    key.extend(cases);
    key
}

/// What stands before the given name, or the whole name where the given name is not its last words.
fn before_given<'a>(full_name: &'a str, given: &str) -> &'a str {
    match full_name.strip_suffix(given) {
        Some(before) if before.is_empty() || before.ends_with(' ') => before.trim_end(),
        _ => full_name,
    }
}

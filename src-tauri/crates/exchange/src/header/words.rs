//! The words by which offices head their columns, from the file of header words.

use crate::{Field, Kind};
use std::collections::HashMap;
use std::sync::LazyLock;
use text::fold;

static SHIPPED: LazyLock<HashMap<String, HashMap<Field, Vec<String>>>> = LazyLock::new(|| {
    // A test holds that the file is well formed; without it no header would be found, and the import says so.
    serde_json::from_str(include_str!("../../../../../assets/exchange/headers.json")).unwrap_or_default()
});

/// The header words of one kind of rows.
pub(crate) struct Words {
    fields: HashMap<String, Field>,
}

impl Words {
    pub(crate) fn of(kind: Kind) -> Self {
        let mut fields = HashMap::new();
        for (&field, words) in SHIPPED.get(kind.word()).into_iter().flatten() {
            fields.extend(words.iter().map(|word| (key(word), field)));
        }
        Self { fields }
    }

    /// The field that a column's heading names, the group above it considered.
    pub(crate) fn field(&self, group: &str, heading: &str) -> Option<Field> {
        let (above, below) = (key(group), key(heading));
        let sums = ["tong so", "tong", "chung", "so luong", "tong cong"];
        if sums.contains(&below.as_str()) || below.is_empty() {
            return self.fields.get(&above).copied();
        }
        let joined = format!("{above} {below}");
        self.fields.get(joined.trim_start()).or_else(|| self.fields.get(&below)).copied()
    }
}

/// A heading as it is compared: folded, without punctuation, without what stands in brackets.
pub(crate) fn key(heading: &str) -> String {
    let bare = heading.split(['(', '[']).next().unwrap_or_default();
    let folded = fold(bare);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

//! Years by their lunar names (can chi), and small numbers in Roman letters.

const STEMS: [&str; 10] = ["canh", "tan", "nham", "quy", "giap", "at", "binh", "dinh", "mau", "ky"];
const BRANCHES: [&str; 12] =
    ["than", "dau", "tuat", "hoi", "ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui"];

/// The year of this lunar name that is nearest to `near`; names return every sixty years.
///
/// Folded, `ty` is both Tý and Tỵ: the stem tells which, because stems and branches alternate in step.
pub(super) fn lunar_year(stem: &str, branch: &str, near: i32) -> Option<i32> {
    let stem = STEMS.iter().position(|name| *name == stem)?;
    let cycle = (0..60usize).find(|year| year % 10 == stem && BRANCHES[year % 12] == branch)?;
    let cycle = i32::try_from(cycle).ok()?;
    Some(near + (cycle - near + 30).rem_euclid(60) - 30)
}

/// A number from 1 to 39 in Roman letters.
pub(super) fn roman(word: &str) -> Option<u32> {
    (1..40).find(|&number| text::roman(number).to_lowercase() == word)
}

/// A small ordinal: digits, Roman letters, or “nhất”.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    match word {
        "nhat" => Some(1),
        "hai" => Some(2),
        "ba" => Some(3),
        "tu" => Some(4),
        "nam" => Some(5),
        _ => word.parse().ok().or_else(|| roman(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lunar_names_find_their_year() {
        #[track_caller]
        fn check(stem: &str, branch: &str, near: i32, year: Option<i32>) {
            assert_eq!(lunar_year(stem, branch, near), year, "{stem} {branch} near {near}");
        }
        check("tan", "suu", 2020, Some(2021));
        check("canh", "ty", 2019, Some(2020));
        check("at", "ty", 2024, Some(2025));
        check("binh", "ngo", 2025, Some(2026));
        check("mau", "than", 1970, Some(1968));
        check("giap", "suu", 2020, None);
        check("an", "sinh", 2020, None);
    }

    #[test]
    fn ordinals_are_read_in_every_writing() {
        for (word, number) in [("xv", 15), ("6", 6), ("nhat", 1), ("viii", 8)] {
            assert_eq!(ordinal(word), Some(number), "{word} is a number");
        }
        assert_eq!(ordinal("hoi"), None, "a plain word is no number");
    }
}

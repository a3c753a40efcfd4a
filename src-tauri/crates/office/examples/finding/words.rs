//! Made-up titles, the same in every run: the phrases of any letter round syllables, some common, most rare.

const BEGINNINGS: [&str; 24] = [
    "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t",
    "th", "tr", "v", "x",
];
const ENDINGS: [&str; 36] = [
    "a", "á", "ác", "ai", "am", "an", "ang", "anh", "ao", "âm", "ân", "ấp", "e", "em", "ên", "ết", "iên",
    "iệp", "inh", "o", "oà", "oàn", "ô", "ông", "ốc", "ơi", "u", "ung", "uyên", "ư", "ương", "ước", "ý",
    "ình", "ội", "ộng",
];
const SYLLABLES: u64 = 14;

/// The title of this document.
pub(crate) fn title(number: u64) -> String {
    let own: Vec<String> = (0..SYLLABLES).map(|at| syllable(number * SYLLABLES + at)).collect();
    format!("V/v ban hành kế hoạch {} năm {}", own.join(" "), 2007 + number / 5000 % 20)
}

/// What somebody types who looks for it: words with marks or without, a symbol, or a day.
pub(crate) fn sought(number: u64, way: u64) -> String {
    let words = |from: u64, count: u64| -> String {
        let words: Vec<String> = (from..from + count).map(|at| syllable(number * SYLLABLES + at)).collect();
        words.join(" ")
    };
    match way % 6 {
        0 => words(2, 2),
        1 => text::fold(&words(4, 3)),
        2 => format!("kế hoạch {}", words(0, 2)),
        3 => format!("{} ke hoach", text::fold(&words(9, 1))),
        4 => format!("{}bc hu", number % 900 + 1),
        _ => day(number),
    }
}

/// The day of a document, as it is typed.
fn day(number: u64) -> String {
    let (day, month, year) = date(number);
    format!("{day}/{month}/{year}")
}

/// Day, month and year of a document: they come in order, over twenty years at most.
pub(crate) fn date(number: u64) -> (u64, u64, u64) {
    (number % 28 + 1, number / 28 % 12 + 1, 2007 + number / 5000 % 20)
}

/// A syllable as often as in a language: the n-th commonest about one n-th as often as the first.
fn syllable(seed: u64) -> String {
    let scattered = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let share = (scattered >> 40) as f64 / (1u64 << 24) as f64;
    let all = BEGINNINGS.len() * ENDINGS.len();
    let rank = (all as f64).powf(share) as usize;
    let place = rank * 37 % all;
    format!("{}{}", BEGINNINGS[place % BEGINNINGS.len()], ENDINGS[place / BEGINNINGS.len()])
}

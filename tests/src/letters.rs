//! Vietnamese as old fonts wrote it, by tables of the tests' own: bytes that the product must read without having
//! written them.

/// A vowel, with its tones in the order sắc, huyền, hỏi, ngã, nặng.
const VOWELS: [&str; 12] = [
    "aáàảãạ",
    "ăắằẳẵặ",
    "âấầẩẫậ",
    "eéèẻẽẹ",
    "êếềểễệ",
    "iíìỉĩị",
    "oóòỏõọ",
    "ôốồổỗộ",
    "ơớờởỡợ",
    "uúùủũụ",
    "ưứừửữự",
    "yýỳỷỹỵ",
];

/// The vowels without tones as Unicode takes them apart.
const BARE: [&str; 12] =
    ["a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31b}", "u", "u\u{31b}", "y"];

/// Unicode's combining tones.
const COMBINING: [&str; 6] = ["", "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"];

/// The same in TCVN 5712:1993, as Latin-1 shows its bytes.
const TCVN3: [&str; 12] = [
    "a¸µ¶·¹",
    "¨¾»¼½Æ",
    "©ÊÇÈÉË",
    "eÐÌÎÏÑ",
    "ªÕÒÓÔÖ",
    "iÝ×ØÜÞ",
    "oãßáâä",
    "«èåæçé",
    "¬íêëìî",
    "uóïñòô",
    "\u{ad}øõö÷ù",
    "yýúûüþ",
];

/// The same in VNI for Windows: one byte or two, set apart by spaces.
const VNI: [&str; 12] = [
    "a aù aø aû aõ aï",
    "aê aé aè aú aü aë",
    "aâ aá aà aå aã aä",
    "e eù eø eû eõ eï",
    "eâ eá eà eå eã eä",
    "i í ì æ ó ò",
    "o où oø oû oõ oï",
    "oâ oá oà oå oã oä",
    "ô ôù ôø ôû ôõ ôï",
    "u uù uø uû uõ uï",
    "ö öù öø öû öõ öï",
    "y yù yø yû yõ î",
];

/// The vowels of Windows-1258, as Latin-1 shows their bytes.
const CODE_PAGE: [char; 12] = ['a', 'ã', 'â', 'e', 'ê', 'i', 'o', 'ô', 'õ', 'u', 'ý', 'y'];

/// Its combining tones.
const TONES: [&str; 6] = ["", "ì", "Ì", "Ò", "Þ", "ò"];

/// The capitals of TCVN3, which has none with tones.
const TCVN3_CAPITALS: [&str; 12] = ["A", "¡", "¢", "E", "£", "I", "O", "¤", "¥", "U", "¦", "Y"];

/// Text in TCVN3. A toned capital is written as its small letter, as the fonts made clerks do.
///
/// # Panics
/// When a character has no code.
#[must_use]
pub fn tcvn3(text: &str) -> Vec<u8> {
    let small = |vowel: usize, tone| TCVN3[vowel].chars().nth(tone).map(String::from);
    bytes(&written(text, ("®", "§"), |letter| match letter {
        Letter { vowel, tone: 0, is_capital: true } => Some(TCVN3_CAPITALS[vowel].to_owned()),
        Letter { vowel, tone, .. } => small(vowel, tone),
    }))
}

/// Text in VNI.
///
/// # Panics
/// When a character has no code.
#[must_use]
pub fn vni(text: &str) -> Vec<u8> {
    let small = |Letter { vowel, tone, .. }| VNI[vowel].split(' ').nth(tone).map(str::to_owned);
    bytes(&written(text, ("ñ", "Ñ"), |letter| small(letter).map(|codes| letter.in_its_case(&codes))))
}

/// Text in Windows-1258.
///
/// # Panics
/// When a character has no code.
#[must_use]
pub fn windows1258(text: &str) -> Vec<u8> {
    let base = |letter: Letter| letter.in_its_case(&CODE_PAGE[letter.vowel].to_string());
    bytes(&written(text, ("ð", "Ð"), |letter| Some(base(letter) + TONES[letter.tone])))
}

/// Text whose letters are taken apart, as some systems store it.
#[must_use]
pub fn taken_apart(text: &str) -> String {
    let base = |letter: Letter| letter.in_its_case(BARE[letter.vowel]);
    written(text, ("đ", "Đ"), |letter| Some(base(letter) + COMBINING[letter.tone]))
}

/// A vowel in its tone, by their places in the tables.
#[derive(Clone, Copy)]
struct Letter {
    vowel: usize,
    tone: usize,
    is_capital: bool,
}

impl Letter {
    fn of(c: char) -> Option<Self> {
        let small = c.to_lowercase().next()?;
        let mut places = VOWELS.iter().map(|tones| tones.chars().position(|tone| tone == small)).enumerate();
        let (vowel, tone) = places.find_map(|(vowel, tone)| Some((vowel, tone?)))?;
        Some(Self { vowel, tone, is_capital: c != small })
    }

    fn in_its_case(self, small: &str) -> String {
        if self.is_capital { small.to_uppercase() } else { small.to_owned() }
    }
}

/// The characters that write a text: vowels as `codes` says, `đ` and `Đ` as given, the rest as they are.
fn written(text: &str, d: (&str, &str), codes: impl Fn(Letter) -> Option<String>) -> String {
    let of = |c: char| match c {
        'đ' => d.0.to_owned(),
        'Đ' => d.1.to_owned(),
        _ => Letter::of(c).and_then(&codes).unwrap_or_else(|| c.to_string()),
    };
    text.chars().map(of).collect()
}

fn bytes(codes: &str) -> Vec<u8> {
    codes.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of the old code page")).collect()
}

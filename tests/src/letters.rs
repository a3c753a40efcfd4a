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

/// Text in TCVN3. It has no toned capitals.
#[must_use]
pub fn tcvn3(text: &str) -> Vec<u8> {
    written(text, '®', '§', |vowel, tone| TCVN3[vowel].chars().nth(tone).map(String::from))
}

/// Text in VNI, small letters alone having tones.
#[must_use]
pub fn vni(text: &str) -> Vec<u8> {
    written(text, 'ñ', 'Ñ', |vowel, tone| VNI[vowel].split(' ').nth(tone).map(str::to_owned))
}

/// Text in Windows-1258, small letters alone having tones.
#[must_use]
pub fn windows1258(text: &str) -> Vec<u8> {
    written(text, 'ð', 'Ð', |vowel, tone| Some(format!("{}{}", CODE_PAGE[vowel], TONES[tone])))
}

fn written(
    text: &str,
    small: char,
    capital: char,
    letter: impl Fn(usize, usize) -> Option<String>,
) -> Vec<u8> {
    let place = |c: char| {
        let vowels = VOWELS.iter().enumerate();
        vowels.filter_map(|(vowel, tones)| Some((vowel, tones.chars().position(|tone| tone == c)?))).next()
    };
    let codes = |c: char| match c {
        'đ' => small.to_string(),
        'Đ' => capital.to_string(),
        _ => place(c).and_then(|(vowel, tone)| letter(vowel, tone)).unwrap_or_else(|| c.to_string()),
    };
    let codes = text.chars().flat_map(|c| codes(c).chars().collect::<Vec<_>>());
    codes.map(|c| u8::try_from(u32::from(c)).expect("a letter of the old code page")).collect()
}

//! The fonts and templates the program carries, read once and only when something is to be composed or printed.

use crate::{Failure, Result};
use ::briefing::{
    HandoverWords, MinutesWords, PackageWords, RecoveryWords, RegisterWords, ReminderWords, TemplateFiles,
    Templates,
};
use office::workday::FixedHoliday;
use paper::{FontFiles, Fonts};
use std::borrow::Cow;
use std::sync::OnceLock;

macro_rules! font {
    ($file:literal) => {
        Cow::Borrowed(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts/", $file)))
    };
}

macro_rules! template {
    ($file:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/templates/", $file))
    };
}

/// The four faces of the paper's font.
pub(crate) fn fonts() -> Result<&'static Fonts> {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    if let Some(fonts) = FONTS.get() {
        return Ok(fonts);
    }
    let fonts = Fonts::load(FontFiles {
        regular: font!("LiberationSerif-Regular.ttf"),
        bold: font!("LiberationSerif-Bold.ttf"),
        italic: font!("LiberationSerif-Italic.ttf"),
        bold_italic: font!("LiberationSerif-BoldItalic.ttf"),
    })?;
    Ok(FONTS.get_or_init(|| fonts))
}

/// The words of briefings.
pub(crate) fn templates() -> Result<&'static Templates> {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    if let Some(templates) = TEMPLATES.get() {
        return Ok(templates);
    }
    let templates = Templates::load(TemplateFiles {
        phrases: template!("briefing/phrases.json"),
        tables: template!("briefing/tables.json"),
        month: template!("briefing/month.json"),
        quarter: template!("briefing/quarter.json"),
        half: template!("briefing/half.json"),
        nine_months: template!("briefing/nine_months.json"),
        year: template!("briefing/year.json"),
    })?;
    Ok(TEMPLATES.get_or_init(|| templates))
}

/// The words of minutes.
pub(crate) fn minutes_words() -> Result<&'static MinutesWords> {
    static WORDS: OnceLock<MinutesWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = MinutesWords::load(template!("minutes/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

/// The public holidays that fall on the same date every year.
pub(crate) fn fixed_holidays() -> Result<Vec<FixedHoliday>> {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/catalogues/holidays.json"));
    serde_json::from_str(text).map_err(|error| Failure::from(office::Error::Row(error)))
}

/// The words of bound registers and slips.
pub(crate) fn register_words() -> Result<&'static RegisterWords> {
    static WORDS: OnceLock<RegisterWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = RegisterWords::load(template!("register/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

/// The words of the hand-over record.
pub(crate) fn handover_words() -> Result<&'static HandoverWords> {
    static WORDS: OnceLock<HandoverWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = HandoverWords::load(template!("handover/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

/// The words of the recovery sheet.
pub(crate) fn recovery_words() -> Result<&'static RecoveryWords> {
    static WORDS: OnceLock<RecoveryWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = RecoveryWords::load(template!("recovery/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

/// The words of reminders.
pub(crate) fn reminder_words() -> Result<&'static ReminderWords> {
    static WORDS: OnceLock<ReminderWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = ReminderWords::load(template!("reminder/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

/// The words of the page with an office's fingerprint.
pub(crate) fn package_words() -> Result<&'static PackageWords> {
    static WORDS: OnceLock<PackageWords> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = PackageWords::load(template!("package/phrases.json"))?;
    Ok(WORDS.get_or_init(|| words))
}

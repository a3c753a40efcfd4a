//! A whole document, from letterhead to annexes.

use std::num::NonZeroU32;

use chrono::NaiveDate;

use super::{Annex, Block, Closing, Letterhead, Profile};

/// What a file says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Title shown by a viewer.
    pub title: String,
    /// The issuing agency.
    pub author: String,
    /// What the document is about.
    pub subject: String,
    /// The document's date; it is also the only date inside the file.
    pub date: NaiveDate,
}

/// Where a document stands on its way to the stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// `Dự thảo lần n`: bears that line, and shows which figures were typed over.
    Draft {
        /// Which draft; none where drafts are not counted, as of minutes.
        round: Option<NonZeroU32>,
    },
    /// For signature or issued: bears no mark of the workshop.
    Official,
}

/// How the sheet lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its side.
    Landscape,
}

/// Distance between base lines of the body, exactly 18 to 22 points (norm A.2, row 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinePitch(u8);

impl LinePitch {
    /// The least and default distance.
    pub const EXACTLY_18: Self = Self(18);

    /// A distance in points, refused outside 18 to 22.
    pub fn points(points: u8) -> Option<Self> {
        (18..=22).contains(&points).then_some(Self(points))
    }

    /// The distance in points.
    pub fn pt(self) -> f32 {
        f32::from(self.0)
    }
}

impl Default for LinePitch {
    fn default() -> Self {
        Self::EXACTLY_18
    }
}

/// Kind and abstract of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TitleBlock {
    /// A document with a name: `BÁO CÁO`, then its abstract.
    Named {
        /// The kind, printed in capitals.
        kind: String,
        /// The abstract. A line feed is a forced line break.
        subject: String,
    },
    /// An official letter: the abstract stands small under the number.
    Letter {
        /// The abstract, with its `V/v` or `về việc`.
        subject: String,
    },
}

/// The word before the addressees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressLabel {
    /// `Kính gửi:`
    Send,
    /// `Kính trình:`, for submissions since HD 05-HD/VPTW.
    Submit,
}

/// To whom the document speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressees {
    /// The word before them.
    pub label: AddressLabel,
    /// One addressee a line.
    pub names: Vec<String>,
}

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The norm it obeys.
    pub profile: Profile,
    /// What the file says about itself.
    pub meta: Meta,
    /// Draft or official.
    pub stage: Stage,
    /// How its sheets lie.
    pub orientation: Orientation,
    /// Distance between lines of the body.
    pub line_pitch: LinePitch,
    /// The letterhead; a register's continuation has none.
    pub letterhead: Option<Letterhead>,
    /// Kind and abstract.
    pub title: Option<TitleBlock>,
    /// Addressees, on letters and submissions.
    pub addressees: Option<Addressees>,
    /// The body.
    pub blocks: Vec<Block>,
    /// Signature and receivers.
    pub closing: Option<Closing>,
    /// What follows the signature.
    pub annexes: Vec<Annex>,
}

impl Document {
    /// An empty official document on upright sheets, to be filled with struct update.
    pub fn new(profile: Profile, meta: Meta) -> Self {
        Self {
            profile,
            meta,
            stage: Stage::Official,
            orientation: Orientation::Portrait,
            line_pitch: LinePitch::default(),
            letterhead: None,
            title: None,
            addressees: None,
            blocks: Vec::new(),
            closing: None,
            annexes: Vec::new(),
        }
    }
}

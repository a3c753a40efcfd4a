//! A briefing from first draft to issued paper.
//!
//! The seam is here because a briefing joins what no room below may know of the other: the record and its edits
//! (`office`), its words (`briefing`), its pages (`paper`), and the fonts and templates it is set with.
//!
//! What must never move in: a sentence of a briefing, the layout of a page, and the steps a briefing may take.

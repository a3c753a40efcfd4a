//! Meetings: attendance, opinions, numbered conclusions, minutes.

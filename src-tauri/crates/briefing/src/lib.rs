//! briefing

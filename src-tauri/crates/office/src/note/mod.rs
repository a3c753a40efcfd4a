//! Short records the briefing needs: the people's mood, difficulties, proposals upward.

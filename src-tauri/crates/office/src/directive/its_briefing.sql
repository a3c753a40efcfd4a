SELECT symbol, period_key FROM briefing WHERE directive = ?1 AND deleted_at IS NULL LIMIT 1

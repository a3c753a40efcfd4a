SELECT count(*) FROM directive
WHERE book = ?1 AND period_key = ?2 AND number IS NULL AND deleted_at IS NULL

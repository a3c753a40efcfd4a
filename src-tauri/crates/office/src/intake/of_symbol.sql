SELECT id, day FROM directive
WHERE symbol = ?1 AND symbol <> '' AND deleted_at IS NULL
LIMIT 2

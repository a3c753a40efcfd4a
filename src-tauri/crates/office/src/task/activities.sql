SELECT id, name, day FROM activity WHERE task = ?1 AND deleted_at IS NULL ORDER BY day, id

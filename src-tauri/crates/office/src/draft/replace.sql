UPDATE draft SET updated_at = ?3, body = ?4 WHERE id = ?1 AND account = ?2

SELECT * FROM saved_filter WHERE account = ?1 AND list = ?2 AND deleted_at IS NULL

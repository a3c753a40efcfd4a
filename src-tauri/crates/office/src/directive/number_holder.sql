SELECT id, abstract AS abstract_text, day, deleted_at
FROM directive
WHERE book = ?1 AND type_key = ?2 AND period_key = ?3 AND number = ?4 AND id <> ?5

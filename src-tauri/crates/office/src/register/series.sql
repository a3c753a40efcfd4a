SELECT s.type_key, t.name AS type_name,
  coalesce((SELECT last_used FROM book_opening WHERE book = ?1 AND type_key = s.type_key AND period_key = ?2), 0) AS opening
FROM (
  SELECT type_key FROM directive WHERE book = ?1 AND period_key = ?2 AND number IS NOT NULL
  UNION SELECT type_key FROM book_opening WHERE book = ?1 AND period_key = ?2
  UNION SELECT type_key FROM book_closing WHERE book = ?1 AND period_key = ?2
) s
LEFT JOIN document_type t ON t.id = s.type_key
ORDER BY t.position, t.name, s.type_key

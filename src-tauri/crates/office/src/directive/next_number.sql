SELECT 1 + max(
  coalesce((SELECT max(number) FROM directive WHERE book = ?1 AND type_key = ?2 AND period_key = ?3
    AND number IS NOT NULL), 0),
  coalesce((SELECT last_used FROM book_opening WHERE book = ?1 AND type_key = ?2 AND period_key = ?3), 0)
)

SELECT type_key, period_key FROM directive WHERE book = ?1 AND period_key >= ?2 AND number IS NOT NULL
UNION
SELECT type_key, period_key FROM book_opening WHERE book = ?1 AND period_key >= ?2

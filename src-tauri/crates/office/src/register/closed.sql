SELECT b.name, c.closed_on
FROM book_closing c JOIN book b ON b.id = c.book
WHERE c.book = ?1 AND c.period_key = ?2
LIMIT 1

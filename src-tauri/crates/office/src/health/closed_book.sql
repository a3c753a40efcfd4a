SELECT 'book', b.id, b.name || ' ' || c.period_key, coalesce(c.last_number, 0), coalesce(max(d.number), 0)
FROM book_closing c JOIN book b ON b.id = c.book
LEFT JOIN directive d ON d.book = c.book AND d.type_key = c.type_key AND d.period_key = c.period_key
GROUP BY c.id
HAVING max(d.number) IS NOT c.last_number
LIMIT 100

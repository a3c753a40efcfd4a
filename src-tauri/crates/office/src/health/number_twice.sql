-- The rows are read themselves: an index that promises there are no two is what may be wrong.
SELECT 'book', b.id, b.name || ' ' || d.period_key, d.number, count(*)
FROM directive d NOT INDEXED JOIN book b ON b.id = d.book
WHERE d.number IS NOT NULL
GROUP BY d.book, d.type_key, d.period_key, d.number
HAVING count(*) > 1
LIMIT 100

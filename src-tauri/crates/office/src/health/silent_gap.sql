WITH held AS (
  SELECT book, type_key, period_key, number,
    lag(number) OVER (PARTITION BY book, type_key, period_key ORDER BY number) AS before
  FROM directive WHERE number IS NOT NULL
), gap AS (
  SELECT h.book, h.type_key, h.period_key, h.number - 1 AS last,
    max(coalesce(h.before, 0), coalesce(
      (SELECT o.last_used FROM book_opening o
       WHERE o.book = h.book AND o.type_key = h.type_key AND o.period_key = h.period_key), 0)) + 1 AS first
  FROM held h
)
SELECT 'book', b.id, b.name || ' ' || g.period_key, g.first, g.last
FROM gap g JOIN book b ON b.id = g.book
WHERE g.last >= g.first AND g.last - g.first + 1 > (
  SELECT count(*) FROM number_gap n
  WHERE n.book = g.book AND n.type_key = g.type_key AND n.period_key = g.period_key AND n.number BETWEEN g.first AND g.last)
ORDER BY b.name, g.period_key, g.first
LIMIT 100

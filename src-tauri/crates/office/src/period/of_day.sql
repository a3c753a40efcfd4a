SELECT id, state, reason FROM period
WHERE ?1 BETWEEN from_day AND to_day
ORDER BY state = 'open', julianday(to_day) - julianday(from_day)
LIMIT 1

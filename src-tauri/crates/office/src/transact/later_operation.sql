SELECT l.seq, l.op
FROM revision mine
JOIN revision later ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.seq > mine.seq
JOIN operation l ON l.seq = later.operation
WHERE mine.operation = ?1 AND l.seq > ?1 AND l.op <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = l.seq)
ORDER BY l.seq
LIMIT 1

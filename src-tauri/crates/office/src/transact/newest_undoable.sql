SELECT o.seq FROM operation o
WHERE o.op <> 'undo' AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = o.seq)
ORDER BY o.seq DESC
LIMIT 1

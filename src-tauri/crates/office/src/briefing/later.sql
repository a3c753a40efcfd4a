SELECT r.operation, o.at, o.op, r.table_name AS "table", r.row_id AS id, r.before, r.after
-- What came since is read by operation: an index by table would lead through every year.
FROM revision r INDEXED BY revision_operation JOIN operation o ON o.seq = r.operation
JOIN (
  SELECT max(operation) FILTER (WHERE json_extract(after, '$.state') = 'printed') AS printed,
         min(operation) FILTER (WHERE json_extract(after, '$.state') = 'issued') AS issued
  FROM revision WHERE table_name = 'briefing' AND row_id = ?1
) own
WHERE r.operation > own.printed AND r.operation <> coalesce(own.issued, 0)
  AND EXISTS (SELECT 1 FROM briefing WHERE id = ?1 AND state <> 'draft')
  AND r.table_name IN (SELECT value FROM json_each(?2))
  AND (o.undoes IS NULL OR o.undoes <= own.printed)
  AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = o.seq)
ORDER BY r.seq DESC

SELECT count(*) AS total,
  count(*) FILTER (WHERE state = 'handled') AS handled,
  count(*) FILTER (WHERE state = 'under_way') AS under_way,
  count(*) FILTER (WHERE state = 'waiting') AS waiting,
  count(*) FILTER (WHERE state = 'overdue') AS overdue
FROM (SELECT CASE
    WHEN handled_on <= ?2 THEN 'handled'
    WHEN deadline < ?2 THEN 'overdue'
    WHEN EXISTS (SELECT 1 FROM routing WHERE directive = directive.id AND day <= ?2) THEN 'under_way'
    ELSE 'waiting' END AS state
  FROM directive
  WHERE deleted_at IS NULL AND direction = 'in' AND number_state <> 'cancelled' AND day BETWEEN ?1 AND ?2)

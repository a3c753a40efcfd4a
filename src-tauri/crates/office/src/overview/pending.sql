SELECT
  count(*) FILTER (WHERE coalesce(r.deadline >= ?1, 1)
    AND NOT EXISTS (SELECT 1 FROM routing WHERE directive = r.id)) AS unrouted,
  count(*) FILTER (WHERE r.deadline < ?1) AS overdue,
  (SELECT count(*) FROM directive WHERE deleted_at IS NULL AND direction = 'out' AND number_state = 'none') AS unnumbered
FROM directive r
WHERE r.number_state <> 'cancelled' AND r.rowid IN (
  -- Two looks into one index: what was dealt with years ago is never read.
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on IS NULL
  UNION ALL
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on > ?1)

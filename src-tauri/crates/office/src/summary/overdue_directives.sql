SELECT d.id FROM directive d
WHERE d.number_state <> 'cancelled' AND d.rowid IN (
  -- Two looks into one index: what was dealt with years ago is never read.
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on IS NULL
  UNION ALL
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on > ?1)
  AND d.day <= ?1 AND d.deadline < ?1
ORDER BY d.deadline, d.id

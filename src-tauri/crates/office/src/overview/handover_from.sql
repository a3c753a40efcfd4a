directive r
WHERE r.number_state <> 'cancelled' AND r.rowid IN (
  -- Two looks into one index: what was dealt with years ago is never read.
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on IS NULL
  UNION ALL
  SELECT rowid FROM directive INDEXED BY directive_handled
  WHERE direction = 'in' AND deleted_at IS NULL AND handled_on > :today)
  AND r.day <= :today AND (r.urgency <> 'normal' OR r.day < :before)
  AND NOT EXISTS (SELECT 1 FROM routing WHERE directive = r.id AND handed_over_on <= :today)

SELECT from_day, to_day FROM briefing
WHERE kind = ?1 AND period_key <> ?2 AND state = 'issued' AND deleted_at IS NULL
  AND from_day <= ?4 AND to_day >= ?3
ORDER BY from_day
LIMIT 1

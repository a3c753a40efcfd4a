SELECT b.from_day, b.to_day FROM briefing b
WHERE b.kind = ?1 AND b.period_key <> ?2 AND b.state = 'issued' AND b.deleted_at IS NULL
  AND b.from_day <= ?4 AND b.to_day >= ?3
  AND NOT EXISTS (
    SELECT 1 FROM briefing s WHERE s.supersedes = b.id AND s.state = 'issued' AND s.deleted_at IS NULL)
ORDER BY b.from_day
LIMIT 1

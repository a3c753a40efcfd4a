SELECT b.to_day FROM briefing b
WHERE b.period_key = ?1 AND b.state = 'issued' AND b.deleted_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM briefing s WHERE s.supersedes = b.id AND s.state = 'issued' AND s.deleted_at IS NULL)
ORDER BY b.to_day DESC
LIMIT 1

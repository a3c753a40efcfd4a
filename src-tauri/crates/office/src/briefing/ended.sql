SELECT to_day FROM briefing
WHERE period_key = ?1 AND state = 'issued' AND deleted_at IS NULL
ORDER BY to_day DESC
LIMIT 1

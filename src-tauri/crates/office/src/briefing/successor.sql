SELECT id FROM briefing
WHERE supersedes = ?1 AND state <> 'withdrawn' AND deleted_at IS NULL
ORDER BY id DESC
LIMIT 1

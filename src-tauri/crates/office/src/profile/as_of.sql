SELECT * FROM profile
WHERE deleted_at IS NULL
ORDER BY valid_from > ?1, CASE WHEN valid_from <= ?1 THEN valid_from END DESC, valid_from
LIMIT 1

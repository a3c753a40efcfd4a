SELECT count(*) AS total,
  count(*) FILTER (WHERE number_state = 'issued') AS issued,
  count(*) FILTER (WHERE number_state = 'none') AS drafts
FROM directive
WHERE deleted_at IS NULL AND direction = 'out' AND number_state <> 'cancelled' AND day BETWEEN ?1 AND ?2

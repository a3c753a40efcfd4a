SELECT
  count(*) FILTER (WHERE coalesce(r.deadline >= ?1, 1)
    AND NOT EXISTS (SELECT 1 FROM routing WHERE directive = r.id)) AS unrouted,
  count(*) FILTER (WHERE r.deadline < ?1) AS overdue,
  (SELECT count(*) FROM directive WHERE deleted_at IS NULL AND direction = 'out' AND number_state = 'none') AS unnumbered
FROM directive r
WHERE r.deleted_at IS NULL AND r.direction = 'in' AND r.number_state <> 'cancelled'
  AND (r.handled_on IS NULL OR r.handled_on > ?1)

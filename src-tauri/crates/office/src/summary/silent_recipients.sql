SELECT d.id AS directive, count(*) AS recipients
FROM delivery r
JOIN directive d ON d.id = r.directive AND d.deleted_at IS NULL AND d.number_state = 'issued' AND d.day <= ?1
WHERE r.due_on < ?1 AND r.asked <> 'nothing' AND (r.answered_on IS NULL OR r.answered_on > ?1)
  AND NOT (r.asked = 'acknowledge' AND r.received_on IS NOT NULL AND r.received_on <= ?1)
GROUP BY d.id
ORDER BY min(r.due_on), d.id

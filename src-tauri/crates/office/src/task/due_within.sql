 AND s.due BETWEEN :from AND :to
 AND s.status IN ('not_started', 'under_way', 'due_soon', 'overdue')
ORDER BY s.due, o.position, r.id

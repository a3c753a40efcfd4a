 AND r.assigned_on <= :until
 AND (s.status IN ('recurring', 'undated')
  OR s.status IN ('not_started', 'under_way', 'due_soon', 'overdue') AND s.due <= :until)
ORDER BY CASE s.status WHEN 'recurring' THEN 1 WHEN 'undated' THEN 2 ELSE 0 END, s.due, o.position, r.id

directive r
LEFT JOIN document_type t ON t.id = r.document_type
LEFT JOIN routing g ON g.directive = r.id
  AND g.position = (SELECT max(position) FROM routing WHERE directive = r.id)
LEFT JOIN organisation o ON o.id = g.lead
JOIN (SELECT id AS directive, CASE
    WHEN number_state = 'cancelled' THEN 'cancelled'
    WHEN direction = 'out' AND number_state = 'none' THEN 'draft'
    WHEN direction = 'out' THEN 'issued'
    WHEN handled_on <= :today THEN 'handled'
    WHEN deadline < :today THEN 'overdue'
    WHEN EXISTS (SELECT 1 FROM routing WHERE directive = directive.id) THEN 'under_way'
    ELSE 'waiting' END AS state FROM directive) s ON s.directive = r.id

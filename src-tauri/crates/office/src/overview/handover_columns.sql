r.id, r.number, r.day, r.issuer, r.symbol, r.abstract, r.urgency, r.deadline,
(SELECT o.short_name FROM routing g JOIN organisation o ON o.id = g.lead WHERE g.directive = r.id
  ORDER BY g.position DESC LIMIT 1) AS lead_name

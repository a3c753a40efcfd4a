r.id, r.direction, r.number, r.number_state, r.day, r.issuer, r.symbol, r.document_date, t.name AS type_name,
r.abstract, r.urgency, r.deadline, o.short_name AS lead_name, s.state,
(SELECT count(*) FROM task_source ts JOIN task k ON k.id = ts.task WHERE ts.directive = r.id AND k.deleted_at IS NULL) AS task_count,
s.is_handed_late, s.is_incomplete

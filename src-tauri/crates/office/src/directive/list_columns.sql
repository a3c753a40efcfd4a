r.id, r.direction, r.number, r.number_state, r.day, r.issuer, r.symbol, r.document_date, t.name AS type_name,
r.abstract, r.urgency, r.deadline, o.short_name AS lead_name, r.state,
(SELECT count(*) FROM task_source ts JOIN task k ON k.id = ts.task WHERE ts.directive = r.id AND k.deleted_at IS NULL) AS task_count,
r.is_handed_late, r.is_incomplete

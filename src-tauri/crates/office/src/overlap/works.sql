SELECT * FROM (
  SELECT 'directive' AS kind, d.id AS id, d.abstract AS text, coalesce(o.short_name, d.issuer) AS organisation,
    t.name AS document_type, d.symbol AS symbol, coalesce(d.document_date, d.day) AS day, d.deadline AS due,
    coalesce(g.name, s.name) AS topic, NULL AS place, d.deleted_at IS NULL AND d.number_state <> 'cancelled' AS is_standing
  FROM directive d
  LEFT JOIN organisation o ON o.id = d.issuer_organisation
  LEFT JOIN document_type t ON t.id = d.document_type
  LEFT JOIN task_group g ON g.id = d.task_group
  LEFT JOIN subcommittee s ON s.id = d.subcommittee
  UNION ALL
  SELECT 'task', w.id, w.title, o.short_name, NULL, '', w.assigned_on, w.due_on, coalesce(g.name, s.name), NULL,
    w.deleted_at IS NULL AND w.cancelled_on IS NULL
  FROM task w
  JOIN organisation o ON o.id = w.lead
  LEFT JOIN task_group g ON g.id = w.task_group
  LEFT JOIN subcommittee s ON s.id = w.subcommittee
  UNION ALL
  SELECT 'meeting', m.id, m.name, o.short_name, NULL, '', m.day, NULL, NULL, nullif(m.venue, ''), m.deleted_at IS NULL
  FROM meeting m LEFT JOIN organisation o ON o.id = m.lead
  UNION ALL
  SELECT 'activity', a.id, a.name, o.short_name, NULL, '', a.day, NULL, coalesce(g.name, s.name), (
      SELECT CASE count(*) WHEN 1 THEN min(p.name) END FROM activity_place x JOIN place p ON p.id = x.place
      WHERE x.activity = a.id),
    a.deleted_at IS NULL
  FROM activity a
  JOIN organisation o ON o.id = a.lead
  LEFT JOIN task_group g ON g.id = a.task_group
  LEFT JOIN subcommittee s ON s.id = a.subcommittee
)

SELECT CAST(substr(day, 1, 4) AS INTEGER) AS year, organisation, measure, count(*) AS value,
  json_group_array(id) FILTER (WHERE day >= ?2) AS records
FROM (
  SELECT d.day AS day, CASE d.direction WHEN 'in' THEN d.issuer_organisation ELSE o.id END AS organisation,
    CASE t.party_abbreviation WHEN 'BC' THEN 'reports' ELSE 'directives' END AS measure, d.id AS id
  FROM directive d
  LEFT JOIN document_type t ON t.id = d.document_type
  LEFT JOIN organisation o ON o.membership = 'office' AND o.deleted_at IS NULL
  WHERE d.deleted_at IS NULL AND d.number_state <> 'cancelled'
    AND (d.direction = 'in' OR (d.direction = 'out' AND d.number_state = 'issued' AND d.drafted_for = 'office'))
  UNION ALL
  SELECT m.day, m.lead, 'conferences', m.id FROM meeting m WHERE m.deleted_at IS NULL
  UNION ALL
  SELECT t.assigned_on, t.lead, 'tasks', t.id FROM task t WHERE t.deleted_at IS NULL AND t.cancelled_on IS NULL
)
WHERE day <= ?1 AND organisation IN (SELECT id FROM organisation WHERE membership <> 'outside' AND deleted_at IS NULL)
GROUP BY year, organisation, measure
ORDER BY year, organisation, measure

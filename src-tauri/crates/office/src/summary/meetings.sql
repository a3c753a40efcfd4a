SELECT m.id, m.kind, k.name AS kind_name, m.replaced_events,
  (SELECT json_group_array(c.id ORDER BY c.number) FROM meeting_conclusion c WHERE c.meeting = m.id) AS conclusions
FROM meeting m JOIN meeting_kind k ON k.id = m.kind
WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2
ORDER BY k.position, k.name, m.day, m.id

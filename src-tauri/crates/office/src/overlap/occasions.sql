SELECT 'meeting' AS kind, m.id AS id, m.name AS name, m.day AS first, m.day AS last, m.starts_at AS starts_at,
  m.ends_at AS ends_at, nullif(m.venue, '') AS place, o.short_name AS lead, k.name AS event
FROM meeting m JOIN meeting_kind k ON k.id = m.kind LEFT JOIN organisation o ON o.id = m.lead
WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2
UNION ALL
SELECT 'activity', a.id, a.name, a.from_day, a.day, NULL, NULL, (
    -- Many communes have a first village: a village is named with its commune.
    SELECT CASE count(*) WHEN 1 THEN min(p.kind_word || ' ' || p.name || coalesce(', ' || c.kind_word || ' ' || c.name, '')) END
    FROM activity_place x JOIN place p ON p.id = x.place LEFT JOIN place c ON c.id = p.parent
    WHERE x.activity = a.id), o.short_name, k.name
FROM activity a JOIN activity_kind k ON k.id = a.kind JOIN organisation o ON o.id = a.lead
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?1 AND ?2
ORDER BY first, kind, id

SELECT m.id AS occasion, coalesce(p.full_name, nullif(x.name, ''), o.short_name) AS who
FROM meeting m JOIN meeting_attendance x ON x.meeting = m.id
LEFT JOIN person p ON p.id = x.person LEFT JOIN organisation o ON o.id = x.organisation
WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2 AND coalesce(p.full_name, nullif(x.name, ''), o.short_name) IS NOT NULL
UNION
SELECT a.id, o.short_name FROM activity a
JOIN activity_coordinating x ON x.activity = a.id JOIN organisation o ON o.id = x.organisation
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?1 AND ?2

SELECT p.id, p.full_name, coalesce(h.title, '') AS title, coalesce(o.name, '') AS organisation
FROM person p
LEFT JOIN post h ON h.person = p.id
LEFT JOIN organisation o ON o.id = h.organisation
WHERE p.deleted_at IS NULL

SELECT a.id, a.meeting, a.position, a.person, a.name, a.organisation, a.state, a.reason, a.substitute,
       CASE WHEN a.name <> '' THEN a.name ELSE coalesce(p.full_name, '') END AS display_name,
       o.short_name AS organisation_name
FROM meeting_attendance a
LEFT JOIN person p ON p.id = a.person
LEFT JOIN organisation o ON o.id = a.organisation
WHERE a.meeting = ?1
ORDER BY a.position

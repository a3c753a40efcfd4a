SELECT f.*, k.name AS kind_name, o.short_name AS organisation_name, s.short_name AS subcommittee_name
FROM opening_figure f
LEFT JOIN activity_kind k ON k.id = f.activity_kind
LEFT JOIN organisation o ON o.id = f.organisation
LEFT JOIN subcommittee s ON s.id = f.subcommittee
WHERE f.deleted_at IS NULL
ORDER BY f.purpose DESC, f.from_day, f.to_day, k.position, o.position, s.position, f.id

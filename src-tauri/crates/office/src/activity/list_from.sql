activity r
JOIN activity_kind k ON k.id = r.kind
JOIN organisation o ON o.id = r.lead
LEFT JOIN subcommittee s ON s.id = r.subcommittee
LEFT JOIN activity_count a ON a.activity = r.id AND a.measure = 'attendances'

meeting r
JOIN meeting_kind k ON k.id = r.kind
LEFT JOIN person p ON p.id = r.chair

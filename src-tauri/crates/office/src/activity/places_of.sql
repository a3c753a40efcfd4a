SELECT v.id, trim(v.kind_word || ' ' || v.name) AS name, trim(c.kind_word || ' ' || c.name) AS commune
FROM activity_place p
JOIN place v ON v.id = p.place
LEFT JOIN place c ON c.id = v.parent
WHERE p.activity = ?1
ORDER BY c.position, v.position, v.name

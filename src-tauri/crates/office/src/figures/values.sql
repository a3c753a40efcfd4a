SELECT n.*, trim(p.kind_word || ' ' || p.name) AS place_name, p.parent AS commune
FROM indicator_value n LEFT JOIN place p ON p.id = n.place
WHERE n.indicator = ?1
ORDER BY n.to_day, n.from_day DESC, p.position, n.id

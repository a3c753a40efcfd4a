SELECT id, day, symbol, document_date, abstract FROM directive
WHERE issuer = ?1 AND day BETWEEN ?2 AND ?3 AND id <> ?4

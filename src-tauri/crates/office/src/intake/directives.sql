SELECT id, number, day, issuer, symbol, document_date, abstract AS abstract_text
FROM directive
WHERE deleted_at IS NULL AND direction = ?1 AND day BETWEEN ?2 AND ?3

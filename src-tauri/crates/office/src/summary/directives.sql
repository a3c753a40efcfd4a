SELECT d.id,
  CASE WHEN d.direction = 'in' THEN 'received' WHEN d.drafted_for = 'committee' THEN 'drafted' ELSE 'issued' END AS counted_for,
  d.symbol, d.document_date, d.day, d.abstract, d.document_type AS type_id, t.name AS type_name,
  t.party_abbreviation AS type_abbreviation
FROM directive d LEFT JOIN document_type t ON t.id = d.document_type
WHERE d.deleted_at IS NULL AND d.day BETWEEN ?1 AND ?2 AND d.number_state <> 'cancelled'
  AND (d.direction = 'in' OR (d.direction = 'out' AND (d.number_state = 'issued' OR d.drafted_for = 'committee')))
ORDER BY d.day, d.number, d.id

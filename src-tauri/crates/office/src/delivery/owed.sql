SELECT r.id, r.directive, d.number, d.symbol, d.day, d.document_date, t.name AS type_name, d.abstract, d.signer,
  r.recipient, r.organisation, r.place, r.asked, r.due_on, r.sent_on, r.received_on
FROM delivery r
JOIN directive d ON d.id = r.directive AND d.deleted_at IS NULL AND d.number_state = 'issued'
LEFT JOIN document_type t ON t.id = d.document_type
WHERE r.asked <> 'nothing' AND r.answered_on IS NULL AND NOT (r.asked = 'acknowledge' AND r.received_on IS NOT NULL)
  AND d.day <= ?1
ORDER BY r.due_on IS NULL, r.due_on, d.day, d.number, r.position, r.id

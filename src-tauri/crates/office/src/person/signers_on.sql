SELECT r.*, p.full_name AS person_name
FROM signer r JOIN person p ON p.id = r.person
WHERE r.deleted_at IS NULL AND ?1 BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')
ORDER BY r.position, r.id

SELECT p.full_name
FROM briefing b JOIN signer s ON s.id = b.signer JOIN person p ON p.id = s.person
WHERE b.id = ?1

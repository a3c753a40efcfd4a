SELECT d.id, d.type_key, t.name AS type_name, d.number, d.number_state = 'cancelled' AS is_cancelled, d.cancel_reason,
  d.day, d.issuer, d.symbol, d.document_date, d.abstract, d.urgency, d.copies, d.recipients, d.signer,
  coalesce(d.deadline, (SELECT max(deadline) FROM routing WHERE directive = d.id)) AS deadline,
  d.handled_on, d.handling_result, d.paper_place, d.note,
  (SELECT group_concat(name, '; ') FROM (
    SELECT o.short_name AS name FROM routing g JOIN organisation o ON o.id = g.lead
    WHERE g.directive = d.id GROUP BY o.id ORDER BY min(g.position))) AS leads,
  (SELECT group_concat(name, '; ') FROM (
    SELECT o.short_name AS name FROM routing g JOIN routing_coordinating c ON c.routing = g.id
    JOIN organisation o ON o.id = c.organisation
    WHERE g.directive = d.id AND o.id NOT IN (SELECT lead FROM routing WHERE directive = d.id)
    GROUP BY o.id ORDER BY o.position, o.short_name)) AS coordinating,
  (SELECT max(handed_over_on) FROM routing WHERE directive = d.id) AS handed_over_on,
  (SELECT group_concat(symbol, '; ') FROM (
    SELECT a.symbol FROM directive_relation r JOIN directive a ON a.id = r.directive
    WHERE r.other = d.id AND r.kind = 'replies_to' AND a.deleted_at IS NULL AND a.symbol <> ''
    ORDER BY a.day, a.number)) AS replies,
  (SELECT group_concat(recipient, '; ') FROM (
    SELECT recipient FROM delivery WHERE directive = d.id ORDER BY position)) AS delivered_to,
  (SELECT min(sent_on) FROM delivery WHERE directive = d.id) AS sent_on
FROM directive d
LEFT JOIN document_type t ON t.id = d.document_type
LEFT JOIN document_type s ON s.id = d.type_key
WHERE d.book = ?1 AND d.period_key = ?2 AND d.number IS NOT NULL AND d.deleted_at IS NULL
ORDER BY s.position, s.name, d.type_key, d.number

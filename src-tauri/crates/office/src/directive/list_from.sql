(SELECT own.*, (SELECT lead FROM routing WHERE directive = own.id ORDER BY position DESC LIMIT 1) AS lead,
  CASE
    WHEN number_state = 'cancelled' THEN 'cancelled'
    WHEN direction = 'out' AND number_state = 'none' THEN 'draft'
    WHEN direction = 'out' THEN 'issued'
    WHEN handled_on <= :today THEN 'handled'
    WHEN deadline < :today THEN 'overdue'
    WHEN EXISTS (SELECT 1 FROM routing WHERE directive = own.id) THEN 'under_way'
    ELSE 'waiting' END AS state,
  -- An urgent letter is handed over the same day, any other on the next working day at the latest (norms B.5).
  direction = 'in' AND number_state = 'issued' AND coalesce((
    SELECT handed.day > own.day AND handed.day > iif(urgency <> 'normal', own.day, (
      WITH RECURSIVE next (d) AS (
        SELECT date(own.day, '+1 day')
        UNION ALL
        SELECT date(d, '+1 day') FROM next
        WHERE d < date(own.day, '+31 days') AND NOT coalesce(
          (SELECT h.worked FROM holiday h WHERE h.day = d AND h.deleted_at IS NULL), strftime('%w', d) NOT IN ('0', '6'))
      ) SELECT max(d) FROM next))
    FROM (SELECT coalesce(
      (SELECT min(handed_over_on) FROM routing WHERE directive = own.id), iif(handled_on IS NULL, :today, NULL)) AS day) handed
  ), 0) AS is_handed_late,
  number_state <> 'cancelled' AND (document_type IS NULL OR CASE direction
    WHEN 'in' THEN document_date IS NULL OR NOT EXISTS (SELECT 1 FROM routing WHERE directive = own.id)
    ELSE signer = '' OR recipients = '' END) AS is_incomplete,
  number_state <> 'cancelled' AND CASE direction
    WHEN 'out' THEN EXISTS (SELECT 1 FROM delivery d WHERE d.directive = own.id AND d.asked <> 'nothing'
      AND d.answered_on IS NULL AND (d.asked = 'report' OR d.received_on IS NULL))
    ELSE deadline IS NOT NULL AND (handled_on IS NULL OR handled_on > :today) AND NOT EXISTS (
      SELECT 1 FROM directive_relation a JOIN directive reply ON reply.id = a.directive
      WHERE a.other = own.id AND a.kind = 'replies_to' AND reply.deleted_at IS NULL) END AS is_unanswered
  FROM directive own) r
LEFT JOIN document_type t ON t.id = r.document_type
LEFT JOIN organisation o ON o.id = r.lead

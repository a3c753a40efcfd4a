SELECT
  (SELECT coalesce(sum(replaced_events), 0) FROM meeting WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2) AS meetings_saved,
  (SELECT count(*) FROM overlap_decision
    WHERE deleted_at IS NULL AND verdict = 'same' AND subject = 'report' AND decided_on BETWEEN ?1 AND ?2) AS reports_merged,
  (SELECT coalesce(sum(v.letters), 0) FROM meeting_saving v JOIN meeting m ON m.id = v.meeting
    WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2) AS invitations_saved,
  (SELECT coalesce(sum(v.money), 0) FROM meeting_saving v JOIN meeting m ON m.id = v.meeting
    WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2) AS money_saved

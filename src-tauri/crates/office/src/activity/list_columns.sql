r.id, k.name AS kind_name, k.session_word, r.name, r.from_day, r.day, o.short_name AS lead_name,
s.short_name AS subcommittee_name, r.scope, r.reach, r.series, r.late_reason <> '' AS is_late,
(SELECT value FROM activity_count WHERE activity = r.id AND measure = 'sessions') AS sessions,
a.value AS attendances, a.mark AS attendances_mark,

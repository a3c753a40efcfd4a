SELECT k.name AS kind_name, k.session_word, o.short_name AS lead_name, s.short_name AS subcommittee_name,
  g.name AS task_group_name, t.title AS task_title,

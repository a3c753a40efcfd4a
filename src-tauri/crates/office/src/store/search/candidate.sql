SELECT entry, content FROM search_entry WHERE entry = ?1

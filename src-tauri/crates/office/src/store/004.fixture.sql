-- Schema 1. Ids are UUIDv7 text, civil dates are YYYY-MM-DD text, money is whole đồng.
-- INTEGER columns are numbers and INT columns are flags (0 or 1): the row mapper relies on it.

------------------------------------------------------------------ the store itself
CREATE TABLE meta (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, slot TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('admin', 'clerk', 'leader', 'viewer')),
  deleted_at TEXT
) STRICT;

CREATE TABLE operation (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, op TEXT NOT NULL,
  undoes INTEGER REFERENCES operation (seq)
) STRICT;
CREATE UNIQUE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE revision (
  seq INTEGER PRIMARY KEY, operation INTEGER NOT NULL REFERENCES operation (seq),
  table_name TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX revision_row ON revision (table_name, row_id, seq);
CREATE INDEX revision_operation ON revision (operation);

CREATE TRIGGER operation_is_history BEFORE UPDATE ON operation BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER operation_stays BEFORE DELETE ON operation BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER revision_is_history BEFORE UPDATE ON revision BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER revision_stays BEFORE DELETE ON revision BEGIN SELECT raise(ABORT, 'history is never changed'); END;

CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Unfinished forms: outside history and backups, truly deleted.
CREATE TABLE draft (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, form TEXT NOT NULL, record TEXT,
  updated_at TEXT NOT NULL, body TEXT NOT NULL
) STRICT;

CREATE TABLE search_entry (
  entry INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, content TEXT NOT NULL, symbol TEXT NOT NULL,
  UNIQUE (table_name, row_id)
) STRICT;
CREATE INDEX search_symbol ON search_entry (symbol) WHERE symbol <> '';
CREATE VIRTUAL TABLE search_text USING fts5 (
  content, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'
);

------------------------------------------------------------------ the office
CREATE TABLE profile (
  id TEXT PRIMARY KEY, valid_from TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL, abbreviation TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('district', 'commune')),
  committee TEXT NOT NULL, addressee TEXT NOT NULL, date_place TEXT NOT NULL,
  letterhead TEXT NOT NULL CHECK (letterhead IN ('party', 'state', 'youth')),
  superior_lines TEXT NOT NULL, agency_lines TEXT NOT NULL, symbol_suffix TEXT NOT NULL,
  village_word TEXT NOT NULL, recipients TEXT NOT NULL,
  grouping TEXT NOT NULL CHECK (grouping IN ('subcommittee', 'task_group')),
  month_cutoff INTEGER NOT NULL CHECK (month_cutoff BETWEEN 1 AND 28),
  quarter_cutoff INTEGER NOT NULL CHECK (quarter_cutoff BETWEEN 1 AND 28),
  half_cutoff INTEGER NOT NULL CHECK (half_cutoff BETWEEN 1 AND 28),
  year_cutoff INTEGER NOT NULL CHECK (year_cutoff BETWEEN 1 AND 28),
  briefing_due_day INTEGER NOT NULL CHECK (briefing_due_day BETWEEN 1 AND 31),
  deleted_at TEXT
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL, abbreviation TEXT NOT NULL,
  membership TEXT NOT NULL CHECK (membership IN ('office', 'member', 'outside')),
  position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX organisation_office ON organisation (membership) WHERE membership = 'office' AND deleted_at IS NULL;

CREATE TABLE subcommittee (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL, position INTEGER NOT NULL,
  valid_from TEXT, valid_to TEXT, deleted_at TEXT
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY, full_name TEXT NOT NULL, given_name TEXT NOT NULL, sort_key TEXT NOT NULL,
  note TEXT NOT NULL, deleted_at TEXT
) STRICT;

CREATE TABLE post (
  id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id), title TEXT NOT NULL,
  organisation TEXT REFERENCES organisation (id), subcommittee TEXT REFERENCES subcommittee (id),
  valid_from TEXT, valid_to TEXT
) STRICT;
CREATE INDEX post_person ON post (person);

CREATE TABLE signer (
  id TEXT PRIMARY KEY, authority TEXT NOT NULL, title TEXT NOT NULL, person TEXT NOT NULL REFERENCES person (id),
  position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, deleted_at TEXT
) STRICT;

CREATE TABLE place (
  id TEXT PRIMARY KEY, level TEXT NOT NULL CHECK (level IN ('commune', 'village')),
  kind_word TEXT NOT NULL, name TEXT NOT NULL, parent TEXT REFERENCES place (id), position INTEGER NOT NULL,
  valid_from TEXT, valid_to TEXT, replaced_by TEXT REFERENCES place (id), deleted_at TEXT,
  CHECK ((level = 'village') = (parent IS NOT NULL))
) STRICT;
CREATE INDEX place_parent ON place (parent);

------------------------------------------------------------------ catalogues
CREATE TABLE document_type (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, party_abbreviation TEXT NOT NULL, state_abbreviation TEXT NOT NULL,
  position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE activity_kind (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, session_word TEXT NOT NULL, position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE meeting_kind (
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  cycle TEXT NOT NULL CHECK (cycle IN ('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly', 'none')),
  position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE task_group (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, lead TEXT REFERENCES organisation (id), coordinating TEXT NOT NULL,
  position INTEGER NOT NULL, deleted_at TEXT
) STRICT;

------------------------------------------------------------------ the registers
CREATE TABLE book (
  id TEXT PRIMARY KEY, direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'internal')), name TEXT NOT NULL,
  reset TEXT NOT NULL CHECK (reset IN ('year', 'term')), term_from TEXT,
  sequence TEXT NOT NULL CHECK (sequence IN ('common', 'per_type')), position INTEGER NOT NULL, deleted_at TEXT
) STRICT;

-- The last number used on paper before the office began here, per book, document type ('' when common) and period.
CREATE TABLE book_opening (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  last_used INTEGER NOT NULL CHECK (last_used >= 0)
) STRICT;

CREATE TABLE directive (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'internal')),
  number INTEGER CHECK (number > 0), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  number_state TEXT NOT NULL CHECK (number_state IN ('none', 'issued', 'cancelled')), cancel_reason TEXT,
  day TEXT NOT NULL, issuer TEXT NOT NULL, issuer_organisation TEXT REFERENCES organisation (id),
  symbol TEXT NOT NULL, document_date TEXT, document_type TEXT REFERENCES document_type (id), abstract TEXT NOT NULL,
  urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'urgent', 'very_urgent', 'flash')),
  pages INTEGER, copies INTEGER, recipients TEXT NOT NULL, signer TEXT NOT NULL, deadline TEXT,
  subcommittee TEXT REFERENCES subcommittee (id), task_group TEXT REFERENCES task_group (id),
  first_received_by TEXT REFERENCES organisation (id), drafted_for TEXT NOT NULL CHECK (drafted_for IN ('office', 'committee')),
  handled_on TEXT, handling_result TEXT NOT NULL, paper_place TEXT NOT NULL, note TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX directive_number ON directive (book, type_key, period_key, number) WHERE number IS NOT NULL;
CREATE INDEX directive_day ON directive (day, direction) WHERE deleted_at IS NULL;
CREATE INDEX directive_open ON directive (deadline) WHERE deleted_at IS NULL AND handled_on IS NULL AND deadline IS NOT NULL;
-- What still waits for the clerk is found without reading what was dealt with years ago.
CREATE INDEX directive_handled ON directive (handled_on) WHERE direction = 'in' AND deleted_at IS NULL;
CREATE INDEX directive_draft ON directive (day) WHERE direction = 'out' AND number_state = 'none' AND deleted_at IS NULL;

CREATE TABLE routing (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), position INTEGER NOT NULL, author TEXT NOT NULL,
  day TEXT NOT NULL, words TEXT NOT NULL, lead TEXT NOT NULL REFERENCES organisation (id), deadline TEXT, handed_over_on TEXT
) STRICT;
CREATE INDEX routing_directive ON routing (directive);
CREATE TABLE routing_coordinating (
  id TEXT PRIMARY KEY, routing TEXT NOT NULL REFERENCES routing (id), organisation TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
CREATE INDEX routing_coordinating_routing ON routing_coordinating (routing);
CREATE TABLE directive_relation (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), other TEXT NOT NULL REFERENCES directive (id),
  kind TEXT NOT NULL CHECK (kind IN ('replies_to', 'replaces', 'corrects', 'withdraws')), CHECK (directive <> other)
) STRICT;
CREATE INDEX directive_relation_from ON directive_relation (directive);
CREATE INDEX directive_relation_to ON directive_relation (other);

------------------------------------------------------------------ programmes and tasks
CREATE TABLE programme (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('work', 'supervision', 'coordination', 'key_tasks', 'unified_contents')),
  note TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE programme_item (
  id TEXT PRIMARY KEY, programme TEXT NOT NULL REFERENCES programme (id), position INTEGER NOT NULL, content TEXT NOT NULL,
  lead TEXT REFERENCES organisation (id), timing TEXT NOT NULL, due_on TEXT
) STRICT;
CREATE INDEX programme_item_programme ON programme_item (programme);

CREATE TABLE task (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, scope TEXT NOT NULL CHECK (scope IN ('common', 'own')),
  lead TEXT NOT NULL REFERENCES organisation (id), subcommittee TEXT REFERENCES subcommittee (id),
  task_group TEXT REFERENCES task_group (id), responsible TEXT REFERENCES person (id),
  assigned_on TEXT NOT NULL, start_on TEXT, due_on TEXT,
  timing TEXT NOT NULL CHECK (timing IN ('dated', 'recurring', 'undated')),
  breakthrough INT NOT NULL CHECK (breakthrough IN (0, 1)), product TEXT NOT NULL, result TEXT NOT NULL,
  finished_on TEXT, confirmed_on TEXT, cancelled_on TEXT, cancel_reason TEXT NOT NULL, note TEXT NOT NULL, deleted_at TEXT,
  CHECK ((timing = 'dated') = (due_on IS NOT NULL))
) STRICT;
CREATE INDEX task_due ON task (due_on) WHERE deleted_at IS NULL AND finished_on IS NULL AND cancelled_on IS NULL;
CREATE INDEX task_assigned ON task (assigned_on) WHERE deleted_at IS NULL;
CREATE INDEX task_finished ON task (finished_on) WHERE deleted_at IS NULL AND finished_on IS NOT NULL;
CREATE INDEX task_cancelled ON task (cancelled_on) WHERE deleted_at IS NULL AND cancelled_on IS NOT NULL;

CREATE TABLE task_coordinating (
  id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id), organisation TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
CREATE INDEX task_coordinating_task ON task_coordinating (task);
CREATE TABLE task_extension (
  id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id), decided_on TEXT NOT NULL, old_due TEXT NOT NULL,
  new_due TEXT NOT NULL, reason TEXT NOT NULL, approver TEXT NOT NULL
) STRICT;
CREATE INDEX task_extension_task ON task_extension (task);
CREATE TABLE task_pause (
  id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id), from_day TEXT NOT NULL, to_day TEXT, reason TEXT NOT NULL
) STRICT;
CREATE INDEX task_pause_task ON task_pause (task);
CREATE TABLE task_progress (
  id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id), day TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX task_progress_task ON task_progress (task);

------------------------------------------------------------------ meetings
CREATE TABLE meeting (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL REFERENCES meeting_kind (id), name TEXT NOT NULL, day TEXT NOT NULL,
  starts_at TEXT, ends_at TEXT, venue TEXT NOT NULL, chair TEXT REFERENCES person (id), secretary TEXT REFERENCES person (id),
  lead TEXT REFERENCES organisation (id), documents TEXT NOT NULL, replaced_events INTEGER NOT NULL CHECK (replaced_events >= 0),
  minutes_state TEXT NOT NULL CHECK (minutes_state IN ('none', 'draft', 'signed')), minutes_symbol TEXT NOT NULL, signed_on TEXT,
  notice_symbol TEXT NOT NULL, notice_date TEXT, note TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX meeting_day ON meeting (day) WHERE deleted_at IS NULL;
CREATE TABLE meeting_attendance (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL,
  person TEXT REFERENCES person (id), name TEXT NOT NULL, organisation TEXT REFERENCES organisation (id),
  state TEXT NOT NULL CHECK (state IN ('invited', 'present', 'excused', 'absent', 'substituted')),
  reason TEXT NOT NULL, substitute TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_attendance_meeting ON meeting_attendance (meeting);
CREATE TABLE meeting_agenda (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL, content TEXT NOT NULL, presenter TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_agenda_meeting ON meeting_agenda (meeting);
CREATE TABLE meeting_opinion (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL, speaker TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_opinion_meeting ON meeting_opinion (meeting);
CREATE TABLE meeting_conclusion (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), number INTEGER NOT NULL, content TEXT NOT NULL, no_task_on TEXT
) STRICT;
CREATE INDEX meeting_conclusion_meeting ON meeting_conclusion (meeting);
CREATE TABLE meeting_supplement (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), number INTEGER NOT NULL, day TEXT NOT NULL,
  content TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_supplement_meeting ON meeting_supplement (meeting);

-- One task may answer several papers: that is what merging leaves behind.
CREATE TABLE task_source (
  id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id), position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('directive', 'conclusion', 'programme_item', 'order', 'breakthrough')),
  directive TEXT REFERENCES directive (id), conclusion TEXT REFERENCES meeting_conclusion (id),
  programme_item TEXT REFERENCES programme_item (id), note TEXT NOT NULL
) STRICT;
CREATE INDEX task_source_task ON task_source (task);
CREATE INDEX task_source_directive ON task_source (directive) WHERE directive IS NOT NULL;
CREATE INDEX task_source_conclusion ON task_source (conclusion) WHERE conclusion IS NOT NULL;

------------------------------------------------------------------ activities and counts
CREATE TABLE activity (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL REFERENCES activity_kind (id), name TEXT NOT NULL,
  from_day TEXT NOT NULL, day TEXT NOT NULL, lead TEXT NOT NULL REFERENCES organisation (id),
  subcommittee TEXT REFERENCES subcommittee (id), task_group TEXT REFERENCES task_group (id), task TEXT REFERENCES task (id),
  scope TEXT NOT NULL CHECK (scope IN ('common', 'own')),
  reach TEXT NOT NULL CHECK (reach IN ('none', 'villages', 'communes', 'district')),
  replaced_events INTEGER NOT NULL CHECK (replaced_events >= 0), series TEXT NOT NULL, late_reason TEXT NOT NULL,
  note TEXT NOT NULL, deleted_at TEXT, CHECK (from_day <= day)
) STRICT;
CREATE INDEX activity_by_day ON activity (day, kind) WHERE deleted_at IS NULL;
CREATE INDEX activity_task ON activity (task) WHERE deleted_at IS NULL AND task IS NOT NULL;
CREATE TABLE activity_coordinating (
  id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES activity (id), organisation TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
CREATE INDEX activity_coordinating_activity ON activity_coordinating (activity);
CREATE TABLE activity_place (
  id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES activity (id), place TEXT NOT NULL REFERENCES place (id)
) STRICT;
CREATE INDEX activity_place_activity ON activity_place (activity);
CREATE TABLE activity_count (
  id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES activity (id), position INTEGER NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN
    ('sessions', 'attendances', 'people', 'women', 'minority', 'members', 'households', 'money_raised', 'money_given', 'other')),
  label TEXT NOT NULL, unit TEXT NOT NULL, value INTEGER NOT NULL CHECK (value >= 0),
  mark TEXT NOT NULL CHECK (mark IN ('exact', 'over', 'nearly', 'about'))
) STRICT;
CREATE INDEX activity_count_activity ON activity_count (activity, measure, value, mark);

------------------------------------------------------------------ short records the briefing needs
CREATE TABLE situation_note (
  id TEXT PRIMARY KEY, day TEXT NOT NULL, content TEXT NOT NULL, weight TEXT NOT NULL CHECK (weight IN ('ordinary', 'salient')),
  organisation TEXT REFERENCES organisation (id), place TEXT REFERENCES place (id), deleted_at TEXT
) STRICT;
CREATE TABLE difficulty (
  id TEXT PRIMARY KEY, day TEXT NOT NULL, content TEXT NOT NULL, cause TEXT NOT NULL,
  organisation TEXT REFERENCES organisation (id), subcommittee TEXT REFERENCES subcommittee (id),
  resolved_on TEXT, resolution TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE proposal (
  id TEXT PRIMARY KEY, day TEXT NOT NULL, content TEXT NOT NULL, sent_to TEXT NOT NULL,
  organisation TEXT REFERENCES organisation (id), directive TEXT REFERENCES directive (id),
  answered_on TEXT, answer TEXT NOT NULL, deleted_at TEXT
) STRICT;

------------------------------------------------------------------ figures by period
-- Running totals to the day the office began here ('running'), or last year's figures of a period ('comparison').
CREATE TABLE opening_figure (
  id TEXT PRIMARY KEY, purpose TEXT NOT NULL CHECK (purpose IN ('running', 'comparison')),
  from_day TEXT NOT NULL, to_day TEXT NOT NULL, activity_kind TEXT REFERENCES activity_kind (id), series TEXT NOT NULL,
  organisation TEXT REFERENCES organisation (id), subcommittee TEXT REFERENCES subcommittee (id),
  measure TEXT NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, value INTEGER NOT NULL CHECK (value >= 0),
  mark TEXT NOT NULL CHECK (mark IN ('exact', 'over', 'nearly', 'about')), deleted_at TEXT
) STRICT;
CREATE TABLE indicator (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  adds_by TEXT NOT NULL CHECK (adds_by IN ('sum', 'last', 'distinct', 'average')),
  activity_kind TEXT REFERENCES activity_kind (id), measure TEXT, position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
CREATE TABLE indicator_target (
  id TEXT PRIMARY KEY, indicator TEXT NOT NULL REFERENCES indicator (id), year INTEGER NOT NULL, value INTEGER NOT NULL
) STRICT;
CREATE TABLE indicator_value (
  id TEXT PRIMARY KEY, indicator TEXT NOT NULL REFERENCES indicator (id), from_day TEXT NOT NULL, to_day TEXT NOT NULL,
  place TEXT REFERENCES place (id), value INTEGER NOT NULL, given_by TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_value_indicator ON indicator_value (indicator, to_day);
CREATE TABLE period (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half', 'nine_months', 'year')),
  from_day TEXT NOT NULL, to_day TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'locked')),
  changed_on TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;

------------------------------------------------------------------ briefings
CREATE TABLE briefing (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half', 'nine_months', 'year')),
  period_key TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, document_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'printed', 'signed', 'issued', 'withdrawn')),
  draft_number INTEGER NOT NULL CHECK (draft_number > 0), number INTEGER, symbol TEXT NOT NULL, directive TEXT REFERENCES directive (id),
  signer TEXT REFERENCES signer (id), signed_on TEXT, issued_on TEXT, figures TEXT NOT NULL, paper_digest TEXT,
  supersedes TEXT REFERENCES briefing (id),
  supersedes_by TEXT CHECK (supersedes_by IN ('replaces', 'corrects')), withdrawn_on TEXT, withdraw_reason TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX briefing_period ON briefing (period_key, kind) WHERE deleted_at IS NULL;
CREATE TABLE briefing_paragraph (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefing (id), anchor TEXT NOT NULL, drafted TEXT NOT NULL, edited TEXT
) STRICT;
CREATE INDEX briefing_paragraph_briefing ON briefing_paragraph (briefing);
CREATE TABLE briefing_override (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefing (id), figure TEXT NOT NULL, drafted INTEGER NOT NULL,
  value INTEGER NOT NULL, mark TEXT NOT NULL CHECK (mark IN ('exact', 'over', 'nearly', 'about')), reason TEXT NOT NULL,
  label TEXT NOT NULL, unit TEXT NOT NULL, decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX briefing_override_briefing ON briefing_override (briefing);

-- The bytes of issued papers, kept by their digest and never rewritten.
CREATE TABLE issued_paper (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Schema 2: what the registers need beside an entry.

------------------------------------------------------------------ files that belong to a directive
-- The row says what a file is; its bytes lie sealed beside the database, found by their digest, once for all rows.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), position INTEGER NOT NULL, title TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL CHECK (size > 0), digest TEXT NOT NULL, pages INTEGER CHECK (pages > 0),
  is_shown INT NOT NULL CHECK (is_shown IN (0, 1)), added_on TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX attachment_directive ON attachment (directive);
CREATE INDEX attachment_digest ON attachment (digest);

------------------------------------------------------------------ whom an outgoing paper went to
CREATE TABLE delivery (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), position INTEGER NOT NULL,
  organisation TEXT REFERENCES organisation (id), place TEXT REFERENCES place (id), recipient TEXT NOT NULL,
  copy INT NOT NULL CHECK (copy IN (0, 1)),
  asked TEXT NOT NULL CHECK (asked IN ('nothing', 'acknowledge', 'report')), due_on TEXT,
  sent_on TEXT, received_on TEXT, answered_on TEXT, reply TEXT REFERENCES directive (id), result TEXT NOT NULL,
  CHECK (organisation IS NULL OR place IS NULL)
) STRICT;
CREATE INDEX delivery_directive ON delivery (directive);
-- Who still owes an answer is found without reading what was answered years ago.
CREATE INDEX delivery_owed ON delivery (due_on) WHERE asked <> 'nothing' AND answered_on IS NULL;

------------------------------------------------------------------ books: gaps and closing
-- Why a number that was never given to a paper is missing from its series.
CREATE TABLE number_gap (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0), reason TEXT NOT NULL
) STRICT;
-- Khóa sổ: the series of a year or a term, closed for good.
CREATE TABLE book_closing (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  closed_on TEXT NOT NULL, first_number INTEGER, last_number INTEGER, pages INTEGER NOT NULL CHECK (pages > 0),
  cancelled INTEGER NOT NULL, gaps INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;

------------------------------------------------------------------ working days, views and imports
-- Days off, and Saturdays or Sundays that are worked instead.
CREATE TABLE holiday (
  id TEXT PRIMARY KEY, day TEXT NOT NULL, name TEXT NOT NULL, worked INT NOT NULL CHECK (worked IN (0, 1)), deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX holiday_day ON holiday (day) WHERE deleted_at IS NULL;
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL,
  position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
-- How the columns of a known header were read the last time.
CREATE TABLE import_mapping (id TEXT PRIMARY KEY, kind TEXT NOT NULL, signature TEXT NOT NULL, mapping TEXT NOT NULL) STRICT;
-- The row of the file a record was taken in from.
CREATE TABLE import_row (
  id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL,
  source_row INTEGER NOT NULL CHECK (source_row > 0)
) STRICT;
CREATE UNIQUE INDEX import_row_record ON import_row (table_name, row_id);

------------------------------------------------------------------ what a record lost
-- Rows of its lists that are gone are found in history without reading all of it.
CREATE INDEX revision_erased ON revision (table_name) WHERE after IS NULL;

------------------------------------------------------------------ what was signed
-- The tasks of conclusions as they stood when the minutes were signed: a task that changes later does not change the paper.
CREATE TABLE signed_task (
  id TEXT PRIMARY KEY, conclusion TEXT NOT NULL REFERENCES meeting_conclusion (id), position INTEGER NOT NULL,
  title TEXT NOT NULL, lead TEXT NOT NULL, coordinating TEXT NOT NULL,
  timing TEXT NOT NULL CHECK (timing IN ('dated', 'recurring', 'undated')), due_on TEXT
) STRICT;
CREATE INDEX signed_task_conclusion ON signed_task (conclusion);
-- Minutes signed before there was this table keep what is known today.
INSERT INTO signed_task
SELECT c.id || '/' || t.id, c.id, row_number() OVER (PARTITION BY c.id ORDER BY t.due_on IS NULL, t.due_on, t.id) - 1,
  t.title, o.short_name,
  coalesce((SELECT group_concat(x.short_name, char(10)) FROM task_coordinating k JOIN organisation x ON x.id = k.organisation
            WHERE k.task = t.id), ''),
  t.timing, coalesce((SELECT e.old_due FROM task_extension e WHERE e.task = t.id AND e.decided_on > m.signed_on
                      ORDER BY e.decided_on LIMIT 1), t.due_on)
FROM meeting m
JOIN meeting_conclusion c ON c.meeting = m.id
JOIN (SELECT DISTINCT conclusion, task FROM task_source WHERE conclusion IS NOT NULL) s ON s.conclusion = c.id
JOIN task t ON t.id = s.task
JOIN organisation o ON o.id = t.lead
WHERE m.minutes_state = 'signed' AND t.deleted_at IS NULL;

------------------------------------------------------------------ what must not be stored
-- A row whose content was taken out for good, and why. It is written first; then its revisions may become empty, nothing else.
CREATE TABLE expunged (
  id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE UNIQUE INDEX expunged_row ON expunged (table_name, row_id);
CREATE TRIGGER expunged_is_history BEFORE UPDATE ON expunged BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER expunged_stays BEFORE DELETE ON expunged BEGIN SELECT raise(ABORT, 'history is never changed'); END;
DROP TRIGGER revision_is_history;
CREATE TRIGGER revision_is_history BEFORE UPDATE ON revision
WHEN NOT (
  new.seq = old.seq AND new.operation = old.operation AND new.table_name = old.table_name AND new.row_id = old.row_id
  AND new.before IS (CASE WHEN old.before IS NOT NULL THEN '{}' END)
  AND new.after IS (CASE WHEN old.after IS NOT NULL THEN '{}' END)
  AND EXISTS (SELECT 1 FROM expunged e WHERE e.table_name = old.table_name AND e.row_id = old.row_id)
)
BEGIN SELECT raise(ABORT, 'history is never changed'); END;

------------------------------------------------------------------ finding twins
-- The same letter from the same issuer is found without reading the register.
CREATE INDEX directive_symbol ON directive (symbol) WHERE symbol <> '';
CREATE INDEX directive_issuer ON directive (issuer, day);

-- Symbols are found through the index of words.
DROP INDEX search_symbol;

-- Schema 3: the overlap desk (rà soát trùng lặp).

-- What the clerk decided about two works, and what is learned from it. The pair stands in one order, whichever way it
-- was asked; `answer` is opaque here and holds no text of a record.
CREATE TABLE overlap_decision (
  id TEXT PRIMARY KEY, a_kind TEXT NOT NULL, a TEXT NOT NULL, b_kind TEXT NOT NULL, b TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'related', 'different')), decided_on TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('work', 'report')), task TEXT REFERENCES task (id), answer TEXT NOT NULL, deleted_at TEXT,
  CHECK (a_kind IN ('directive', 'task', 'meeting', 'activity')), CHECK (b_kind IN ('directive', 'task', 'meeting', 'activity')),
  CHECK ((a_kind, a) < (b_kind, b))
) STRICT;
CREATE UNIQUE INDEX overlap_decision_pair ON overlap_decision (a_kind, a, b_kind, b) WHERE deleted_at IS NULL;

-- Names of one campaign, one to a line; the shipped ones are not rows.
CREATE TABLE campaign (id TEXT PRIMARY KEY, names TEXT NOT NULL, deleted_at TEXT) STRICT;

-- What one joint meeting saved beside the meetings it replaced, where somebody noted it.
CREATE TABLE meeting_saving (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), letters INTEGER NOT NULL CHECK (letters >= 0),
  money INTEGER NOT NULL CHECK (money >= 0)
) STRICT;
CREATE UNIQUE INDEX meeting_saving_meeting ON meeting_saving (meeting);

-- Directives, reports and conferences of years before the office began here, as typed from paper.
CREATE TABLE yearly_figure (
  id TEXT PRIMARY KEY, year INTEGER NOT NULL, organisation TEXT NOT NULL REFERENCES organisation (id),
  measure TEXT NOT NULL CHECK (measure IN ('directives', 'reports', 'conferences', 'tasks')),
  value INTEGER NOT NULL CHECK (value >= 0), deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX yearly_figure_place ON yearly_figure (year, organisation, measure) WHERE deleted_at IS NULL;

-- Schema 4: accounts at work, packages between offices, the health of the records.

------------------------------------------------------------------ packages between offices
-- Another office whose fingerprint was compared; the id is that office's own.
CREATE TABLE partner (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, signing_key TEXT NOT NULL, receiving_key TEXT NOT NULL, trusted_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('trusted', 'stopped'))
) STRICT;
CREATE UNIQUE INDEX partner_signing_key ON partner (signing_key);
-- Every package made for a partner or taken from one.
CREATE TABLE package (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), way TEXT NOT NULL CHECK (way IN ('sent', 'taken')),
  number INTEGER NOT NULL CHECK (number > 0), from_day TEXT NOT NULL, to_day TEXT NOT NULL, made_on TEXT NOT NULL,
  logged_on TEXT NOT NULL, digest TEXT NOT NULL, activities INTEGER NOT NULL, tasks INTEGER NOT NULL, documents INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX package_number ON package (partner, way, number);
-- Whose a record is that came in a package, and the number of the package that spoke of it last.
CREATE TABLE package_row (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), table_name TEXT NOT NULL, row_id TEXT NOT NULL,
  number INTEGER NOT NULL
) STRICT;
CREATE INDEX package_row_partner ON package_row (partner, table_name);
-- Papers of a partner. They stand in that office's books and so in none of ours.
CREATE TABLE partner_document (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), day TEXT NOT NULL, symbol TEXT NOT NULL,
  type_name TEXT NOT NULL, abstract TEXT NOT NULL, recipients TEXT NOT NULL, signer TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX partner_document_day ON partner_document (partner, day) WHERE deleted_at IS NULL;

------------------------------------------------------------------ accounts
-- Somebody else typed the passphrase the account opens with, so its owner sets another before seeing anything.
ALTER TABLE account ADD COLUMN is_one_time INT NOT NULL DEFAULT 0 CHECK (is_one_time IN (0, 1));

------------------------------------------------------------------ what a leader says of a briefing
-- copy is the digest of what would have been printed for signature when it was said.
CREATE TABLE briefing_review (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefing (id), position INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'sent_back', 'commented')), comment TEXT NOT NULL,
  account TEXT NOT NULL, at TEXT NOT NULL, copy TEXT NOT NULL
) STRICT;
CREATE INDEX briefing_review_briefing ON briefing_review (briefing);

-- Rows.
INSERT INTO operation VALUES (1, '2017-01-02T09:00:00', 'clerk', 'set_up', NULL);
INSERT INTO operation VALUES (2, '2017-07-03T09:00:00', 'clerk', 'add', NULL);
INSERT INTO operation VALUES (3, '2017-07-03T09:00:00', 'clerk', 'add', NULL);
INSERT INTO revision VALUES (1, 1, 'organisation', 'office', NULL, '{"id":"office","name":"Tổ chức office","short_name":"office","abbreviation":"OFFICE","membership":"office","position":0,"valid_from":null,"valid_to":null,"deleted_at":null}');
INSERT INTO revision VALUES (2, 1, 'organisation', 'front', NULL, '{"id":"front","name":"Tổ chức front","short_name":"front","abbreviation":"FRONT","membership":"member","position":1,"valid_from":null,"valid_to":null,"deleted_at":null}');
INSERT INTO revision VALUES (3, 1, 'organisation', 'farmers', NULL, '{"id":"farmers","name":"Tổ chức farmers","short_name":"farmers","abbreviation":"FARMERS","membership":"member","position":2,"valid_from":null,"valid_to":null,"deleted_at":null}');
INSERT INTO revision VALUES (4, 1, 'organisation', 'centre', NULL, '{"id":"centre","name":"Tổ chức centre","short_name":"centre","abbreviation":"CENTRE","membership":"outside","position":3,"valid_from":null,"valid_to":null,"deleted_at":null}');
INSERT INTO revision VALUES (5, 1, 'book', '01595e68-2280-7000-8000-000000000001', NULL, '{"id":"01595e68-2280-7000-8000-000000000001","direction":"in","name":"Sổ In","reset":"year","term_from":null,"sequence":"common","position":0,"deleted_at":null}');
INSERT INTO revision VALUES (6, 1, 'book', '01595e68-2280-7000-8000-000000000002', NULL, '{"id":"01595e68-2280-7000-8000-000000000002","direction":"out","name":"Sổ Out","reset":"year","term_from":null,"sequence":"common","position":0,"deleted_at":null}');
INSERT INTO revision VALUES (7, 2, 'directive', '015d07ad-8a80-7000-8000-000000000003', NULL, '{"id":"015d07ad-8a80-7000-8000-000000000003","book":"01595e68-2280-7000-8000-000000000001","direction":"in","number":1,"type_key":"","period_key":"2017","number_state":"issued","cancel_reason":null,"day":"2017-07-03","issuer":"Huyện ủy mẫu","issuer_organisation":null,"symbol":"","document_date":null,"document_type":null,"abstract":"Về việc tổng vệ sinh","urgency":"normal","pages":null,"copies":null,"recipients":"","signer":"","deadline":null,"subcommittee":null,"task_group":null,"first_received_by":null,"drafted_for":"office","handled_on":null,"handling_result":"","paper_place":"","note":"","deleted_at":null}');
INSERT INTO revision VALUES (8, 3, 'task', '015d07ad-8a80-7000-8000-000000000004', NULL, '{"id":"015d07ad-8a80-7000-8000-000000000004","title":"Tổng vệ sinh","scope":"common","lead":"farmers","subcommittee":null,"task_group":null,"responsible":null,"assigned_on":"2017-07-03","start_on":null,"due_on":"2017-07-20","timing":"dated","breakthrough":false,"product":"","result":"","finished_on":null,"confirmed_on":null,"cancelled_on":null,"cancel_reason":"","note":"","deleted_at":null}');
INSERT INTO revision VALUES (9, 3, 'task_coordinating', '015d07ad-8a80-7000-8000-000000000004/front', NULL, '{"id":"015d07ad-8a80-7000-8000-000000000004/front","task":"015d07ad-8a80-7000-8000-000000000004","organisation":"front"}');
INSERT INTO search_entry VALUES (1, 'organisation', 'office', 'Tổ chức office · OFFICE · office', 'office');
INSERT INTO search_entry VALUES (2, 'organisation', 'front', 'Tổ chức front · FRONT · front', 'front');
INSERT INTO search_entry VALUES (3, 'organisation', 'farmers', 'Tổ chức farmers · FARMERS · farmers', 'farmers');
INSERT INTO search_entry VALUES (4, 'organisation', 'centre', 'Tổ chức centre · CENTRE · centre', 'centre');
INSERT INTO search_entry VALUES (5, 'book', '01595e68-2280-7000-8000-000000000001', 'Sổ In', '');
INSERT INTO search_entry VALUES (6, 'book', '01595e68-2280-7000-8000-000000000002', 'Sổ Out', '');
INSERT INTO search_entry VALUES (7, 'directive', '015d07ad-8a80-7000-8000-000000000003', 'Về việc tổng vệ sinh · Huyện ủy mẫu', '');
INSERT INTO search_entry VALUES (8, 'task', '015d07ad-8a80-7000-8000-000000000004', 'Tổng vệ sinh', '');
INSERT INTO organisation VALUES ('office', 'Tổ chức office', 'office', 'OFFICE', 'office', 0, NULL, NULL, NULL);
INSERT INTO organisation VALUES ('front', 'Tổ chức front', 'front', 'FRONT', 'member', 1, NULL, NULL, NULL);
INSERT INTO organisation VALUES ('farmers', 'Tổ chức farmers', 'farmers', 'FARMERS', 'member', 2, NULL, NULL, NULL);
INSERT INTO organisation VALUES ('centre', 'Tổ chức centre', 'centre', 'CENTRE', 'outside', 3, NULL, NULL, NULL);
INSERT INTO book VALUES ('01595e68-2280-7000-8000-000000000001', 'in', 'Sổ In', 'year', NULL, 'common', 0, NULL);
INSERT INTO book VALUES ('01595e68-2280-7000-8000-000000000002', 'out', 'Sổ Out', 'year', NULL, 'common', 0, NULL);
INSERT INTO directive VALUES ('015d07ad-8a80-7000-8000-000000000003', '01595e68-2280-7000-8000-000000000001', 'in', 1, '', '2017', 'issued', NULL, '2017-07-03', 'Huyện ủy mẫu', NULL, '', NULL, NULL, 'Về việc tổng vệ sinh', 'normal', NULL, NULL, '', '', NULL, NULL, NULL, NULL, 'office', NULL, '', '', '', NULL);
INSERT INTO task VALUES ('015d07ad-8a80-7000-8000-000000000004', 'Tổng vệ sinh', 'common', 'farmers', NULL, NULL, NULL, '2017-07-03', NULL, '2017-07-20', 'dated', 0, '', '', NULL, NULL, NULL, '', '', NULL);
INSERT INTO task_coordinating VALUES ('015d07ad-8a80-7000-8000-000000000004/front', '015d07ad-8a80-7000-8000-000000000004', 'front');
INSERT INTO search_text (rowid, content) VALUES (1, 'to chuc office · office · office');
INSERT INTO search_text (rowid, content) VALUES (2, 'to chuc front · front · front');
INSERT INTO search_text (rowid, content) VALUES (3, 'to chuc farmers · farmers · farmers');
INSERT INTO search_text (rowid, content) VALUES (4, 'to chuc centre · centre · centre');
INSERT INTO search_text (rowid, content) VALUES (5, 'so in');
INSERT INTO search_text (rowid, content) VALUES (6, 'so out');
INSERT INTO search_text (rowid, content) VALUES (7, 've viec tong ve sinh · huyen uy mau');
INSERT INTO search_text (rowid, content) VALUES (8, 'tong ve sinh');

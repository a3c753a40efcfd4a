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

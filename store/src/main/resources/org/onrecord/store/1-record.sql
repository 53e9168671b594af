-- What was extracted: one row an article with its whole record, and its entries as columns.
CREATE TABLE article (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  outlet TEXT,
  title TEXT,
  url TEXT,
  language TEXT,
  program TEXT NOT NULL,
  record BYTEA NOT NULL
);

CREATE TABLE entry (
  article TEXT NOT NULL REFERENCES article (id),
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  detail TEXT,
  code TEXT,
  status TEXT,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  words TEXT NOT NULL,
  cue TEXT,
  about TEXT,
  value DOUBLE PRECISION,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  rule TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (article, n)
);
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_kind ON entry (kind);

CREATE TABLE problem (
  source TEXT NOT NULL,
  article TEXT,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (source, code, message)
);

-- What a user decided.
CREATE TABLE decision (
  number BIGINT PRIMARY KEY,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  decision TEXT NOT NULL UNIQUE
);
CREATE INDEX decision_subject ON decision (subject);

-- What follows from both, and can be made anew.
CREATE TABLE article_related (
  article TEXT PRIMARY KEY REFERENCES article (id),
  published_from TEXT,
  published_to TEXT,
  published_basis TEXT,
  digest TEXT NOT NULL,
  record BYTEA NOT NULL
);

CREATE TABLE entry_related (
  article TEXT NOT NULL,
  n INTEGER NOT NULL,
  day_from TEXT,
  day_to TEXT,
  voice TEXT,
  asserted_by TEXT,
  PRIMARY KEY (article, n)
);

CREATE TABLE entry_actor (
  article TEXT NOT NULL,
  n INTEGER NOT NULL,
  role TEXT NOT NULL,
  place INTEGER NOT NULL,
  actor TEXT,
  basis TEXT,
  words TEXT,
  PRIMARY KEY (article, n, role, place)
);
CREATE INDEX entry_actor_actor ON entry_actor (actor);

CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  names TEXT NOT NULL,
  actor TEXT NOT NULL
);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT
);

CREATE TABLE story_article (
  story TEXT NOT NULL,
  place INTEGER NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (story, place)
);
CREATE INDEX story_article_article ON story_article (article);

CREATE TABLE utterance (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  utterance TEXT NOT NULL
);

CREATE TABLE utterance_member (
  utterance TEXT NOT NULL,
  place INTEGER NOT NULL,
  entry TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (utterance, place)
);
CREATE INDEX utterance_member_entry ON utterance_member (entry);

CREATE TABLE recovered (
  utterance TEXT NOT NULL,
  entry TEXT NOT NULL,
  speaker TEXT NOT NULL,
  from_entry TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX recovered_entry ON recovered (entry);
CREATE INDEX recovered_speaker ON recovered (speaker);

CREATE TABLE reuse (
  place INTEGER PRIMARY KEY,
  article_a TEXT NOT NULL,
  article_b TEXT NOT NULL,
  reuse TEXT NOT NULL
);

CREATE TABLE contradiction (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL
);

CREATE TABLE problem_related (
  place INTEGER PRIMARY KEY,
  problem TEXT NOT NULL
);

-- Full text: the words of articles and of entries, with English word stems. A tsvector holds 1 MB.
CREATE TABLE article_words (
  article TEXT PRIMARY KEY,
  title TEXT,
  words TEXT NOT NULL,
  lexemes tsvector GENERATED ALWAYS AS (
    to_tsvector('english', coalesce(title, '') || ' ' || left(words, 200000))) STORED
);
CREATE INDEX article_words_lexemes ON article_words USING gin (lexemes);
CREATE TABLE entry_words (
  article TEXT NOT NULL,
  n INTEGER NOT NULL,
  words TEXT NOT NULL,
  lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english', left(words, 200000))) STORED,
  PRIMARY KEY (article, n)
);
CREATE INDEX entry_words_lexemes ON entry_words USING gin (lexemes);

-- What follows grows with what is new: nothing in it is numbered through.
ALTER TABLE story DROP COLUMN place;
ALTER TABLE utterance DROP COLUMN place;
ALTER TABLE contradiction DROP COLUMN place;
ALTER TABLE contradiction ADD COLUMN story TEXT;
CREATE INDEX contradiction_story ON contradiction (story);
CREATE TABLE reuse_by_article (article_a TEXT NOT NULL, article_b TEXT NOT NULL, reuse TEXT NOT NULL);
INSERT INTO reuse_by_article SELECT article_a, article_b, reuse FROM reuse;
DROP TABLE reuse;
ALTER TABLE reuse_by_article RENAME TO reuse;
CREATE INDEX reuse_article ON reuse (article_a);
CREATE TABLE problem_by_article (article TEXT, problem TEXT NOT NULL);
INSERT INTO problem_by_article SELECT NULL, problem FROM problem_related;
DROP TABLE problem_related;
ALTER TABLE problem_by_article RENAME TO problem_related;
CREATE INDEX problem_related_article ON problem_related (article);
ALTER TABLE article_related ADD COLUMN ids TEXT;
-- The day on which an article came out as it was extracted, empty where it is not known.
ALTER TABLE article ADD COLUMN day TEXT;
-- Articles that are kept and not yet related.
CREATE TABLE fresh (article TEXT PRIMARY KEY);
INSERT INTO fresh SELECT id FROM article;
-- What relating needs to know of the articles that are related.
CREATE TABLE growth (name TEXT PRIMARY KEY, value BYTEA NOT NULL);
CREATE TABLE node (number INTEGER PRIMARY KEY, article TEXT NOT NULL, node BYTEA NOT NULL);
CREATE UNIQUE INDEX node_article ON node (article);
CREATE TABLE same_saying (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX same_saying_b ON same_saying (b);
CREATE TABLE name_use (
  name TEXT NOT NULL,
  spelling TEXT NOT NULL,
  article TEXT NOT NULL,
  actor TEXT
);
CREATE INDEX name_use_name ON name_use (name, spelling, article);
-- Actors are found by the words of their names.
CREATE TABLE actor_word (word TEXT NOT NULL, actor TEXT NOT NULL);
CREATE INDEX actor_word_word ON actor_word (word, actor);
CREATE INDEX actor_word_actor ON actor_word (actor);

CREATE TABLE posting (
  day INTEGER NOT NULL,
  term INTEGER NOT NULL,
  node INTEGER NOT NULL,
  PRIMARY KEY (day, term, node)
);
CREATE TABLE link (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE TABLE run (
  run BIGINT NOT NULL,
  days INTEGER NOT NULL,
  node INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (run, days, node, n)
);
CREATE TABLE name_fact (
  name TEXT NOT NULL,
  fact TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (name, fact)
);

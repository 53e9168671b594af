-- One story is read without the rest.
CREATE INDEX reuse_article ON reuse (article_a);
CREATE INDEX contradiction_a ON contradiction (a);
CREATE INDEX contradiction_b ON contradiction (b);

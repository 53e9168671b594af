-- Full text: the words of articles and of entries, with English word stems.
CREATE VIRTUAL TABLE article_words USING fts5 (
  article UNINDEXED, title, words, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE entry_words USING fts5 (
  article UNINDEXED, n UNINDEXED, words, tokenize = 'porter unicode61 remove_diacritics 2'
);

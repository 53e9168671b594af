-- One article more costs the same in a store of any size: what it replaces is found by an index.
CREATE INDEX recovered_utterance ON recovered (utterance);
-- What an article without a day is compared with.
CREATE INDEX posting_term ON posting (term, node);

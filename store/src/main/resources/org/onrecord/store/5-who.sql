-- Who says most is counted, and persons are listed, from an index alone.
DROP INDEX entry_actor_actor;
CREATE INDEX entry_actor_actor ON entry_actor (actor, role, article, n);
CREATE INDEX actor_kind ON actor (kind, id, name);

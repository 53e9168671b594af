-- Pages ask for the latest stories and for what is least sure.
CREATE INDEX story_day ON story (day_to);
CREATE INDEX entry_doubt ON entry (kind, confidence, id);
CREATE INDEX article_published ON article_related (published_from);
CREATE INDEX entry_actor_article ON entry_actor (article, actor);

-- A step that only tests know.
ALTER TABLE article ADD COLUMN colour TEXT;
UPDATE article SET colour = 'blue';

-- Who asked for a code, as a keyed hash, and whether from a browser that the owner is known by: what strangers ask for is counted apart.
ALTER TABLE mailed_code ADD COLUMN asker VARCHAR(64);
ALTER TABLE mailed_code ADD COLUMN known BOOLEAN DEFAULT FALSE NOT NULL;

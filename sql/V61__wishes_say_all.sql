-- All that a second person confirms, as sentences (a JSON list), beside the one of the subject; null for wishes of before.
-- seen_state is from now on a digest of these too: what waits is refused as changed and has to be asked for anew.
ALTER TABLE two_person_wish ADD COLUMN shown LONGTEXT;

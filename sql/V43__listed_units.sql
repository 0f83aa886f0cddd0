-- Who stands on a list of suppliers, or holds a title, by the list's name.
CREATE INDEX ix_unit_entry_fact ON unit_entry (fact, value_text, state);
CREATE INDEX ix_title_title ON title (title);

-- Lists of a round in the order of due moments, and of its published entries in the order of the list.
CREATE INDEX ix_work_item_late ON work_item (round_id, sort_at, task_id);
CREATE INDEX ix_publicity_entry_seat ON publicity_entry (round_id, seat);
-- Reminded tasks of a role or unit, without reading all of its open ones.
CREATE INDEX ix_work_item_pressed ON work_item (candidate, reminded_at);

-- The desk asks for each kind of work by itself: the first of a kind, and how many there are.
CREATE INDEX ix_work_item_kind ON work_item (candidate, task_key, sort_at, task_id);

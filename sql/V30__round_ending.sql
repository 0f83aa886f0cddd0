-- How a round ended before its time. Rounds that end in their time have none of it.
ALTER TABLE selection_round ADD COLUMN outcome VARCHAR(16);
ALTER TABLE selection_round ADD COLUMN ended_stage VARCHAR(20);
ALTER TABLE selection_round ADD COLUMN ended_reason VARCHAR(500);
ALTER TABLE selection_round ADD COLUMN ended_at DATETIME(6);
ALTER TABLE selection_round ADD COLUMN ended_by VARCHAR(36);

-- Browsers in which their owner has asked not to be asked for a second factor for thirty days.
ALTER TABLE known_device ADD COLUMN trusted_id VARCHAR(36);
ALTER TABLE known_device ADD COLUMN trusted_since DATETIME(6);
ALTER TABLE known_device ADD COLUMN trusted_until DATETIME(6);
ALTER TABLE known_device ADD COLUMN browser VARCHAR(60);

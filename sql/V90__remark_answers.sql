-- What the unit says to a remark of the formality check when it hands in the correction; null for nothing.
ALTER TABLE application_remark ADD COLUMN answer VARCHAR(500);

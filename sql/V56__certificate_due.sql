-- Until when a winner has to show its certificate; later its place lapses (the model vouchers of 49号). Null where there is none.
ALTER TABLE project ADD COLUMN certificate_due DATETIME(6) NULL;
CREATE INDEX ix_project_certificate_due ON project (round_id, certificate_due);

-- A field that an award occupied is free again when the project fails, stops or lapses, or is revoked.
ALTER TABLE field_occupation ADD COLUMN freed_at DATETIME(6) NULL;
ALTER TABLE field_occupation ADD COLUMN freed_why VARCHAR(1000) NULL;

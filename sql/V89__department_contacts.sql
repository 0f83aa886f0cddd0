-- Whom the public asks about what a department leads: read when a notice is shown, so that a new number holds for old notices too.
ALTER TABLE department ADD COLUMN contact_office VARCHAR(100);
ALTER TABLE department ADD COLUMN contact_telephone VARCHAR(40);
ALTER TABLE department ADD COLUMN contact_address VARCHAR(200);

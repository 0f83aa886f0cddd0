-- A unit is its people: what each account of an applying unit may do for it (UnitRight, comma between). Whoever acted for a unit until
-- now did everything, so they are its administrators. left_at: the unit let them go; nobody but the unit takes them back.
ALTER TABLE account ADD COLUMN unit_rights VARCHAR(60);
ALTER TABLE account ADD COLUMN left_at DATETIME(6);
UPDATE account SET unit_rights = 'ADMINISTER,WRITE,SUBMIT,PROJECTS' WHERE role = 'APPLICANT';

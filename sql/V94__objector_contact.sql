-- How the objector can be reached beside the telephone, and whether that was proved: NOT_ASKED where no mail could be sent.
ALTER TABLE objection ADD COLUMN mail_sealed VARCHAR(800);
ALTER TABLE objection ADD COLUMN contact_proof VARCHAR(20) NOT NULL DEFAULT 'NOT_ASKED';

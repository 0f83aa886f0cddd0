-- The log by who acted, and by what it is about whatever its kind; applications by their number.
CREATE INDEX ix_audit_log_actor ON audit_log (actor_id, seq);
CREATE INDEX ix_audit_log_subject_seq ON audit_log (subject_id, seq);
CREATE INDEX ix_application_number ON application (number_text);

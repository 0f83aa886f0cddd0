-- Files that were taken away are removed after their time.
CREATE INDEX ix_application_attachment_removed ON application_attachment (removed_at);
CREATE INDEX ix_project_file_removed ON project_file (removed_at);
CREATE INDEX ix_unit_entry_file ON unit_entry (file_id);
CREATE INDEX ix_target_reading_file ON target_reading (file_id);

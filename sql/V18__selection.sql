-- What the meeting's list and each substitution were computed from, so that anybody can compute them again.
CREATE TABLE decision_input (
    round_id VARCHAR(36) NOT NULL,
    step_no INT NOT NULL,
    inputs LONGTEXT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_decision_input PRIMARY KEY (round_id, step_no)
);

-- reason_code: the rule; figures: how the amount came about; tie_place: among equals, as the meeting ordered them
ALTER TABLE decision_entry ADD COLUMN reason_code VARCHAR(64);
ALTER TABLE decision_entry ADD COLUMN applicant_reason VARCHAR(2000);
ALTER TABLE decision_entry ADD COLUMN figures VARCHAR(2000);
ALTER TABLE decision_entry ADD COLUMN tie_place INT DEFAULT 0 NOT NULL;

-- kinds TAKE and LEAVE hold the place that the meeting gave to an entry that ties; RISE that of a substitute, later
ALTER TABLE meeting_change ADD COLUMN tie_place INT DEFAULT 0 NOT NULL;

-- changed_by: the meeting's written reason, shown wherever the entry is; final_no: its place on the final list
ALTER TABLE publicity_entry ADD COLUMN changed_by VARCHAR(1000);
ALTER TABLE publicity_entry ADD COLUMN final_no INT;
ALTER TABLE publicity_entry ADD COLUMN final_notice_id VARCHAR(36);

-- handler_id: the one person who reads who objects
ALTER TABLE objection ADD COLUMN handler_id VARCHAR(36);
ALTER TABLE objection ADD COLUMN taken_at DATETIME(6);

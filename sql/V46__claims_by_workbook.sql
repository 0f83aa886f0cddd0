-- Which claim came of which number in a unit's workbook, so that the same workbook may be sent twice. digest is of what the workbook said.
CREATE TABLE workbook_claim (
    round_id VARCHAR(36) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    number_key VARCHAR(64) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    number_text VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    CONSTRAINT pk_workbook_claim PRIMARY KEY (round_id, organisation_id, number_key)
);
CREATE INDEX ix_workbook_claim_application ON workbook_claim (application_id);

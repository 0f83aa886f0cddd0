-- People and exclusions of an application. version_no 0 is the draft; a submission copies it, with the leader, under its own number.
CREATE TABLE application_party (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    order_no INT NOT NULL,
    person VARCHAR(100) NOT NULL,
    person_key VARCHAR(100) NOT NULL,
    institution VARCHAR(200) NOT NULL,
    year_no INT,
    title VARCHAR(300) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    PRIMARY KEY (application_id, version_no, kind, order_no)
);
CREATE INDEX ix_application_party_person ON application_party (person_key, kind, application_id);

INSERT INTO application_party (application_id, version_no, kind, order_no, person, person_key, institution, title, reason)
SELECT id, version_no, 'LEADER', 1, leader, LOWER(REPLACE(REPLACE(leader, ' ', ''), '　', '')), organisation_name, '', ''
FROM application WHERE version_no > 0 AND leader IS NOT NULL AND leader <> '';

-- Answers that came from another application and that nobody has confirmed or changed since.
CREATE TABLE application_taken (
    application_id VARCHAR(36) NOT NULL,
    question_key VARCHAR(64) NOT NULL,
    source_id VARCHAR(36) NOT NULL,
    source_text VARCHAR(200) NOT NULL,
    answer_version INT NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, question_key)
);

-- What a department whose opinion a recognition asks for has said about an application (P12b: 自然资源厅 on land).
CREATE TABLE recognition_opinion (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    agrees BOOLEAN NOT NULL,
    document VARCHAR(100) NOT NULL,
    said_on DATE NOT NULL,
    said VARCHAR(1000) NOT NULL,
    entered_by VARCHAR(36) NOT NULL,
    entered_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_recognition_opinion_round ON recognition_opinion (round_id);

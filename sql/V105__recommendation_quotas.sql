-- What a round asks of the departments that recommend: how many each may recommend, and whether they put theirs in order.
CREATE TABLE recommend_rule (
    round_id VARCHAR(36) NOT NULL,
    most INT,
    ranked BOOLEAN NOT NULL,
    set_at DATETIME(6),
    PRIMARY KEY (round_id)
);

-- Departments with a number of their own.
CREATE TABLE recommend_quota (
    round_id VARCHAR(36) NOT NULL,
    recommender_id VARCHAR(36) NOT NULL,
    most INT NOT NULL,
    PRIMARY KEY (round_id, recommender_id)
);

-- The order in which a department puts what it recommends, 1 for the first.
CREATE TABLE recommend_place (
    application_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    recommender_id VARCHAR(36) NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (application_id)
);
CREATE INDEX ix_recommend_place ON recommend_place (round_id, recommender_id, place);

-- What a department decided of a version, frozen with digests of both.
CREATE TABLE recommend_opinion (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    department VARCHAR(200) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    opinion VARCHAR(2000),
    person VARCHAR(100) NOT NULL,
    content_digest CHAR(64) NOT NULL,
    digest CHAR(64) NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, version_no)
);

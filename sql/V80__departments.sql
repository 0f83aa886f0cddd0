-- Departments that lead programmes, and whose managers act on which rounds. known_as is the name in programme files and never changes;
-- a closed one hands what comes later to its successor. A manager belongs to one at most.
CREATE TABLE department (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    known_as VARCHAR(100) NOT NULL,
    active BOOLEAN NOT NULL,
    others_read BOOLEAN NOT NULL,
    successor_id VARCHAR(36) NULL,
    CONSTRAINT department_known_as UNIQUE (known_as)
);

CREATE TABLE department_member (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    department_id VARCHAR(36) NOT NULL,
    since DATETIME(6) NOT NULL
);
CREATE INDEX department_member_of ON department_member (department_id, account_id);

CREATE TABLE round_lead (
    round_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    place INT NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (round_id, department_id)
);
CREATE INDEX round_lead_of ON round_lead (department_id, round_id);

-- Who is signed in, known to every node. Names and columns are those that Spring Session asks for, times in milliseconds.
CREATE TABLE SPRING_SESSION (
    PRIMARY_ID CHAR(36) NOT NULL PRIMARY KEY,
    SESSION_ID CHAR(36) NOT NULL,
    CREATION_TIME BIGINT NOT NULL,
    LAST_ACCESS_TIME BIGINT NOT NULL,
    MAX_INACTIVE_INTERVAL INT NOT NULL,
    EXPIRY_TIME BIGINT NOT NULL,
    PRINCIPAL_NAME VARCHAR(100)
);
CREATE UNIQUE INDEX spring_session_by_id ON SPRING_SESSION (SESSION_ID);
CREATE INDEX spring_session_by_expiry ON SPRING_SESSION (EXPIRY_TIME);
CREATE INDEX spring_session_by_account ON SPRING_SESSION (PRINCIPAL_NAME);

CREATE TABLE SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID CHAR(36) NOT NULL,
    ATTRIBUTE_NAME VARCHAR(200) NOT NULL,
    ATTRIBUTE_BYTES BLOB NOT NULL,
    PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    CONSTRAINT spring_session_attributes_of FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES SPRING_SESSION (PRIMARY_ID) ON DELETE CASCADE
);

-- Work that one node does at a time: who does it, and until when nobody else may begin it.
CREATE TABLE shedlock (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    lock_until DATETIME(6) NOT NULL,
    locked_at DATETIME(6) NOT NULL,
    locked_by VARCHAR(255) NOT NULL
);

-- The last day on which a daily piece of work was done to its end.
CREATE TABLE daily_work (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    done_on DATE NOT NULL
);

-- The nodes that fire timers and do asynchronous steps. Times are the database's: the nodes' clocks need not agree.
CREATE TABLE node (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    seen_at DATETIME(6) NOT NULL
);

-- Which node enters an imported file: only that one may say how far it is.
ALTER TABLE intake_job ADD COLUMN held_by VARCHAR(36);

-- What a start does once for rows from before: it is done when its name stands here.
CREATE TABLE done_once (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    done_at DATETIME(6) NOT NULL
);

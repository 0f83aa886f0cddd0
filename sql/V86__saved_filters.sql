-- Filters of lists that a manager keeps under a name of his own.
CREATE TABLE saved_filter (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    page VARCHAR(120) NOT NULL,
    name VARCHAR(40) NOT NULL,
    query_text VARCHAR(1000) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_saved_filter UNIQUE (account_id, page, name)
);

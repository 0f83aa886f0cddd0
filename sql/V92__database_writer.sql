-- Which node of a database of several is written to; nobody's on a single server.
CREATE TABLE database_writer (
    id INT NOT NULL PRIMARY KEY,
    node VARCHAR(255) NOT NULL,
    chosen_at DATETIME(6) NOT NULL
);
INSERT INTO database_writer (id, node, chosen_at) VALUES (1, '', CURRENT_TIMESTAMP(6));

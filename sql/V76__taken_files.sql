-- Who took the file of an order for the treasury, and when: from then on the order may be out. Rows are only added.
CREATE TABLE transfer_file_taken (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    order_id VARCHAR(36) NOT NULL,
    line_count INT NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_transfer_file_taken ON transfer_file_taken (order_id, taken_by);

-- What held a field before the platform (往年的基地), entered with its paper by a manager. open_field is the field while it is held:
-- one holder a field and programme.
CREATE TABLE field_holder (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    programme_id VARCHAR(20) NOT NULL,
    field VARCHAR(64) NOT NULL,
    unit_name VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    year_no INT NOT NULL,
    document VARCHAR(200) NOT NULL,
    entered_by VARCHAR(36) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    freed_at DATETIME(6) NULL,
    freed_why VARCHAR(1000) NULL,
    open_field VARCHAR(64) NULL,
    CONSTRAINT uq_field_holder UNIQUE (programme_id, open_field)
);
CREATE INDEX ix_field_holder_entered ON field_holder (entered_at);

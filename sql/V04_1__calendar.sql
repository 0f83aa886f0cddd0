-- The State Council's calendar: only days that differ from the week, or belong to a holiday.
CREATE TABLE calendar_year (
    year_no INT NOT NULL PRIMARY KEY,
    document VARCHAR(100) NOT NULL,
    revision INT NOT NULL,
    loaded_at DATETIME(6) NOT NULL
);
CREATE TABLE calendar_day (
    day_on DATE NOT NULL PRIMARY KEY,
    year_no INT NOT NULL,
    works BOOLEAN NOT NULL,
    name VARCHAR(60) NOT NULL
);
CREATE INDEX ix_calendar_day_year ON calendar_day (year_no);

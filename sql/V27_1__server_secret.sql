-- Keys that all servers of one installation share, made by the first that starts. Not for passwords.
CREATE TABLE server_secret (
    purpose VARCHAR(40) NOT NULL PRIMARY KEY,
    secret VARCHAR(100) NOT NULL
);

-- Two versions of a template could be put in use at the same moment; the newest stays, and the column keeps it so.
UPDATE paper_template SET state = 'PAST'
WHERE state = 'USED' AND (kind, version_no) NOT IN (
    SELECT newest.kind, newest.version_no FROM (
        SELECT kind, MAX(version_no) AS version_no FROM paper_template WHERE state = 'USED' GROUP BY kind) newest);
ALTER TABLE paper_template ADD COLUMN used_kind VARCHAR(40) NULL;
UPDATE paper_template SET used_kind = kind WHERE state = 'USED';
ALTER TABLE paper_template ADD CONSTRAINT uq_paper_template_used UNIQUE (used_kind);

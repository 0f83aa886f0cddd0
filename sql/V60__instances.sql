-- Process instances as lists search them: the engine's own tables know neither the round of most, nor what has ended.
CREATE TABLE flow_instance (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    process_key VARCHAR(64) NOT NULL,
    definition_id VARCHAR(64) NOT NULL,
    subject_id VARCHAR(255),
    round_id VARCHAR(36),
    parent_id VARCHAR(64),
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    ended_why VARCHAR(200)
);
CREATE INDEX ix_flow_instance_started ON flow_instance (started_at, id);
CREATE INDEX ix_flow_instance_running ON flow_instance (ended_at, started_at, id);
CREATE INDEX ix_flow_instance_round ON flow_instance (round_id, started_at, id);
CREATE INDEX ix_flow_instance_subject ON flow_instance (subject_id, process_key);
CREATE INDEX ix_flow_instance_parent ON flow_instance (parent_id, started_at, id);

-- Tasks that are over: who did them and when; done is 0 where a task went with its process.
CREATE TABLE flow_task (
    task_id VARCHAR(64) NOT NULL PRIMARY KEY,
    instance_id VARCHAR(64) NOT NULL,
    task_key VARCHAR(64) NOT NULL,
    who VARCHAR(36),
    opened_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    done INT NOT NULL
);
CREATE INDEX ix_flow_task_instance ON flow_task (instance_id, ended_at, task_id);

CREATE INDEX ix_failed_job_instance ON failed_job (instance_id, gone_at);

-- Tasks of a unit's own papers: the unit stands beside the person who began, so that all of its people are reminded.
UPDATE work_item SET candidate = (SELECT CONCAT('org:', a.organisation_id) FROM application a WHERE a.id = work_item.subject_id)
WHERE task_key IN ('revise', 'correct') AND EXISTS (SELECT 1 FROM application a WHERE a.id = work_item.subject_id);
UPDATE work_item SET candidate = (SELECT CONCAT('org:', p.organisation_id) FROM project p WHERE p.id = work_item.subject_id)
WHERE task_key IN ('sign-task-statement', 'submit-certificate', 'report-midterm', 'submit-acceptance', 'correct-acceptance')
  AND EXISTS (SELECT 1 FROM project p WHERE p.id = work_item.subject_id);
UPDATE work_item SET candidate = (SELECT CONCAT('org:', c.organisation_id) FROM claw_back c WHERE c.id = work_item.subject_id)
WHERE task_key = 'repay-claw-back' AND EXISTS (SELECT 1 FROM claw_back c WHERE c.id = work_item.subject_id);

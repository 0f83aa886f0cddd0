package io.luxuan.workflow.engine;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Figures for monitors. The engine's moments are passed as it writes them itself. */
@Mapper
interface FigureMapper {
    @Select("""
        SELECT process_key, task_key, COUNT(*) AS open, SUM(CASE WHEN due_at < #{now} THEN 1 ELSE 0 END) AS overdue
        FROM work_item GROUP BY process_key, task_key
        """)
    List<TaskGauges.KindCount> tasks(LocalDateTime now);

    @Select("""
        SELECT COUNT(CASE WHEN is_due = 1 THEN 1 END) AS due_jobs, COUNT(CASE WHEN is_locked = 1 THEN 1 END) AS locked_jobs,
               COUNT(CASE WHEN RETRIES_ = 0 THEN 1 END) AS failed_jobs,
               COUNT(CASE WHEN RETRIES_ > 0 AND EXCEPTION_MSG_ IS NOT NULL THEN 1 END) AS retrying_jobs,
               MIN(CASE WHEN is_due = 1 THEN COALESCE(DUEDATE_, CREATE_TIME_) END) AS oldest_due
        FROM (SELECT RETRIES_, EXCEPTION_MSG_, DUEDATE_, CREATE_TIME_,
                     CASE WHEN LOCK_EXP_TIME_ >= #{now} THEN 1 ELSE 0 END AS is_locked,
                     CASE WHEN RETRIES_ > 0 AND SUSPENSION_STATE_ = 1 AND (DUEDATE_ IS NULL OR DUEDATE_ <= #{now})
                               AND (LOCK_EXP_TIME_ IS NULL OR LOCK_EXP_TIME_ < #{now}) THEN 1 ELSE 0 END AS is_due
              FROM ACT_RU_JOB) jobs
        """)
    JobGauges.JobCount jobs(@Param("now") Date now);
}

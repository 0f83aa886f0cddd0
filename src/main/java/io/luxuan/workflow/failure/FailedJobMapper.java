package io.luxuan.workflow.failure;

import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailureGroup;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Those without a statement stand in mapper/workflow/FailedJobMapper.xml. */
@Mapper
public interface FailedJobMapper {
    @Update("""
        UPDATE failed_job SET attempts = attempts + 1, tries_left = #{job.triesLeft}, last_failed_at = #{job.lastFailedAt},
               next_try_at = #{job.nextTryAt}, cause_key = #{job.causeKey}, kind = #{job.kind}, refusal = #{job.refusal},
               arguments = #{job.arguments}, detail = #{job.detail}, step_id = #{job.stepId}
        WHERE job_id = #{job.jobId}
        """)
    int again(@Param("job") FailedJob job);

    @Insert("""
        INSERT INTO failed_job (job_id, instance_id, process_key, step_id, subject_id, round_id, attempts, tries_left,
                first_failed_at, last_failed_at, next_try_at, cause_key, kind, refusal, arguments, detail)
        VALUES (#{job.jobId}, #{job.instanceId}, #{job.processKey}, #{job.stepId}, #{job.subjectId}, #{job.roundId},
                #{job.attempts}, #{job.triesLeft}, #{job.firstFailedAt}, #{job.lastFailedAt}, #{job.nextTryAt},
                #{job.causeKey}, #{job.kind}, #{job.refusal}, #{job.arguments}, #{job.detail})
        """)
    void insert(@Param("job") FailedJob job);

    List<FailedJob> stuck(@Param("before") FailureCursor before, @Param("limit") int limit);

    List<FailedJob> waiting(@Param("limit") int limit);

    List<FailedJob> retried(@Param("since") LocalDateTime since, @Param("limit") int limit);

    List<FailedJob> stuckInRound(@Param("roundId") String roundId);

    List<FailedJob> ofInstance(@Param("instanceId") String instanceId, @Param("limit") int limit);

    List<FailureGroup> causes();

    FailedJob find(@Param("jobId") String jobId);

    /** Bounded: a badge need not tell two thousand from three. */
    @Select("""
        SELECT COUNT(*) FROM (SELECT job_id FROM failed_job WHERE gone_at IS NULL AND tries_left = 0 LIMIT 1000) waiting
        """)
    long count();

    @Select("""
        SELECT job_id FROM failed_job WHERE cause_key = #{causeKey} AND gone_at IS NULL AND tries_left = 0
        ORDER BY last_failed_at, job_id LIMIT #{limit}
        """)
    List<String> stuckBy(@Param("causeKey") String causeKey, @Param("limit") int limit);

    /** Those that may still be with the engine, the ones that are being tried again first. */
    @Select("SELECT job_id FROM failed_job WHERE gone_at IS NULL ORDER BY tries_left DESC, last_failed_at DESC, job_id LIMIT #{limit}")
    List<String> open(int limit);

    int markGone(@Param("jobIds") Collection<String> jobIds, @Param("now") LocalDateTime now);

    /** Compare and set: what another manager retried meanwhile is left alone. */
    int retry(@Param("jobIds") Collection<String> jobIds, @Param("now") LocalDateTime now, @Param("by") String by);
}

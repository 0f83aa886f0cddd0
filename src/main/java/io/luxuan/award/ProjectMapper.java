package io.luxuan.award;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ProjectMapper {
    String COLUMNS = """
            SELECT id, round_id, application_id, number_text, title, organisation_id, organisation_name, owner_id, leader,
                   amount, starts_on, ends_on, state, grade, corrections, midterm_at, due_at, hold_reason, created_at, closed_at
            FROM project
            """;

    /** In mapper/award/ProjectMapper.xml. */
    void insertAll(@Param("projects") Collection<Project> projects);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Project> find(String id);

    @Select(COLUMNS + "WHERE id = #{id} AND organisation_id = #{organisationId}")
    Optional<Project> ofOrganisation(@Param("id") String id, @Param("organisationId") String organisationId);

    @Select(COLUMNS + """
            WHERE organisation_id = #{organisationId} AND (#{after} IS NULL OR id < #{after})
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<Project> mine(@Param("organisationId") String organisationId, @Param("after") String after, @Param("limit") int limit);

    /** In mapper/award/ProjectMapper.xml: by number, one state or all, overdue ones or all. */
    List<Project> inRound(@Param("roundId") String roundId, @Param("state") ProjectState state,
            @Param("overdueAt") LocalDateTime overdueAt, @Param("after") String after, @Param("limit") int limit);

    @Select("SELECT application_id FROM project WHERE round_id = #{roundId}")
    Set<String> applicationsIn(String roundId);

    @Select("SELECT COUNT(*) FROM project WHERE round_id = #{roundId} AND state NOT IN ('CLOSED', 'FAILED')")
    long openIn(String roundId);

    @Select("SELECT MIN(midterm_at) FROM project WHERE round_id = #{roundId}")
    LocalDateTime firstMidterm(String roundId);

    @Select(COLUMNS + """
            WHERE state = 'RUNNING' AND midterm_at <= #{now} AND (#{roundId} IS NULL OR round_id = #{roundId})
            ORDER BY id LIMIT #{limit}
            """)
    List<Project> midtermDue(@Param("roundId") String roundId, @Param("now") LocalDateTime now, @Param("limit") int limit);

    @Update("UPDATE project SET state = #{to}, due_at = #{due} WHERE id = #{id} AND state = #{from}")
    int move(@Param("id") String id, @Param("from") ProjectState from, @Param("to") ProjectState to,
            @Param("due") LocalDateTime due);

    @Update("UPDATE project SET grade = #{grade} WHERE id = #{id}")
    void grade(@Param("id") String id, @Param("grade") String grade);

    @Update("UPDATE project SET corrections = corrections + 1 WHERE id = #{id}")
    void corrected(String id);

    @Update("UPDATE project SET state = #{to}, due_at = NULL, closed_at = #{now} WHERE id = #{id} AND state NOT IN ('CLOSED', 'FAILED')")
    int end(@Param("id") String id, @Param("to") ProjectState to, @Param("now") LocalDateTime now);

    @Update("UPDATE project SET hold_reason = #{reason} WHERE id = #{id} AND hold_reason IS NULL")
    int hold(@Param("id") String id, @Param("reason") String reason);

    @Update("UPDATE project SET hold_reason = NULL WHERE id = #{id} AND hold_reason IS NOT NULL")
    int release(String id);
}

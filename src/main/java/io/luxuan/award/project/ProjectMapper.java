package io.luxuan.award.project;

import java.math.BigDecimal;
import java.time.LocalDate;
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
public interface ProjectMapper {
    String COLUMNS = """
            SELECT id, round_id, application_id, number_text, title, organisation_id, organisation_name, owner_id, leader,
                   amount, starts_on, ends_on, state, grade, corrections, midterm_at, due_at,
                   (SELECT MAX(h.reason) FROM project_hold h WHERE h.project_id = project.id AND h.open_kind IS NOT NULL) AS hold_reason,
                   created_at, closed_at, extended_from, rectifications, certificate_due
            FROM project
            """;

    /** The deadline for the certificate has passed while it was theirs to act, and they do not wait for an answer about it. */
    String WITHOUT_CERTIFICATE = """
            certificate_due < #{now} AND state IN ('STATEMENT', 'CERTIFICATE')
            AND NOT EXISTS (SELECT 1 FROM project_change c WHERE c.project_id = project.id AND c.open_kind = 'CERTIFICATE')
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

    /** Those of which the unit has to hand in something now, the most urgent first. */
    @Select(COLUMNS + """
            WHERE organisation_id = #{organisationId} AND state IN ('STATEMENT', 'CERTIFICATE', 'MIDTERM', 'ACCEPTANCE', 'CORRECTION')
            ORDER BY due_at, id LIMIT #{limit}
            """)
    List<Project> waitingFor(@Param("organisationId") String organisationId, @Param("limit") int limit);

    /** In mapper/award/ProjectMapper.xml: by number, one state or all, overdue ones or all. */
    List<Project> inRound(@Param("roundId") String roundId, @Param("state") ProjectState state,
            @Param("overdueAt") LocalDateTime overdueAt, @Param("after") String after, @Param("limit") int limit);

    /** In mapper/award/ProjectMapper.xml. */
    List<Project> byIds(@Param("ids") Collection<String> ids);

    /** In mapper/award/ProjectMapper.xml: applications whose project is neither finished nor ended. */
    List<String> openOf(@Param("applications") Collection<String> applicationIds);

    /** In mapper/award/ProjectMapper.xml: all of these units, whatever became of them. */
    List<Project> ofUnits(@Param("units") Collection<String> organisationIds);

    @Select("SELECT application_id FROM project WHERE round_id = #{roundId}")
    Set<String> applicationsIn(String roundId);

    @Select("SELECT COUNT(*) FROM project WHERE round_id = #{roundId} AND state NOT IN ('CLOSED', 'FAILED', 'STOPPED', 'LAPSED')")
    long openIn(String roundId);

    @Select(COLUMNS + "WHERE round_id = #{roundId} AND " + WITHOUT_CERTIFICATE + "ORDER BY number_text LIMIT #{limit}")
    List<Project> withoutCertificate(@Param("roundId") String roundId, @Param("now") LocalDateTime now, @Param("limit") int limit);

    /** The same in rounds that were ended before their time. */
    @Select(COLUMNS + "WHERE " + WITHOUT_CERTIFICATE + """
            AND round_id IN (SELECT r.id FROM selection_round r WHERE r.outcome IS NOT NULL)
            ORDER BY id LIMIT #{limit}
            """)
    List<Project> withoutCertificateAfterEnding(@Param("now") LocalDateTime now, @Param("limit") int limit);

    /** The round has not looked yet for who takes their places. */
    @Select("SELECT COUNT(*) FROM project WHERE round_id = #{roundId} AND vacated_at IS NOT NULL")
    long vacantIn(String roundId);

    @Update("UPDATE project SET vacated_at = #{now} WHERE id = #{id}")
    void vacate(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE project SET vacated_at = NULL WHERE round_id = #{roundId} AND vacated_at IS NOT NULL")
    void looked(String roundId);

    @Update("UPDATE project SET state = 'LAPSED', due_at = NULL, closed_at = #{now}, ended_why = #{why} WHERE id = #{id} AND "
            + WITHOUT_CERTIFICATE)
    int lapse(@Param("id") String id, @Param("now") LocalDateTime now, @Param("why") String why);

    /** The deadline for the certificate is not before this. */
    @Update("UPDATE project SET certificate_due = #{least} WHERE id = #{id} AND certificate_due < #{least}")
    int certificateDueAtLeast(@Param("id") String id, @Param("least") LocalDateTime least);

    @Update("UPDATE project SET certificate_due = #{due}, due_at = #{due} WHERE id = #{id} AND state = 'CERTIFICATE' AND certificate_due < #{due}")
    int certificateDueTo(@Param("id") String id, @Param("due") LocalDateTime due);

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

    @Update("""
            UPDATE project SET state = #{to}, due_at = NULL, closed_at = #{now}, ended_why = #{why}
            WHERE id = #{id} AND state NOT IN ('CLOSED', 'FAILED', 'STOPPED', 'LAPSED')""")
    int end(@Param("id") String id, @Param("to") ProjectState to, @Param("now") LocalDateTime now, @Param("why") String why);

    /** As its unit reads it; null where none is on record. */
    @Select("SELECT ended_why FROM project WHERE id = #{id}")
    String endedWhy(String id);

    /** Whoever changes a project's money holds this lock until the transaction ends. */
    @Select("SELECT id FROM project WHERE id = #{id} FOR UPDATE")
    String lock(String id);

    /** In mapper/award/ProjectMapper.xml: the same of many, in the order of their ids. */
    List<String> lockAll(@Param("ids") Collection<String> ids);

    @Update("UPDATE project SET rectifications = rectifications + 1 WHERE id = #{id}")
    void rectified(String id);

    /** The return that asked for it was taken back. */
    @Update("UPDATE project SET rectifications = rectifications - 1 WHERE id = #{id} AND rectifications > 0")
    void notRectified(String id);

    @Update("UPDATE project SET leader = #{leader} WHERE id = #{id}")
    void lead(@Param("id") String id, @Param("leader") String leader);

    /** Once: a second extension changes nothing. @param due the day by which the state's paper is due; null leaves it */
    @Update("""
            UPDATE project SET extended_from = ends_on, ends_on = #{until}, due_at = COALESCE(#{due,jdbcType=TIMESTAMP}, due_at)
            WHERE id = #{id} AND extended_from IS NULL AND state NOT IN ('CLOSED', 'FAILED', 'STOPPED', 'LAPSED')
            """)
    int extend(@Param("id") String id, @Param("until") LocalDate until, @Param("due") LocalDateTime due);

    @Update("UPDATE project SET amount = #{amount} WHERE id = #{id} AND amount > #{amount}")
    int reduce(@Param("id") String id, @Param("amount") BigDecimal amount);

    /** Of somebody who leaves the unit. */
    @Update("UPDATE project SET owner_id = #{to} WHERE organisation_id = #{unit} AND owner_id = #{from}")
    int handOver(@Param("unit") String organisationId, @Param("from") String from, @Param("to") String to);
}

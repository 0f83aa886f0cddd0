package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Applications; lists stand in the XML file beside the other dynamic statements. */
@Mapper
public interface ApplicationMapper {
    void insertAll(@Param("rows") List<ApplicationRow> rows);

    @Select("SELECT * FROM application WHERE id = #{id}")
    ApplicationRow find(@Param("id") String id);

    /** The row stays locked until the end of the transaction: commands on one application queue up behind each other. */
    @Select("SELECT * FROM application WHERE id = #{id} FOR UPDATE")
    ApplicationRow lock(@Param("id") String id);

    List<ApplicationRow> byIds(@Param("ids") Collection<String> ids);

    List<ApplicationRow> lockAll(@Param("ids") Collection<String> ids, @Param("from") Collection<ApplicationStatus> from);

    int move(@Param("ids") Collection<String> ids, @Param("from") Collection<ApplicationStatus> from, @Param("to") ApplicationStatus to);

    /** A submission: the next version is the current one. */
    int submit(@Param("ids") Collection<String> ids, @Param("from") ApplicationStatus from, @Param("to") ApplicationStatus to,
            @Param("at") LocalDateTime at);

    List<ApplicationRow> inRound(@Param("roundId") String roundId, @Param("statuses") Collection<ApplicationStatus> statuses,
            @Param("afterId") String afterId, @Param("limit") int limit);

    /** @param from number that the list begins at; null for its beginning */
    List<ApplicationRow> search(@Param("roundId") String roundId, @Param("statuses") Collection<ApplicationStatus> statuses,
            @Param("likes") Collection<String> likes, @Param("from") String from, @Param("afterId") String afterId, @Param("limit") int limit);

    List<ApplicationRow> byNumbers(@Param("roundId") String roundId, @Param("numbers") Collection<String> numbers);

    @Select("SELECT status, COUNT(*) AS amount FROM application WHERE round_id = #{roundId} GROUP BY status")
    List<StatusCount> countByStatus(@Param("roundId") String roundId);

    boolean anyInRound(@Param("roundId") String roundId, @Param("statuses") Collection<ApplicationStatus> statuses);

    @Select("""
            SELECT COUNT(*) FROM application
            WHERE round_id = #{roundId} AND organisation_id = #{organisationId} AND id <> #{besides}
              AND status NOT IN ('WITHDRAWN', 'LAPSED', 'DRAFT')
            """)
    int othersOf(@Param("roundId") String roundId, @Param("organisationId") String organisationId, @Param("besides") String besides);

    /** Of the same ones those that have not been decided against: they stand beside this one still. */
    @Select("""
            SELECT COUNT(*) FROM application
            WHERE round_id = #{roundId} AND organisation_id = #{organisationId} AND id <> #{besides}
              AND status NOT IN ('WITHDRAWN', 'LAPSED', 'DRAFT', 'NOT_RECOMMENDED', 'REJECTED', 'UNVERIFIED', 'UNFUNDED', 'UNRECOGNISED',
                'NOT_SELECTED', 'REMOVED', 'ENDED')
            """)
    int standingBeside(@Param("roundId") String roundId, @Param("organisationId") String organisationId, @Param("besides") String besides);

    /** How many of some units stand still; units of which none does are left out. */
    record Standing(String organisationId, int applications) {}

    @Select("""
            <script>SELECT organisation_id, COUNT(*) AS applications FROM application
            WHERE round_id = #{roundId} AND organisation_id IN
                <foreach collection="organisationIds" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND status NOT IN ('WITHDRAWN', 'LAPSED', 'DRAFT', 'NOT_RECOMMENDED', 'REJECTED', 'UNVERIFIED', 'UNFUNDED', 'UNRECOGNISED',
                'NOT_SELECTED', 'REMOVED', 'ENDED')
            GROUP BY organisation_id</script>
            """)
    List<Standing> standing(@Param("roundId") String roundId, @Param("organisationIds") Collection<String> organisationIds);

    /** Of the same ones the leaders as they were typed; empty where nobody leads. */
    @Select("""
            SELECT COALESCE(leader, '') FROM application
            WHERE round_id = #{roundId} AND organisation_id = #{organisationId} AND id <> #{besides}
              AND status NOT IN ('WITHDRAWN', 'LAPSED', 'DRAFT')
            """)
    List<String> leadersOf(@Param("roundId") String roundId, @Param("organisationId") String organisationId, @Param("besides") String besides);

    /** Drafts of a unit in a round that were never handed in, in the order of their ids. @param after empty for the first */
    @Select("""
            SELECT * FROM application
            WHERE organisation_id = #{organisationId} AND round_id = #{roundId} AND status = 'DRAFT' AND id > #{after}
            ORDER BY organisation_id, id LIMIT #{limit}
            """)
    List<ApplicationRow> draftsOf(@Param("organisationId") String organisationId, @Param("roundId") String roundId,
            @Param("after") String after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM application WHERE organisation_id = #{organisationId} AND round_id = #{roundId} AND status = 'DRAFT'")
    int countDrafts(@Param("organisationId") String organisationId, @Param("roundId") String roundId);

    @Select("""
            SELECT * FROM application
            WHERE organisation_id = #{organisationId} AND (#{beforeId} IS NULL OR id < #{beforeId})
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<ApplicationRow> ofOrganisation(@Param("organisationId") String organisationId, @Param("beforeId") String beforeId,
            @Param("limit") int limit);

    @Select("SELECT * FROM application WHERE organisation_id = #{organisationId} AND round_id = #{roundId} AND status = 'DRAFT' ORDER BY id LIMIT 1")
    ApplicationRow draftOf(@Param("organisationId") String organisationId, @Param("roundId") String roundId);

    @Update("""
            UPDATE application SET title = #{facts.title}, field = #{facts.field}, keywords = #{facts.keywords},
                leader = #{facts.leader}, requested_amount = #{facts.amount}
            WHERE id = #{id}
            """)
    void describe(@Param("id") String id, @Param("facts") Facts facts);

    @Update("UPDATE application SET recommender_id = #{department} WHERE id = #{id} AND recommender_id IS NULL AND status = 'DRAFT'")
    void recommendBy(@Param("id") String id, @Param("department") String departmentId);

    @Update("UPDATE application SET organisation_id = #{to}, organisation_name = #{name} WHERE organisation_id = #{from}")
    void moveToUnit(@Param("from") String from, @Param("to") String to, @Param("name") String name);

    @Update("UPDATE application SET correction_due = #{due} WHERE id = #{id}")
    void correctBy(@Param("id") String id, @Param("due") LocalDateTime due);

    record StatusCount(ApplicationStatus status, long amount) {}

    /** What the lists show of the answers. @param amount in 万元 */
    record Facts(String title, String field, String keywords, String leader, BigDecimal amount) {}

    /** Of somebody who leaves the unit. */
    @Update("UPDATE application SET applicant_id = #{to} WHERE organisation_id = #{unit} AND applicant_id = #{from}")
    int handOver(@Param("unit") String organisationId, @Param("from") String from, @Param("to") String to);
}

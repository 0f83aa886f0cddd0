package io.luxuan.award.clawback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ClawBackMapper {
    String COLUMNS = """
            SELECT id, project_id, round_id, organisation_id, cause, amount, received, state, reason, opened_at, opened_by,
                   demanded_on, due_on, demand_text, closed_at, closed_by, close_reason
            FROM claw_back
            """;
    String RECEIPT = """
            SELECT id, claw_back_id, amount, received_on, bank_reference, state, reported_at, reported_by, decided_at, decided_by, remark
            FROM claw_back_receipt
            """;

    @Insert("""
            INSERT INTO claw_back (id, project_id, round_id, organisation_id, cause, amount, received, state, reason, opened_at, opened_by)
            VALUES (#{id}, #{projectId}, #{roundId}, #{organisationId}, #{cause}, #{amount}, 0, #{state}, #{reason}, #{openedAt}, #{openedBy})
            """)
    void insert(ClawBack claim);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<ClawBack> find(String id);

    /** Whoever enters money holds this lock until the transaction ends. */
    @Select(COLUMNS + "WHERE id = #{id} FOR UPDATE")
    Optional<ClawBack> lock(String id);

    @Select(COLUMNS + "WHERE project_id = #{projectId} ORDER BY id")
    List<ClawBack> ofProject(String projectId);

    @Select(COLUMNS + "WHERE round_id = #{roundId} ORDER BY id")
    List<ClawBack> inRound(String roundId);

    /** What the unit has to pay back now, the most urgent first. */
    @Select(COLUMNS + """
            WHERE (project_id IN (SELECT p.id FROM project p WHERE p.organisation_id = #{organisationId})
                OR project_id IN (SELECT d.application_id FROM direct_award d WHERE d.organisation_id = #{organisationId}))
              AND state IN ('DEMANDED', 'PARTLY')
            ORDER BY due_on, id LIMIT #{limit}
            """)
    List<ClawBack> waitingFor(@Param("organisationId") String organisationId, @Param("limit") int limit);

    @Update("""
            UPDATE claw_back SET state = 'DEMANDED', demanded_on = #{on}, due_on = #{due}, demand_text = #{text}
            WHERE id = #{id} AND state = 'OPENED'
            """)
    int demand(@Param("id") String id, @Param("on") LocalDate on, @Param("due") LocalDate due, @Param("text") String text);

    @Update("""
            UPDATE claw_back SET received = received + #{amount}, state = 'PARTLY'
            WHERE id = #{id} AND state IN ('DEMANDED', 'PARTLY') AND received + #{amount} <= amount
            """)
    int receive(@Param("id") String id, @Param("amount") BigDecimal amount);

    /** Never below what has come back. */
    @Update("""
            UPDATE claw_back SET amount = amount - #{by} WHERE id = #{id} AND state = #{from} AND amount - #{by} >= received
            """)
    int lower(@Param("id") String id, @Param("from") ClawBackState from, @Param("by") BigDecimal by);

    @Update("""
            UPDATE claw_back SET state = 'CLOSED', closed_at = #{now}, closed_by = #{by}, close_reason = #{reason}
            WHERE id = #{id} AND state <> 'CLOSED'
            """)
    int close(@Param("id") String id, @Param("by") String by, @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Insert("""
            INSERT INTO claw_back_receipt (id, claw_back_id, amount, received_on, bank_reference, state, reported_at, reported_by)
            VALUES (#{id}, #{clawBackId}, #{amount}, #{receivedOn}, #{bankReference}, #{state}, #{reportedAt}, #{reportedBy})
            """)
    void report(Receipt receipt);

    @Select(RECEIPT + "WHERE claw_back_id = #{clawBackId} ORDER BY id")
    List<Receipt> receipts(String clawBackId);

    @Update("""
            UPDATE claw_back_receipt SET state = #{to}, decided_at = #{now}, decided_by = #{by}, remark = #{remark}
            WHERE id = #{id} AND state = 'REPORTED'
            """)
    int decide(@Param("id") String id, @Param("to") Receipt.State to, @Param("by") String by, @Param("remark") String remark,
            @Param("now") LocalDateTime now);
}

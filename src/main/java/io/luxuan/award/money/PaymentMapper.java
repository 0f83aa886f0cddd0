package io.luxuan.award.money;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface PaymentMapper {
    @Insert("""
            INSERT INTO project_payment (id, project_id, round_id, kind, amount, state, reason, entered_at, settled_at)
            VALUES (#{id}, #{projectId}, #{roundId}, #{kind}, #{amount}, #{state}, #{reason}, #{enteredAt}, #{settledAt})
            """)
    void insert(Payment payment);

    @Select("""
            SELECT id, project_id, round_id, kind, amount, state, reason, entered_at, settled_at
            FROM project_payment WHERE project_id = #{projectId} ORDER BY id
            """)
    List<Payment> of(String projectId);

    @Update("""
            UPDATE project_payment SET state = #{to}, settled_at = #{now}
            WHERE project_id = #{projectId} AND state = 'HELD'
            """)
    int settleHeld(@Param("projectId") String projectId, @Param("to") PaymentState to, @Param("now") LocalDateTime now);

    @Update("UPDATE project_payment SET state = #{to}, settled_at = #{now} WHERE id = #{id} AND state = 'HELD'")
    int settle(@Param("id") String id, @Param("to") PaymentState to, @Param("now") LocalDateTime now);

    @Select("""
            SELECT id, project_id, round_id, kind, amount, state, reason, entered_at, settled_at FROM project_payment
            WHERE round_id = #{roundId} ORDER BY id""")
    List<Payment> inRound(String roundId);

    @Select("""
            SELECT (SELECT COUNT(*) FROM project WHERE round_id = #{roundId}) AS projects,
                   (SELECT COALESCE(SUM(amount), 0) FROM project WHERE round_id = #{roundId}) AS awarded,
                   (SELECT COALESCE(SUM(amount), 0) FROM project_payment
                    WHERE round_id = #{roundId} AND state = 'PAID') AS paid,
                   (SELECT COALESCE(SUM(amount), 0) FROM project_payment WHERE round_id = #{roundId} AND state = 'HELD') AS held,
                   (SELECT COALESCE(SUM(amount - received), 0) FROM claw_back WHERE round_id = #{roundId} AND state <> 'CLOSED') AS claimed,
                   (SELECT COALESCE(SUM(amount), 0) FROM project WHERE round_id = #{roundId} AND state NOT IN ('CLOSED', 'FAILED', 'STOPPED'))
                   - (SELECT COALESCE(SUM(p.amount), 0) FROM project_payment p JOIN project j ON j.id = p.project_id
                      WHERE p.round_id = #{roundId} AND p.kind <> 'BONUS' AND p.state = 'PAID'
                      AND j.state NOT IN ('CLOSED', 'FAILED', 'STOPPED')) AS remaining,
                   (SELECT COUNT(*) FROM project WHERE round_id = #{roundId} AND due_at < #{now}
                    AND state IN ('STATEMENT', 'CERTIFICATE', 'MIDTERM', 'ACCEPTANCE', 'CORRECTION')) AS overdue
            """)
    RoundTotals totals(@Param("roundId") String roundId, @Param("now") LocalDateTime now);
}

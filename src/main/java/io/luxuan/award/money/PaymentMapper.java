package io.luxuan.award.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
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

    /** In mapper/award/PaymentMapper.xml. */
    void insertAll(@Param("payments") Collection<Payment> payments);

    @Select("""
            SELECT id, project_id, round_id, kind, amount, state, reason, entered_at, settled_at, paid_on, voucher
            FROM project_payment WHERE project_id = #{projectId} ORDER BY id
            """)
    List<Payment> of(String projectId);

    /** Whatever has not been sent leaves its order, too. */
    @Update("""
            UPDATE project_payment SET state = 'CANCELLED', order_id = NULL, settled_at = #{now}
            WHERE project_id = #{projectId} AND state IN ('HELD', 'DUE', 'APPROVED', 'RETURNED')
            """)
    int cancel(@Param("projectId") String projectId, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE project_payment SET state = 'HELD', order_id = NULL, reason = #{reason}
            WHERE project_id = #{projectId} AND state IN ('DUE', 'APPROVED', 'RETURNED')
            """)
    int hold(@Param("projectId") String projectId, @Param("reason") String reason);

    @Update("UPDATE project_payment SET amount = #{amount} WHERE id = #{id} AND state = 'HELD' AND amount > #{amount}")
    int cut(@Param("id") String id, @Param("amount") BigDecimal amount);

    @Update("UPDATE project_payment SET state = 'CANCELLED', settled_at = #{now} WHERE id = #{id} AND state = 'HELD'")
    int cancelHeld(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE project_payment SET state = 'DUE' WHERE id = #{id} AND state = 'HELD'")
    int release(String id);

    @Select("""
            SELECT id, project_id, round_id, kind, amount, state, reason, entered_at, settled_at, paid_on, voucher FROM project_payment
            WHERE round_id = #{roundId} ORDER BY id""")
    List<Payment> inRound(String roundId);

    @Select("""
            SELECT (SELECT COUNT(*) FROM project WHERE round_id = #{roundId}) AS projects,
                   (SELECT COALESCE(SUM(amount), 0) FROM project WHERE round_id = #{roundId}) AS awarded,
                   (SELECT COALESCE(SUM(amount), 0) FROM project_payment
                    WHERE round_id = #{roundId} AND state = 'PAID') AS paid,
                   (SELECT COALESCE(SUM(amount), 0) FROM project_payment WHERE round_id = #{roundId} AND state = 'HELD') AS held,
                   (SELECT COALESCE(SUM(amount - received), 0) FROM claw_back WHERE round_id = #{roundId} AND state <> 'CLOSED') AS claimed,
                   (SELECT COALESCE(SUM(amount), 0) FROM project WHERE round_id = #{roundId}
                      AND state NOT IN ('CLOSED', 'FAILED', 'STOPPED', 'LAPSED'))
                   - (SELECT COALESCE(SUM(p.amount), 0) FROM project_payment p JOIN project j ON j.id = p.project_id
                      WHERE p.round_id = #{roundId} AND p.kind <> 'BONUS' AND p.state = 'PAID'
                      AND j.state NOT IN ('CLOSED', 'FAILED', 'STOPPED', 'LAPSED'))
                   + (SELECT COALESCE(SUM(p.amount), 0) FROM project_payment p JOIN project j ON j.id = p.project_id
                      WHERE p.round_id = #{roundId} AND j.state = 'CLOSED' AND p.state NOT IN ('PAID', 'CANCELLED')) AS remaining,
                   (SELECT COUNT(*) FROM project WHERE round_id = #{roundId} AND due_at < #{now}
                    AND state IN ('STATEMENT', 'CERTIFICATE', 'MIDTERM', 'ACCEPTANCE', 'CORRECTION')) AS overdue
            """)
    RoundTotals totals(@Param("roundId") String roundId, @Param("now") LocalDateTime now);
}

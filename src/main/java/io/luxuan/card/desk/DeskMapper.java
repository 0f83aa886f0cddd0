package io.luxuan.card.desk;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** An expert's own list. */
@Mapper
interface DeskMapper {
    @Select("""
            SELECT * FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL
              AND state IN ('DRAWN', 'ACCEPTED') AND (due_at > #{due} OR due_at = #{due} AND id > #{id})
            ORDER BY due_at, id LIMIT #{limit}""")
    List<Assignment> open(@Param("accountId") String accountId, @Param("due") LocalDateTime due,
            @Param("id") String id, @Param("limit") int limit);

    @Select("""
            SELECT * FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL AND state = 'ACCEPTED'
            ORDER BY due_at, id LIMIT #{limit}""")
    List<Assignment> accepted(@Param("accountId") String accountId, @Param("limit") int limit);

    @Select("""
            SELECT * FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL AND state = 'DRAWN'
            ORDER BY due_at, id LIMIT #{limit}""")
    List<Assignment> drawn(@Param("accountId") String accountId, @Param("limit") int limit);

    @Select("""
            SELECT * FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND state = 'SIGNED' ORDER BY signed_at DESC LIMIT #{limit}""")
    List<Assignment> signed(@Param("accountId") String accountId, @Param("limit") int limit);

    @Select("""
            SELECT state, COUNT(*) AS seats FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL GROUP BY state""")
    List<Count> counts(String accountId);

    /** What this person's cards of a round add up to; a card without points is left out. */
    @Select("""
            SELECT a.id, a.application_id, SUM(p.points) AS total, a.state = 'SIGNED' AS signed
            FROM review_assignment a JOIN review_points p ON p.assignment_id = a.id
            WHERE a.account_id = #{accountId} AND a.round_id = #{roundId} AND a.live = TRUE AND a.state IN ('ACCEPTED', 'SIGNED')
            GROUP BY a.id, a.application_id, a.state ORDER BY a.id LIMIT #{limit}""")
    List<Given> given(@Param("accountId") String accountId, @Param("roundId") String roundId, @Param("limit") int limit);

    record Given(String id, String applicationId, BigDecimal total, boolean signed) {}

    record Count(AssignmentState state, long seats) {}
}

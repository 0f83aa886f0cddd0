package io.luxuan.panel.pool;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What became of an expert's seats. Those of draws thrown away are no part of it: the expert never heard of them. */
@Mapper
interface HistoryMapper {
    @Select("""
            SELECT state, COUNT(*) AS seats FROM review_assignment
            WHERE expert_id = #{expertId} AND (state <> 'VOID' OR dispatched_at IS NOT NULL) GROUP BY state""")
    List<StateCount> counts(String expertId);

    @Select("""
            SELECT due_at, signed_at FROM review_assignment
            WHERE expert_id = #{expertId} AND due_at IS NOT NULL
              AND (signed_at > due_at OR live = TRUE AND signed_at IS NULL AND due_at < #{now})""")
    List<Lateness> late(@Param("expertId") String expertId, @Param("now") LocalDateTime now);

    List<Assignment> seats(@Param("expertId") String expertId, @Param("accountId") String accountId,
            @Param("after") String after, @Param("limit") int limit);

    record StateCount(AssignmentState state, long seats) {}

    record Lateness(LocalDateTime dueAt, LocalDateTime signedAt) {}
}

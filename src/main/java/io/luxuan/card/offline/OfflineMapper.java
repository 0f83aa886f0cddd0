package io.luxuan.card.offline;

import io.luxuan.panel.seat.Assignment;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** An expert's accepted seats that are not signed yet. */
@Mapper
interface OfflineMapper {
    @Select("""
            SELECT * FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL AND state = 'ACCEPTED'
              AND round_id = #{roundId} ORDER BY id LIMIT #{limit}""")
    List<Assignment> accepted(@Param("accountId") String accountId, @Param("roundId") String roundId, @Param("limit") int limit);

    @Select("""
            SELECT round_id, COUNT(*) AS seats FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND dispatched_at IS NOT NULL AND state = 'ACCEPTED'
            GROUP BY round_id ORDER BY round_id DESC LIMIT 50""")
    List<OfRound> rounds(String accountId);

    record OfRound(String roundId, int seats) {}
}

package io.luxuan.panel.told;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReviewerMapper {
    /** Accounts of those who have something to review in a round; a province has some thousand experts. */
    @Select("""
            SELECT DISTINCT account_id FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE AND state IN ('DRAWN', 'ACCEPTED') AND dispatched_at IS NOT NULL
            ORDER BY account_id LIMIT 5000""")
    List<String> atWork(String roundId);

    /** Of those whose seats were closed. */
    @Select("""
            SELECT DISTINCT account_id FROM review_assignment
            WHERE round_id = #{roundId} AND state = 'CLOSED' AND dispatched_at IS NOT NULL ORDER BY account_id LIMIT 5000""")
    List<String> closed(String roundId);
}

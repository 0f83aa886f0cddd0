package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationMapper.StatusCount;
import io.luxuan.application.store.ApplicationRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What is or was a department's to recommend. */
@Mapper
interface QueueMapper {
    @Select("SELECT DISTINCT round_id FROM application WHERE recommender_id = #{department} AND version_no > 0 AND status <> 'DRAFT'")
    List<String> rounds(String department);

    @Select("SELECT DISTINCT round_id FROM application WHERE recommender_id = #{department} AND version_no > 0 AND status = 'SUBMITTED'")
    List<String> roundsThatWait(String department);

    /** @param roundId null for all */
    @Select("""
            <script>SELECT status, COUNT(*) AS amount FROM application
            WHERE recommender_id = #{department} AND version_no > 0 AND status &lt;&gt; 'DRAFT'
            <if test="round != null">AND round_id = #{round}</if>
            GROUP BY status</script>""")
    List<StatusCount> counts(@Param("department") String department, @Param("round") String roundId);

    /**
     * What waits: by rounds in the order given, within one in order of arrival.
     *
     * @param rounds  not empty; from that of {@code after} on
     * @param afterId of the first round; null for its beginning
     */
    List<ApplicationRow> waiting(@Param("department") String department, @Param("rounds") List<String> rounds,
            @Param("likes") Collection<String> likes, @Param("afterId") String afterId, @Param("limit") int limit);

    /**
     * What was decided, the newest first.
     *
     * @param shelf   as its statuses
     * @param roundId null for all
     */
    List<ApplicationRow> decided(@Param("department") String department, @Param("shelf") Shelf shelf, @Param("round") String roundId,
            @Param("likes") Collection<String> likes, @Param("beforeId") String beforeId, @Param("limit") int limit);
}

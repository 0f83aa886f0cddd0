package io.luxuan.ranking.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface RankingMapper {
    @Delete("DELETE FROM review_ranking WHERE round_id = #{roundId}")
    void clear(String roundId);

    void insertAll(@Param("rows") List<RankingRow> rows);

    @Select("SELECT * FROM review_ranking WHERE round_id = #{roundId} ORDER BY order_no")
    List<RankingRow> ofRound(String roundId);

    @Select("""
            SELECT * FROM review_ranking
            WHERE round_id = #{roundId} AND excluded IS NULL AND order_no > #{after}
            ORDER BY round_id, order_no LIMIT #{limit}""")
    List<RankingRow> ranked(@Param("roundId") String roundId, @Param("after") int after, @Param("limit") int limit);

    @Select("""
            SELECT r.* FROM review_ranking r JOIN review_advice a ON a.application_id = r.application_id
            WHERE r.round_id = #{roundId} AND a.round_id = #{roundId} AND a.grey = TRUE AND r.order_no > #{after}
            ORDER BY r.order_no LIMIT #{limit}""")
    List<RankingRow> grey(@Param("roundId") String roundId, @Param("after") int after, @Param("limit") int limit);

    @Select("""
            SELECT * FROM review_ranking
            WHERE round_id = #{roundId} AND excluded IS NOT NULL AND order_no > #{after}
            ORDER BY round_id, order_no LIMIT #{limit}""")
    List<RankingRow> excluded(@Param("roundId") String roundId, @Param("after") int after, @Param("limit") int limit);

    List<RankingRow> tied(@Param("roundId") String roundId, @Param("groups") Collection<Integer> groups);

    @Select("SELECT * FROM review_ranking WHERE round_id = #{roundId} AND excluded IS NULL AND order_no = #{place}")
    Optional<RankingRow> atPlace(@Param("roundId") String roundId, @Param("place") int place);

    @Select("""
            SELECT COUNT(*) FROM review_ranking
            WHERE round_id = #{row.roundId} AND excluded IS NULL AND score = #{row.score} AND rank_no = #{row.rankNo}""")
    int sharingRank(@Param("row") RankingRow row);

    @Select("""
            SELECT COUNT(*) FROM review_ranking
            WHERE round_id = #{row.roundId} AND excluded IS NULL AND score = #{row.score}""")
    int sharingScore(@Param("row") RankingRow row);

    @Select("""
            SELECT COUNT(*) AS entries, COUNT(excluded) AS excluded FROM review_ranking WHERE round_id = #{roundId}""")
    Sizes sizes(String roundId);

    void shortlist(@Param("rows") List<SecondStageEntry> rows);

    @Select("SELECT * FROM review_second_stage WHERE round_id = #{roundId} ORDER BY order_no")
    List<SecondStageEntry> shortlisted(String roundId);

    @Update("""
            UPDATE review_second_stage SET points = #{points}, passed = #{passed}, remark = #{remark},
                   entered_at = #{enteredAt}, entered_by = #{enteredBy}
            WHERE application_id = #{applicationId} AND round_id = #{roundId}""")
    int enter(SecondStageEntry entry);

    /** @param excluded how many of the entries cannot be selected */
    record Sizes(long entries, long excluded) {
        public long ranked() {
            return entries - excluded;
        }
    }
}

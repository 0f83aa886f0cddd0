package io.luxuan.ranking.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface RankingMapper {
    @Delete("DELETE FROM review_ranking WHERE round_id = #{roundId}")
    void clear(String roundId);

    void insertAll(@Param("rows") List<RankingRow> rows);

    List<RankingRow> ofRound(String roundId);

    /** @param show name of a {@link RankingShow} of the ranking; @param likes patterns that number, title or unit hold, all of them */
    List<RankingRow> lines(@Param("roundId") String roundId, @Param("show") String show, @Param("likes") List<String> likes,
            @Param("after") int after, @Param("limit") int limit);

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
            SELECT COUNT(*) AS entries, COUNT(excluded) AS excluded, COUNT(tie_group) AS tied
            FROM review_ranking WHERE round_id = #{roundId}""")
    Sizes sizes(String roundId);

    /** @param excluded how many of the entries cannot be selected; @param tied how many share their score with others */
    record Sizes(long entries, long excluded, long tied) {
        public long ranked() {
            return entries - excluded;
        }
    }
}

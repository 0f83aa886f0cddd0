package io.luxuan.review;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RankingMapper {
    @Delete("DELETE FROM review_ranking WHERE round_id = #{roundId}")
    void clear(String roundId);

    void insertAll(@Param("rows") List<RankingRow> rows);

    @Select("SELECT * FROM review_ranking WHERE round_id = #{roundId} ORDER BY order_no")
    List<RankingRow> ofRound(String roundId);

    @Select("""
            SELECT * FROM review_ranking WHERE round_id = #{roundId} AND order_no > #{after}
            ORDER BY order_no LIMIT #{limit}""")
    List<RankingRow> page(@Param("roundId") String roundId, @Param("after") int after, @Param("limit") int limit);

    void shortlist(@Param("rows") List<SecondStageEntry> rows);

    @Select("SELECT * FROM review_second_stage WHERE round_id = #{roundId} ORDER BY order_no")
    List<SecondStageEntry> shortlisted(String roundId);

    @Update("""
            UPDATE review_second_stage SET points = #{points}, passed = #{passed}, remark = #{remark},
                   entered_at = #{enteredAt}, entered_by = #{enteredBy}
            WHERE application_id = #{applicationId} AND round_id = #{roundId}""")
    int enter(SecondStageEntry entry);
}

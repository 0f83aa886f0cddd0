package io.luxuan.ranking.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The model's advice of a round. */
@Mapper
interface AdviceMapper {
    @Delete("DELETE FROM review_model WHERE round_id = #{roundId}")
    void clearModel(String roundId);

    @Delete("DELETE FROM review_advice WHERE round_id = #{roundId}")
    void clearLines(String roundId);

    @Delete("DELETE FROM review_far_opinion WHERE round_id = #{roundId}")
    void clearFar(String roundId);

    @Insert("""
            INSERT INTO review_model (round_id, places, noise, merit, leniency, habits, grey, far)
            VALUES (#{roundId}, #{places}, #{noise}, #{merit}, #{leniency}, #{habits}, #{grey}, #{far})""")
    void insert(ModelRow row);

    void insertLines(@Param("rows") List<AdviceRow> rows);

    void insertFar(@Param("rows") List<FarRow> rows);

    @Select("SELECT * FROM review_model WHERE round_id = #{roundId}")
    Optional<ModelRow> model(String roundId);

    @Select("""
            SELECT a.application_id, a.low_rank, a.high_rank, a.grey, COUNT(f.assignment_id) AS far
            FROM review_advice a LEFT JOIN review_far_opinion f ON f.application_id = a.application_id
            WHERE a.round_id = #{roundId} GROUP BY a.application_id, a.low_rank, a.high_rank, a.grey""")
    List<Told> ofRound(String roundId);

    List<AdviceRow> of(@Param("applicationIds") Collection<String> applicationIds);

    List<FarRow> farOf(@Param("applicationIds") Collection<String> applicationIds);

    @Select("""
            SELECT * FROM review_far_opinion WHERE round_id = #{roundId} AND order_no > #{after}
            ORDER BY round_id, order_no LIMIT #{limit}""")
    List<FarRow> far(@Param("roundId") String roundId, @Param("after") int after, @Param("limit") int limit);

    record Told(String applicationId, int lowRank, int highRank, boolean grey, int far) {}
}

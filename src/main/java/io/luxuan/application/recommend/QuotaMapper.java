package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How many departments may recommend. What was withdrawn or lapsed takes no place. */
@Mapper
interface QuotaMapper {
    String TAKING = " version_no > 0 AND status NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_RECOMMENDED', 'WITHDRAWN', 'LAPSED') ";

    /** A number of its own. */
    record Own(String recommenderId, int most) {}

    /** How many of a department's are in one state. */
    record Count(String recommenderId, ApplicationStatus status, long amount) {}

    @Insert("INSERT IGNORE INTO recommend_rule (round_id, most, ranked) VALUES (#{roundId}, NULL, FALSE)")
    void begin(String roundId);

    /** Held until the transaction ends: whoever recommends in a round, or sets its numbers, goes one after the other. */
    @Select("SELECT round_id, most, ranked FROM recommend_rule WHERE round_id = #{roundId} FOR UPDATE")
    RecommendRule lock(String roundId);

    @Select("SELECT round_id, most, ranked FROM recommend_rule WHERE round_id = #{roundId}")
    RecommendRule find(String roundId);

    @Select("""
            <script>SELECT round_id, most, ranked FROM recommend_rule WHERE round_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<RecommendRule> ofRounds(@Param("ids") Collection<String> roundIds);

    @Update("""
            UPDATE recommend_rule SET most = #{rule.most,jdbcType=INTEGER}, ranked = #{rule.ranked}, set_at = #{at}
            WHERE round_id = #{rule.roundId}""")
    void set(@Param("rule") RecommendRule rule, @Param("at") LocalDateTime at);

    @Select("SELECT most FROM recommend_quota WHERE round_id = #{roundId} AND recommender_id = #{department}")
    Integer own(@Param("roundId") String roundId, @Param("department") String department);

    /** A province has some hundred departments. */
    @Select("SELECT recommender_id, most FROM recommend_quota WHERE round_id = #{roundId} ORDER BY recommender_id LIMIT 1000")
    List<Own> owns(String roundId);

    @Delete("DELETE FROM recommend_quota WHERE round_id = #{roundId}")
    void clear(String roundId);

    @Insert("""
            <script>INSERT INTO recommend_quota (round_id, recommender_id, most) VALUES
            <foreach collection="owns" item="own" separator=",">(#{roundId}, #{own.recommenderId}, #{own.most})</foreach></script>""")
    void insert(@Param("roundId") String roundId, @Param("owns") Collection<Own> owns);

    @Select("SELECT COUNT(*) FROM application WHERE round_id = #{roundId} AND recommender_id = #{department} AND" + TAKING)
    int taken(@Param("roundId") String roundId, @Param("department") String department);

    @Select("""
            SELECT recommender_id, status, COUNT(*) AS amount FROM application
            WHERE round_id = #{roundId} AND recommender_id IS NOT NULL AND version_no > 0 GROUP BY recommender_id, status""")
    List<Count> counts(String roundId);
}

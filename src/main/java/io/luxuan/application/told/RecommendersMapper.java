package io.luxuan.application.told;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RecommendersMapper {
    /** Departments with something to recommend in a round; a province has some hundred. */
    @Select("""
            SELECT DISTINCT recommender_id FROM application
            WHERE round_id = #{roundId} AND status = 'SUBMITTED' AND recommender_id IS NOT NULL ORDER BY recommender_id LIMIT 1000""")
    List<String> yetToRecommend(String roundId);

    /** Departments with anything that was handed in. */
    @Select("""
            SELECT DISTINCT recommender_id FROM application
            WHERE round_id = #{roundId} AND version_no > 0 AND recommender_id IS NOT NULL ORDER BY recommender_id LIMIT 1000""")
    List<String> withApplications(String roundId);
}

package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The order of what departments recommend. */
@Mapper
interface PlaceMapper {
    /** @param place null where it has none */
    record Placed(String applicationId, Integer place) {}

    @Select("SELECT * FROM application WHERE round_id = #{roundId} AND recommender_id = #{department} AND" + QuotaMapper.TAKING
            + "ORDER BY id LIMIT 10000")
    List<ApplicationRow> sent(@Param("roundId") String roundId, @Param("department") String department);

    @Select("SELECT application_id, place FROM recommend_place WHERE round_id = #{roundId} AND recommender_id = #{department} ORDER BY place")
    List<Placed> of(@Param("roundId") String roundId, @Param("department") String department);

    @Delete("DELETE FROM recommend_place WHERE round_id = #{roundId} AND recommender_id = #{department}")
    void clear(@Param("roundId") String roundId, @Param("department") String department);

    @Insert("""
            <script>INSERT INTO recommend_place (application_id, round_id, recommender_id, place) VALUES
            <foreach collection="places" item="one" separator=",">
                (#{one.applicationId}, #{roundId}, #{department}, #{one.place})</foreach></script>""")
    void insert(@Param("roundId") String roundId, @Param("department") String department, @Param("places") Collection<Placed> places);

    /** A line of a round's list. */
    record Line(String id, String numberText, String title, String organisationName, String recommenderId, Integer place,
            ApplicationStatus status) {}

    /** All that departments recommended in a round, by department and place; those without one behind. */
    @Select("""
            <script>SELECT a.id, a.number_text, a.title, a.organisation_name, a.recommender_id, p.place, a.status
            FROM application a LEFT JOIN recommend_place p ON p.application_id = a.id
            WHERE a.round_id = #{roundId} AND a.recommender_id IS NOT NULL AND a.version_no &gt; 0
              AND a.status NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_RECOMMENDED', 'WITHDRAWN', 'LAPSED')
            ORDER BY a.recommender_id, CASE WHEN p.place IS NULL THEN 1 ELSE 0 END, p.place, a.id LIMIT #{limit} OFFSET #{from}</script>""")
    List<Line> list(@Param("roundId") String roundId, @Param("from") int from, @Param("limit") int limit);
}

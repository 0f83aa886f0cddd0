package io.luxuan.award.project;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Projects with whoever leads them. */
@Mapper
interface FoundProjects extends Finder {
    @Override
    default String kind() {
        return "project";
    }

    @Override
    default int place() {
        return 20;
    }

    @Override
    @Select("""
            <script>
            SELECT id, number_text AS number, title, organisation_name AS unit, leader AS person, round_id AS roundId,
                CONCAT('/manager/projects/', id) AS path
            FROM project WHERE 1 = 1
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', number_text, title, organisation_name, leader)) LIKE #{like} ESCAPE '!'
            </foreach>
            <if test="query.rounds != null">AND round_id IN
                <foreach collection="query.rounds" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.hidden.size &gt; 0">AND round_id NOT IN
                <foreach collection="query.hidden" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.after != null">AND id &lt; #{query.after}</if>
            ORDER BY id DESC LIMIT #{query.limit}
            </script>""")
    List<Found> find(@Param("query") FindQuery query);
}

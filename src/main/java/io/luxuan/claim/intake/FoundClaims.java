package io.luxuan.claim.intake;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Claims once their form was checked. */
@Mapper
interface FoundClaims extends Finder {
    @Override
    default String kind() {
        return "claim";
    }

    @Override
    default int place() {
        return 30;
    }

    @Override
    @Select("""
            <script>
            SELECT application_id AS id, number_text AS number, title, organisation_name AS unit, CAST(NULL AS CHAR(1)) AS person,
                round_id AS roundId, CONCAT('/manager/claims/', application_id) AS path
            FROM claim WHERE number_text IS NOT NULL
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', number_text, title, organisation_name)) LIKE #{like} ESCAPE '!'
            </foreach>
            <if test="query.rounds != null">AND round_id IN
                <foreach collection="query.rounds" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.hidden.size &gt; 0">AND round_id NOT IN
                <foreach collection="query.hidden" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.after != null">AND application_id &lt; #{query.after}</if>
            ORDER BY application_id DESC LIMIT #{query.limit}
            </script>""")
    List<Found> find(@Param("query") FindQuery query);
}

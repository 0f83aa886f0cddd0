package io.luxuan.round;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rounds by their titles. */
@Mapper
interface FoundRounds extends Finder {
    @Override
    default String kind() {
        return "round";
    }

    @Override
    default int place() {
        return 60;
    }

    @Override
    @Select("""
            <script>
            SELECT id, CAST(NULL AS CHAR(1)) AS number, title, CAST(NULL AS CHAR(1)) AS unit, CAST(NULL AS CHAR(1)) AS person,
                CAST(NULL AS CHAR(1)) AS roundId, CONCAT('/manager/rounds/', id) AS path
            FROM selection_round WHERE 1 = 1
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', title, year_no)) LIKE #{like} ESCAPE '!'
            </foreach>
            <if test="query.rounds != null">AND id IN
                <foreach collection="query.rounds" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.hidden.size &gt; 0">AND id NOT IN
                <foreach collection="query.hidden" item="it" open="(" separator="," close=")">#{it}</foreach>
            </if>
            <if test="query.after != null">AND id &lt; #{query.after}</if>
            ORDER BY id DESC LIMIT #{query.limit}
            </script>""")
    List<Found> find(@Param("query") FindQuery query);
}

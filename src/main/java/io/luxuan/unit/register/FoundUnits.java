package io.luxuan.unit.register;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Units that apply, by their names and codes. */
@Mapper
interface FoundUnits extends Finder {
    @Override
    default String kind() {
        return "unit";
    }

    @Override
    default int place() {
        return 50;
    }

    @Override
    default boolean isInRounds() {
        return false;
    }

    @Override
    @Select("""
            <script>
            SELECT id, credit_code AS number, name AS title, CAST(NULL AS CHAR(1)) AS unit, CAST(NULL AS CHAR(1)) AS person,
                CAST(NULL AS CHAR(1)) AS roundId,
                CONCAT('/manager/units/', id) AS path
            FROM organisation WHERE kind &lt;&gt; 'DEPARTMENT'
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', name, credit_code)) LIKE #{like} ESCAPE '!'
            </foreach>
            <if test="query.after != null">AND id &lt; #{query.after}</if>
            ORDER BY id DESC LIMIT #{query.limit}
            </script>""")
    List<Found> find(@Param("query") FindQuery query);
}

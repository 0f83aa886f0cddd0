package io.luxuan.expert.pool;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Experts by their names and institutions. */
@Mapper
interface FoundExperts extends Finder {
    @Override
    default String kind() {
        return "expert";
    }

    @Override
    default int place() {
        return 40;
    }

    @Override
    default boolean isInRounds() {
        return false;
    }

    @Override
    @Select("""
            <script>
            SELECT id, CAST(NULL AS CHAR(1)) AS number, name AS title, institution AS unit, CAST(NULL AS CHAR(1)) AS person,
                CAST(NULL AS CHAR(1)) AS roundId, CONCAT('/manager/experts/', id) AS path
            FROM expert e WHERE NOT EXISTS (SELECT 1 FROM expert_field i WHERE i.expert_id = e.id AND i.field_code = 'imported')
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', name, institution)) LIKE #{like} ESCAPE '!'
            </foreach>
            <if test="query.after != null">AND id &lt; #{query.after}</if>
            ORDER BY id DESC LIMIT #{query.limit}
            </script>""")
    List<Found> find(@Param("query") FindQuery query);
}

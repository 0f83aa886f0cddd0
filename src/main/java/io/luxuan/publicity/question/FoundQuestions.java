package io.luxuan.publicity.question;

import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Questions of rounds by their words and those of the answers. */
@Mapper
interface FoundQuestions extends Finder {
    @Override
    default String kind() {
        return "question";
    }

    @Override
    default int place() {
        return 65;
    }

    @Override
    @Select("""
            <script>
            SELECT id, CAST(NULL AS CHAR(1)) AS number, asked_text AS title, CAST(NULL AS CHAR(1)) AS unit, CAST(NULL AS CHAR(1)) AS person,
                round_id AS roundId, CONCAT('/manager/rounds/', round_id, '/questions/', id) AS path
            FROM round_question WHERE 1 = 1
            <foreach collection="query.likes" item="like">
                AND LOWER(CONCAT_WS(' ', asked_text, public_text, answer)) LIKE #{like} ESCAPE '!'
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

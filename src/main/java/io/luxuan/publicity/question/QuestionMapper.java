package io.luxuan.publicity.question;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Questions of rounds; what everybody reads is the state PUBLISHED alone. */
@Mapper
interface QuestionMapper {
    String LIKES = """
            <foreach collection="likes" item="like">AND LOWER(CONCAT_WS(' ', public_text, answer)) LIKE #{like} ESCAPE '!' </foreach>""";

    @Insert("""
            INSERT INTO round_question (id, round_id, asker_id, asked_text, asked_at, state, revision)
            VALUES (#{id}, #{roundId}, #{askerId}, #{askedText}, #{askedAt}, #{state}, #{revision})""")
    void insert(Question question);

    @Select("SELECT * FROM round_question WHERE id = #{id}")
    Question find(String id);

    /** Nothing changes where it was answered meanwhile. */
    @Update("""
            UPDATE round_question SET state = #{state}, public_text = #{publicText}, answer = #{answer}, revision = #{revision},
                answered_at = #{answeredAt}, published_at = #{publishedAt,jdbcType=TIMESTAMP}
            WHERE id = #{id} AND revision = #{revision} - 1""")
    int answer(Question question);

    @Select("SELECT COUNT(*) FROM round_question WHERE asker_id = #{asker} AND asked_at > #{since}")
    int askedSince(@Param("asker") String asker, @Param("since") LocalDateTime since);

    /** The same, asked and not answered yet. */
    @Select("""
            SELECT id FROM round_question WHERE asker_id = #{asker} AND round_id = #{roundId} AND state = 'ASKED' AND asked_text = #{text}
            ORDER BY id LIMIT 1""")
    String same(@Param("asker") String asker, @Param("roundId") String roundId, @Param("text") String text);

    /** A person's own of a round, the newest first. */
    @Select("SELECT * FROM round_question WHERE asker_id = #{asker} AND round_id = #{roundId} ORDER BY id DESC LIMIT #{limit}")
    List<Question> own(@Param("asker") String asker, @Param("roundId") String roundId, @Param("limit") int limit);

    /** Public ones of a round, the newest first. @param before null for the first page */
    @Select("<script>SELECT * FROM round_question WHERE round_id = #{roundId} AND state = 'PUBLISHED' "
            + "<if test='before != null'>AND id &lt; #{before} </if>" + LIKES + "ORDER BY id DESC LIMIT #{limit}</script>")
    List<Question> ofRound(@Param("roundId") String roundId, @Param("likes") Collection<String> likes, @Param("before") String before,
            @Param("limit") int limit);

    /** Public ones of all rounds, the last published first. */
    @Select("<script>SELECT * FROM round_question WHERE state = 'PUBLISHED' " + LIKES + "ORDER BY published_at DESC, id DESC LIMIT #{limit}</script>")
    List<Question> published(@Param("likes") Collection<String> likes, @Param("limit") int limit);

    /** For the managers of a round, the oldest first. */
    @Select("""
            <script>SELECT * FROM round_question WHERE round_id = #{roundId} AND state = #{state}
            <if test="after != null">AND id &gt; #{after}</if> ORDER BY id LIMIT #{limit}</script>""")
    List<Question> inState(@Param("roundId") String roundId, @Param("state") QuestionState state, @Param("after") String after,
            @Param("limit") int limit);

    record Count(QuestionState state, long amount) {}

    @Select("SELECT state, COUNT(*) AS amount FROM round_question WHERE round_id = #{roundId} GROUP BY state")
    List<Count> counts(String roundId);

    @Select("""
            <script>SELECT * FROM round_question WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Question> byIds(@Param("ids") Collection<String> ids);
}

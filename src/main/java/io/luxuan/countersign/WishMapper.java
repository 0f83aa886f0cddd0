package io.luxuan.countersign;

import io.luxuan.shared.MomentCursor;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface WishMapper {
    String COLUMNS = """
            id, action, subject_id, round_id, subject_text, page, seen_state, details, reason, asked_by, asked_name,
            asked_at, expires_at, state, settled_by, settled_name, settled_at, answer, shown
            """;

    record Asker(String wish, String account) {}

    @Insert("""
            INSERT INTO two_person_wish (id, action, subject_id, round_id, subject_text, page, seen_state, details, reason,
                asked_by, asked_name, asked_at, expires_at, state, open_key, shown)
            VALUES (#{wish.id}, #{wish.action}, #{wish.subjectId}, #{wish.roundId}, #{wish.subjectText}, #{wish.page},
                #{wish.seenState}, #{wish.details}, #{wish.reason}, #{wish.askedBy}, #{wish.askedName}, #{wish.askedAt},
                #{wish.expiresAt}, 'ASKED', #{key}, #{wish.shown})""")
    void insert(@Param("wish") AskedWish wish, @Param("key") String key);

    @Select("SELECT " + COLUMNS + " FROM two_person_wish WHERE id = #{id}")
    Optional<AskedWish> find(String id);

    @Select("""
            <script>SELECT id AS wish, asked_by AS account FROM two_person_wish WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Asker> askers(@Param("ids") Collection<String> ids);

    @Select("SELECT " + COLUMNS + " FROM two_person_wish WHERE id = #{id} FOR UPDATE")
    Optional<AskedWish> lock(String id);

    @Select("SELECT " + COLUMNS + " FROM two_person_wish WHERE open_key = #{key} FOR UPDATE")
    Optional<AskedWish> lockOpen(String key);

    /** Of one that waits. */
    @Update("""
            UPDATE two_person_wish SET state = #{state}, settled_by = #{by}, settled_name = #{name}, settled_at = #{now},
                answer = #{answer}, open_key = NULL
            WHERE id = #{id} AND state = 'ASKED'""")
    int settle(@Param("id") String id, @Param("state") WishState state, @Param("by") String by, @Param("name") String name,
            @Param("now") LocalDateTime now, @Param("answer") String answer);

    /** The oldest first. */
    @Select("SELECT " + COLUMNS + """
             FROM two_person_wish WHERE state = 'ASKED' AND expires_at > #{now} ORDER BY asked_at, id LIMIT #{limit}""")
    List<AskedWish> waiting(@Param("now") LocalDateTime now, @Param("limit") int limit);

    @Select("SELECT " + COLUMNS + """
             FROM two_person_wish WHERE round_id = #{roundId} AND state = 'ASKED' AND expires_at > #{now} ORDER BY asked_at, id LIMIT #{limit}""")
    List<AskedWish> waitingInRound(@Param("roundId") String roundId, @Param("now") LocalDateTime now, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM two_person_wish WHERE state = 'ASKED' AND expires_at > #{now}")
    long countWaiting(LocalDateTime now);

    /** The newest first. @param hidden rounds whose wishes are left out; @param before null for the first page */
    @Select("<script>SELECT " + COLUMNS + """
             FROM two_person_wish
            <where>
            <if test="!hidden.isEmpty()">
                (round_id IS NULL OR round_id NOT IN <foreach collection="hidden" item="id" open="(" separator="," close=")">#{id}</foreach>)
            </if>
            <if test="before != null">
                AND (asked_at &lt; #{before.at} OR asked_at = #{before.at} AND id &lt; #{before.id})
            </if>
            </where>
            ORDER BY asked_at DESC, id DESC LIMIT #{limit}</script>""")
    List<AskedWish> all(@Param("hidden") Collection<String> hidden, @Param("before") MomentCursor before, @Param("limit") int limit);

    @Select("""
            SELECT COUNT(*) FROM two_person_wish WHERE action = #{action} AND subject_id = #{subject} AND state = 'CONFIRMED'
                AND asked_by = #{person} AND settled_at > #{since}""")
    int confirmed(@Param("action") String action, @Param("subject") String subject, @Param("person") String person,
            @Param("since") LocalDateTime since);

    @Select("SELECT " + COLUMNS + " FROM two_person_wish WHERE action = #{action} AND subject_id = #{subject} AND state = 'ASKED'")
    Optional<AskedWish> waitingFor(@Param("action") String action, @Param("subject") String subject);

    @Select("SELECT " + COLUMNS + """
             FROM two_person_wish WHERE action = #{action} AND subject_id = #{subject} ORDER BY asked_at DESC, id DESC LIMIT 1""")
    Optional<AskedWish> last(@Param("action") String action, @Param("subject") String subject);
}

package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Each change names the state that it comes from, and whoever sends names the try. */
@Mapper
public interface LetterMapper {
    String COLUMNS = """
            SELECT id, way, recipient_id, address, news_count, state, tries, made_at, due_at, lease_until, sent_at, reason FROM letter
            """;

    @Insert("""
            INSERT INTO letter (id, way, recipient_id, address, news_count, state, tries, made_at, due_at)
            VALUES (#{id}, #{way}, #{recipientId}, #{address}, #{newsCount}, #{state}, #{tries}, #{madeAt}, #{dueAt})""")
    void insert(Letter letter);

    /** Letters whose moment has come, and those whose node has not answered for too long. Other nodes pass by what is locked. */
    @Select(COLUMNS + """
            WHERE way = #{way} AND (state = 'PENDING' AND due_at <= #{now} OR state = 'SENDING' AND lease_until < #{now})
            ORDER BY due_at, id LIMIT #{limit} FOR UPDATE SKIP LOCKED""")
    List<Letter> lockDue(@Param("way") Way way, @Param("now") LocalDateTime now, @Param("limit") int limit);

    @Update("""
            <script>UPDATE letter SET state = 'SENDING', tries = tries + 1, lease_until = #{lease}
            WHERE (state = 'PENDING' OR state = 'SENDING' AND lease_until &lt; #{now}) AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    int begin(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now, @Param("lease") LocalDateTime lease);

    @Update("""
            UPDATE letter SET state = 'SENT', sent_at = #{now}, lease_until = NULL, reason = NULL
            WHERE id = #{id} AND state = 'SENDING' AND tries = #{attempt}""")
    int sent(@Param("id") String id, @Param("attempt") int attempt, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE letter SET state = 'PENDING', due_at = #{due}, lease_until = NULL, reason = #{reason}
            WHERE id = #{id} AND state = 'SENDING' AND tries = #{attempt}""")
    int again(@Param("id") String id, @Param("attempt") int attempt, @Param("due") LocalDateTime due, @Param("reason") String reason);

    @Update("""
            UPDATE letter SET state = 'FAILED', lease_until = NULL, reason = #{reason}
            WHERE id = #{id} AND state = 'SENDING' AND tries = #{attempt}""")
    int fail(@Param("id") String id, @Param("attempt") int attempt, @Param("reason") String reason);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Letter> find(String id);

    /** @param state null for all @param before id of the last one of the page before; null for the newest */
    @Select("<script>" + COLUMNS + """
            <where><if test="state != null">AND state = #{state}</if><if test="before != null">AND id &lt; #{before}</if></where>
            ORDER BY id DESC LIMIT #{limit}</script>""")
    List<Letter> page(@Param("state") LetterState state, @Param("before") String before, @Param("limit") int limit);

    @Update("""
            UPDATE letter SET state = 'PENDING', tries = 0, due_at = #{now}, reason = NULL
            WHERE id = #{id} AND state = 'FAILED'""")
    int retry(@Param("id") String id, @Param("now") LocalDateTime now);
}

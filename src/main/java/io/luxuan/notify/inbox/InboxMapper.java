package io.luxuan.notify.inbox;

import io.luxuan.notify.told.ToldRow;
import io.luxuan.shared.MomentCursor;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface InboxMapper {
    String COLUMNS = """
            SELECT id, kind, subject_id, occasion, recipient_id, round_id, round_title, number_text, title, until_at, link, told_at, read_at
            FROM told
            """;

    @Select("<script>" + COLUMNS + """
            WHERE recipient_id = #{account}
            <if test="unread">AND read_at IS NULL</if>
            <if test="after != null">AND (told_at &lt; #{after.at} OR told_at = #{after.at} AND id &lt; #{after.id})</if>
            ORDER BY told_at DESC, id DESC LIMIT #{limit}</script>""")
    List<ToldRow> page(@Param("account") String account, @Param("unread") boolean unread, @Param("after") MomentCursor after,
            @Param("limit") int limit);

    @Select(COLUMNS + "WHERE id = #{id} AND recipient_id = #{account}")
    Optional<ToldRow> find(@Param("id") String id, @Param("account") String account);

    /** As many as are shown: a hundred are counted as such. */
    @Select("SELECT COUNT(*) FROM (SELECT id FROM told WHERE recipient_id = #{account} AND read_at IS NULL LIMIT 100) unread")
    long unread(String account);

    @Update("UPDATE told SET read_at = #{now} WHERE id = #{id} AND recipient_id = #{account} AND read_at IS NULL")
    int read(@Param("id") String id, @Param("account") String account, @Param("now") LocalDateTime now);

    @Update("UPDATE told SET read_at = NULL WHERE id = #{id} AND recipient_id = #{account} AND read_at IS NOT NULL")
    int unreadAgain(@Param("id") String id, @Param("account") String account);

    /** What came after the page was shown stays unread. */
    @Update("UPDATE told SET read_at = #{now} WHERE recipient_id = #{account} AND read_at IS NULL AND told_at <= #{until}")
    int readAll(@Param("account") String account, @Param("until") LocalDateTime until, @Param("now") LocalDateTime now);
}

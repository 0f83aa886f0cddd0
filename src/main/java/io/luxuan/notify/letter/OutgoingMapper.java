package io.luxuan.notify.letter;

import io.luxuan.notify.ToldGroup;
import io.luxuan.notify.Way;
import io.luxuan.notify.told.ToldRow;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** News that waits for its letter. */
@Mapper
interface OutgoingMapper {
    /** Of what was told, for those who have an address and want this. What was told before has gone out before: its rows have other ids. */
    @Insert("""
            <script>INSERT IGNORE INTO told_way (told_id, way, recipient_id)
            SELECT t.id, c.way, t.recipient_id FROM told t JOIN contact c ON c.account_id = t.recipient_id AND c.way = #{way}
            WHERE t.id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND NOT EXISTS (SELECT 1 FROM contact_off o
                  WHERE o.account_id = t.recipient_id AND o.way = #{way} AND o.told_group = #{group})</script>""")
    int take(@Param("way") Way way, @Param("group") ToldGroup group, @Param("ids") Collection<String> ids);

    /** @param fromMinute null where nothing is quiet */
    record Waiting(String recipientId, String address, Integer fromMinute, Integer untilMinute) {}

    /** Who may have a letter now, in the order of their ids. */
    @Select("""
            SELECT DISTINCT w.recipient_id, c.address, q.from_minute, q.until_minute
            FROM told_way w JOIN contact c ON c.account_id = w.recipient_id AND c.way = w.way
            LEFT JOIN contact_quiet q ON q.account_id = w.recipient_id
            WHERE w.way = #{way} AND w.letter_id IS NULL AND w.recipient_id > #{after} AND (c.next_at IS NULL OR c.next_at <= #{now})
            ORDER BY w.recipient_id LIMIT #{limit}""")
    List<Waiting> waiting(@Param("way") Way way, @Param("after") String after, @Param("now") LocalDateTime now, @Param("limit") int limit);

    /** Of several nodes one has it. */
    @Update("""
            UPDATE contact SET next_at = #{next}
            WHERE account_id = #{account} AND way = #{way} AND (next_at IS NULL OR next_at <= #{now})""")
    int turn(@Param("account") String account, @Param("way") Way way, @Param("now") LocalDateTime now, @Param("next") LocalDateTime next);

    @Update("UPDATE told_way SET letter_id = #{letter} WHERE way = #{way} AND recipient_id = #{account} AND letter_id IS NULL")
    int enclose(@Param("letter") String letter, @Param("way") Way way, @Param("account") String account);

    /** What a letter says, the first first. */
    @Select("""
            SELECT t.id, t.kind, t.subject_id, t.occasion, t.recipient_id, t.round_id, t.round_title, t.number_text, t.title, t.until_at,
                   t.link, t.told_at, t.read_at
            FROM told_way w JOIN told t ON t.id = w.told_id WHERE w.letter_id = #{letter} ORDER BY t.told_at, t.id LIMIT #{limit}""")
    List<ToldRow> enclosed(@Param("letter") String letter, @Param("limit") int limit);
}

package io.luxuan.publicity.notice;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface NoticeMapper {
    @Insert("""
            INSERT INTO notice (id, kind, round_id, title, body, published_at, published_by, wave, last_day, ends_at,
                list_id, corrects_id, correct_reason)
            VALUES (#{id}, #{kind}, #{roundId}, #{title}, #{body}, #{publishedAt}, #{publishedBy}, #{wave}, #{lastDay}, #{endsAt},
                #{listId}, #{correctsId}, #{correctReason})""")
    void insert(Notice notice);

    /** Lists in publicity and final ones, without supplements to these. */
    List<Notice> ofLists(@Param("listIds") Collection<String> listIds);

    @Select("SELECT * FROM notice WHERE id = #{id}")
    Notice find(String id);

    @Select("SELECT * FROM notice WHERE round_id = #{roundId} ORDER BY published_at DESC, id DESC")
    List<Notice> ofRound(String roundId);

    @Select("""
            SELECT * FROM notice WHERE list_id = #{listId} AND kind IN ('PROPOSED', 'SUPPLEMENTARY')
            ORDER BY wave DESC LIMIT 1""")
    Notice latestList(String listId);

    @Select("SELECT * FROM notice WHERE round_id = #{roundId} AND kind = #{kind} LIMIT 1")
    Notice ofKind(String roundId, NoticeKind kind);

    /** The notice that says until when a round takes applications: the last one, where the call was opened again. */
    @Select("""
            SELECT * FROM notice WHERE round_id = #{roundId} AND kind = 'CALL' ORDER BY published_at DESC, id DESC LIMIT 1""")
    Notice latestCall(String roundId);

    /** What corrected it, the last first. */
    @Select("SELECT * FROM notice WHERE corrects_id = #{id} ORDER BY published_at DESC, id DESC")
    List<Notice> corrections(String id);

    @Select("SELECT * FROM notice WHERE list_id = #{listId} AND kind = #{kind} ORDER BY published_at, id")
    List<Notice> ofList(String listId, NoticeKind kind);

    /** The notice with which the final list was issued; null before. */
    default Notice finalOf(String listId) {
        return ofList(listId, NoticeKind.FINAL).stream().findFirst().orElse(null);
    }

    @Select("SELECT * FROM notice WHERE ends_at >= #{now} ORDER BY ends_at, id LIMIT 50")
    List<Notice> inPublicity(LocalDateTime now);

    /** A list's publicity ends now instead of at its last second. */
    @Update("UPDATE notice SET ends_at = #{now} WHERE round_id = #{roundId} AND ends_at > #{now}")
    int cutShort(String roundId, LocalDateTime now);

    /** Newest first; ids are time-ordered, but the demo writes the past, so the moment decides. */
    List<Notice> page(NoticeQuery query);

    /** Which years and programmes have results. */
    List<ResultOf> results();

    /** When publicity of lists ends, from a moment on; the first first. */
    @Select("SELECT id, title, last_day, ends_at FROM notice WHERE ends_at >= #{from} ORDER BY ends_at, id LIMIT #{limit}")
    List<ListEnd> ends(@Param("from") LocalDateTime from, @Param("limit") int limit);

    /** Calls of these rounds, as they were published. */
    List<CallOf> calls(@Param("roundIds") Collection<String> roundIds);

    @Select("SELECT id, published_at FROM notice ORDER BY published_at DESC, id DESC LIMIT #{limit}")
    List<PublishedAt> newest(int limit);
}

package io.luxuan.publicity.list;

import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.notice.NoticeCount;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ListMapper {
    void insertAll(List<ListEntry> entries);

    @Select("SELECT * FROM publicity_entry WHERE list_id = #{listId} ORDER BY seat")
    List<ListEntry> of(String listId);

    /** Those awarded in the order in which they became final. */
    @Select("""
            SELECT * FROM publicity_entry WHERE list_id = #{listId} AND state = 'AWARDED'
            ORDER BY final_no, seat LIMIT #{limit} OFFSET #{from}""")
    List<ListEntry> awarded(@Param("listId") String listId, @Param("from") int from, @Param("limit") int limit);

    /** Of all lists of a round. */
    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} ORDER BY list_id, seat")
    List<ListEntry> ofRound(String roundId);

    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} AND application_id = #{applicationId}")
    ListEntry find(String roundId, String applicationId);

    /** Of some applications, each on the one list of its round. */
    List<ListEntry> among(@Param("roundIds") Collection<String> roundIds, @Param("ids") Collection<String> applicationIds);

    @Select("SELECT * FROM publicity_entry WHERE notice_id = #{noticeId} AND application_id = #{applicationId}")
    ListEntry ofNotice(String noticeId, String applicationId);

    /** One page of a list, in its order; a search looks at number, title and unit. */
    List<ListEntry> page(ListQuery query);

    long count(ListQuery query);

    /** Codes of the fields that applications on a list chose. */
    List<String> fields(ListQuery query);

    /** Cities of the units on a list: what was confirmed of a unit goes before what it was registered with. */
    List<String> cities(ListQuery query);

    List<NoticeCount> counts(Collection<String> noticeIds);

    @Update("UPDATE publicity_entry SET notice_id = #{noticeId}, state = 'LISTED' WHERE list_id = #{listId} AND state = 'PENDING'")
    int publishPending(String listId, String noticeId);

    @Update("""
            UPDATE publicity_entry SET state = 'HELD'
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND state = 'LISTED'""")
    int hold(String roundId, String applicationId);

    @Update("""
            UPDATE publicity_entry SET state = 'LISTED'
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND state = 'HELD'
              AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.round_id = #{roundId}
                    AND o.application_id = #{applicationId} AND o.state IN ('LODGED', 'INVESTIGATING', 'UPHELD'))""")
    int release(String roundId, String applicationId);

    @Update("""
            UPDATE publicity_entry SET state = 'REMOVED', removed_reason = #{reason}, final_notice_id = NULL
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND state = 'AWARDED'""")
    int free(String roundId, String applicationId, String reason);

    /** @param noticeId that announces it; null where a later one will */
    @Update("""
            UPDATE publicity_entry SET state = 'REMOVED', removed_reason = #{reason}, final_notice_id = #{noticeId,jdbcType=VARCHAR}
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND state = #{from} AND state IN ('LISTED', 'HELD', 'AWARDED')""")
    int takeOff(@Param("roundId") String roundId, @Param("applicationId") String applicationId, @Param("from") EntryState from,
            @Param("reason") String reason, @Param("noticeId") String noticeId);

    int removeOfRound(String roundId, Collection<String> ids, String reason);

    int remove(String listId, Collection<String> ids, String reason);

    /** Awarded or removed entries among these. */
    List<ListEntry> settled(@Param("list") ListKey list, @Param("ids") Collection<String> ids);

    List<StateCount> statesOf(@Param("listIds") Collection<String> listIds);

    /** Until the transaction ends nobody objects to these and nobody settles them. */
    @Select("SELECT application_id FROM publicity_entry WHERE list_id = #{listId} ORDER BY application_id FOR UPDATE")
    List<String> lock(String listId);

    @Select("SELECT application_id FROM publicity_entry WHERE notice_id = #{noticeId} AND application_id = #{applicationId} FOR UPDATE")
    String lockEntry(String noticeId, String applicationId);

    /** What a sweep held while a handler declined the last objection to it is free again. */
    @Update("""
            UPDATE publicity_entry SET state = 'LISTED' WHERE list_id = #{listId} AND state = 'HELD'
              AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.round_id = publicity_entry.round_id
                    AND o.application_id = publicity_entry.application_id AND o.state IN ('LODGED', 'INVESTIGATING', 'UPHELD'))""")
    int releaseUnopposed(String listId);

    /** Whatever is open when its publicity is over holds its entry: no award waits for whoever looks late. */
    @Update("""
            UPDATE publicity_entry SET state = 'HELD' WHERE list_id = #{listId} AND state = 'LISTED'
              AND notice_id IN (SELECT n.id FROM notice n WHERE n.ends_at < #{now})
              AND EXISTS (SELECT 1 FROM objection o WHERE o.round_id = publicity_entry.round_id
                    AND o.application_id = publicity_entry.application_id AND o.state IN ('LODGED', 'INVESTIGATING'))""")
    int holdOpen(String listId, LocalDateTime now);

    /** Undisputed entries whose own publicity is over, in the order of the list. */
    @Select("""
            SELECT e.* FROM publicity_entry e JOIN notice n ON n.id = e.notice_id
            WHERE e.list_id = #{listId} AND e.state = 'LISTED' AND n.ends_at < #{now} ORDER BY e.seat""")
    List<ListEntry> undisputed(String listId, LocalDateTime now);

    int award(String listId, String noticeId, List<ListEntry> numbered);

    /** What was taken off since the last notice of the final list is announced by this one. */
    @Update("""
            UPDATE publicity_entry SET final_notice_id = #{noticeId}
            WHERE list_id = #{listId} AND state = 'REMOVED' AND final_notice_id IS NULL""")
    int announceRemoved(String listId, String noticeId);

    /**
     * Entries that can be settled: their publicity is over and no objection to them is open, or one was upheld; and places that came
     * free after they were final.
     */
    @Select("""
            SELECT COUNT(*) FROM publicity_entry e JOIN notice n ON n.id = e.notice_id
            WHERE e.list_id = #{listId} AND e.state = 'REMOVED' AND e.final_no IS NOT NULL AND e.final_notice_id IS NULL
              OR e.list_id = #{listId} AND n.ends_at < #{now}
              AND (e.state = 'LISTED' OR e.state = 'HELD' AND EXISTS (SELECT 1 FROM objection o
                    WHERE o.round_id = e.round_id AND o.application_id = e.application_id AND o.state = 'UPHELD'))""")
    long readyToSettle(String listId, LocalDateTime now);

    @Select("""
            SELECT DISTINCT e.application_id FROM publicity_entry e
            JOIN notice n ON n.id = e.notice_id
            JOIN objection o ON o.round_id = e.round_id AND o.application_id = e.application_id
            WHERE e.list_id = #{listId} AND e.state IN ('LISTED', 'HELD') AND n.ends_at < #{now} AND o.state = 'UPHELD'""")
    List<String> upheld(String listId, LocalDateTime now);
}

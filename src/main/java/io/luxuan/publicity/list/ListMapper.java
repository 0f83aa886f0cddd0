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

    /** Of all lists of a round. */
    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} ORDER BY list_id, seat")
    List<ListEntry> ofRound(String roundId);

    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} AND application_id = #{applicationId}")
    ListEntry find(String roundId, String applicationId);

    @Select("SELECT * FROM publicity_entry WHERE notice_id = #{noticeId} AND application_id = #{applicationId}")
    ListEntry ofNotice(String noticeId, String applicationId);

    /** One page of a list, in its order; a search looks at number, title and unit. */
    List<ListEntry> page(ListQuery query);

    long count(ListQuery query);

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

    int removeOfRound(String roundId, Collection<String> ids, String reason);

    int remove(String listId, Collection<String> ids, String reason);

    /** Awarded or removed entries among these. */
    List<ListEntry> settled(@Param("list") ListKey list, @Param("ids") Collection<String> ids);

    List<StateCount> statesOf(@Param("listIds") Collection<String> listIds);

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

    /** Entries whose publicity is over and to which no objection is open, or one was upheld: they can be settled. */
    @Select("""
            SELECT COUNT(*) FROM publicity_entry e JOIN notice n ON n.id = e.notice_id
            WHERE e.list_id = #{listId} AND n.ends_at < #{now}
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

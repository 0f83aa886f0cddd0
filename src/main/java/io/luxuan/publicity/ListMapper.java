package io.luxuan.publicity;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ListMapper {
    void insertAll(List<ListEntry> entries);

    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} ORDER BY seat")
    List<ListEntry> ofRound(String roundId);

    @Select("SELECT * FROM publicity_entry WHERE round_id = #{roundId} AND application_id = #{applicationId}")
    ListEntry find(String roundId, String applicationId);

    @Select("SELECT * FROM publicity_entry WHERE notice_id = #{noticeId} AND application_id = #{applicationId}")
    ListEntry ofNotice(String noticeId, String applicationId);

    /** One page of a list, in its order; a search looks at number, title and unit. */
    List<ListEntry> page(ListQuery query);

    long count(ListQuery query);

    @Select("SELECT state, COUNT(*) AS entries FROM publicity_entry WHERE round_id = #{roundId} GROUP BY state")
    List<StateCount> states(String roundId);

    List<NoticeCount> counts(Collection<String> noticeIds);

    @Update("UPDATE publicity_entry SET notice_id = #{noticeId}, state = 'LISTED' WHERE round_id = #{roundId} AND state = 'PENDING'")
    int publishPending(String roundId, String noticeId);

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

    int remove(String roundId, Collection<String> ids, String reason);

    @Update("UPDATE publicity_entry SET state = 'AWARDED' WHERE round_id = #{roundId} AND state = 'LISTED'")
    int award(String roundId);

    @Select("""
            SELECT DISTINCT e.application_id FROM publicity_entry e
            JOIN objection o ON o.round_id = e.round_id AND o.application_id = e.application_id
            WHERE e.round_id = #{roundId} AND e.state <> 'REMOVED' AND o.state = 'UPHELD'""")
    List<String> upheld(String roundId);
}

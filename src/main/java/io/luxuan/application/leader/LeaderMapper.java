package io.luxuan.application.leader;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LeaderMapper {
    /** An application of the same leader. */
    record Led(String applicationId, String roundId) {}

    @Insert("""
            INSERT INTO leader_identity (application_id, round_id, mark, tail, entered_at, resident, leader_name)
            VALUES (#{applicationId}, #{roundId}, #{mark}, #{tail}, #{enteredAt}, #{resident}, #{leaderName})""")
    void insert(LeaderIdentity identity);

    @Update("""
            UPDATE leader_identity SET mark = #{mark}, tail = #{tail}, entered_at = #{enteredAt}, resident = #{resident},
                leader_name = #{leaderName}, replaced_at = NULL
            WHERE application_id = #{applicationId}""")
    int replace(LeaderIdentity identity);

    @Update("UPDATE leader_identity SET replaced_at = #{now} WHERE application_id = #{id} AND replaced_at IS NULL")
    int detach(@Param("id") String applicationId, @Param("now") LocalDateTime now);

    @Select("SELECT * FROM leader_identity WHERE application_id = #{applicationId}")
    LeaderIdentity of(String applicationId);

    /** Held to the end of the transaction: of two that come at the same moment the second sees the first. */
    @Select("SELECT application_id FROM leader_identity WHERE mark = #{mark} ORDER BY application_id FOR UPDATE")
    List<String> lock(String mark);

    /** What this leader has handed in besides and still stands, in whatever unit and round; what somebody else leads by now is not theirs. */
    @Select("""
            SELECT l.application_id, l.round_id FROM leader_identity l JOIN application a ON a.id = l.application_id
            WHERE l.mark = #{mark} AND l.replaced_at IS NULL AND l.application_id <> #{self}
            AND a.status NOT IN ('DRAFT', 'WITHDRAWN', 'NOT_RECOMMENDED', 'REJECTED', 'LAPSED', 'ENDED', 'NOT_SELECTED', 'REMOVED')""")
    List<Led> standing(@Param("mark") String mark, @Param("self") String self);
}

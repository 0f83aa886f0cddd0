package io.luxuan.decision;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MeetingMapper {
    @Select("""
            SELECT round_id, held_on, minutes, tie_reason, confirmed_at, confirmed_by
            FROM decision_meeting WHERE round_id = #{roundId}""")
    Meeting find(String roundId);

    /** Whoever writes to the meeting or confirms it waits for whoever does. */
    @Select("SELECT round_id FROM decision_meeting WHERE round_id = #{roundId} FOR UPDATE")
    String lock(String roundId);

    @Insert("INSERT INTO decision_meeting (round_id) VALUES (#{roundId})")
    void create(String roundId);

    @Update("""
            UPDATE decision_meeting SET held_on = #{heldOn}, minutes = #{minutes}, tie_reason = #{tieReason}
            WHERE round_id = #{roundId} AND confirmed_at IS NULL""")
    int save(Meeting meeting);

    @Update("""
            UPDATE decision_meeting SET confirmed_at = #{confirmedAt}, confirmed_by = #{confirmedBy}
            WHERE round_id = #{roundId} AND confirmed_at IS NULL""")
    int confirm(Meeting meeting);

    @Select("""
            SELECT round_id, application_id, kind, reason, made_at, made_by, tie_place, set_to
            FROM meeting_change WHERE round_id = #{roundId} ORDER BY made_at, tie_place, application_id""")
    List<MeetingChange> changes(String roundId);

    @Insert("""
            INSERT INTO meeting_change (round_id, application_id, kind, reason, made_at, made_by, tie_place, set_to)
            VALUES (#{roundId}, #{applicationId}, #{kind}, #{reason}, #{madeAt}, #{madeBy}, #{tiePlace}, #{setTo})""")
    void addChange(MeetingChange change);

    @Delete("""
            DELETE FROM meeting_change
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND kind IN ('IN', 'OUT', 'NATIONAL')""")
    int undo(String roundId, String applicationId);

    @Delete("DELETE FROM meeting_change WHERE round_id = #{roundId} AND application_id = #{applicationId} AND kind = #{kind}")
    int undoSetting(String roundId, String applicationId, ChangeKind kind);

    @Delete("DELETE FROM meeting_change WHERE round_id = #{roundId} AND kind IN ('TAKE', 'LEAVE')")
    void forgetTies(String roundId);

    void forgetTiesOf(String roundId, List<String> ids);

    void putInOrder(String roundId, List<MeetingChange> taken);
}

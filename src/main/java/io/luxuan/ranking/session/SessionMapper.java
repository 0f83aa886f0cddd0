package io.luxuan.ranking.session;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sessions, what they are about and who sits in them. */
@Mapper
public interface SessionMapper {
    @Insert("""
            INSERT INTO stage_session (id, round_id, state, begins_at, place, note, created_at, created_by)
            VALUES (#{id}, #{roundId}, #{state}, #{beginsAt}, #{place}, #{note}, #{createdAt}, #{createdBy})""")
    void insert(StageSession session);

    @Select("SELECT * FROM stage_session WHERE id = #{id} AND round_id = #{roundId}")
    Optional<StageSession> find(@Param("roundId") String roundId, @Param("id") String id);

    /** Held until the transaction ends: who joins, who leaves and what is confirmed wait for each other. */
    @Select("SELECT * FROM stage_session WHERE id = #{id} FOR UPDATE")
    Optional<StageSession> hold(String id);

    /** The session of an application, held in the same way. */
    @Select("""
            SELECT * FROM stage_session WHERE id =
            (SELECT session_id FROM stage_session_entry WHERE application_id = #{applicationId}) FOR UPDATE""")
    Optional<StageSession> holdOf(String applicationId);

    List<StageSession> withIds(@Param("ids") Collection<String> ids);

    @Select("SELECT * FROM stage_session WHERE round_id = #{roundId} ORDER BY begins_at, id LIMIT 200")
    List<StageSession> ofRound(String roundId);

    @Update("UPDATE stage_session SET state = 'OPEN' WHERE id = #{id} AND state = 'PLANNED'")
    int open(String id);

    @Update("UPDATE stage_session SET begins_at = #{beginsAt}, place = #{place}, note = #{note} WHERE id = #{id}")
    void change(@Param("id") String id, @Param("beginsAt") LocalDateTime beginsAt, @Param("place") String place, @Param("note") String note);

    @Delete("DELETE FROM stage_session WHERE id = #{id} AND state = 'PLANNED'")
    int remove(String id);

    void insertEntries(@Param("sessionId") String sessionId, @Param("applicationIds") Collection<String> applicationIds);

    @Delete("DELETE FROM stage_session_entry WHERE session_id = #{sessionId}")
    void removeEntries(String sessionId);

    @Select("""
            SELECT e.application_id, e.session_id FROM stage_session_entry e JOIN stage_session s ON s.id = e.session_id
            WHERE s.round_id = #{roundId}""")
    List<Entry> entries(String roundId);

    @Select("""
            SELECT e.application_id FROM stage_session_entry e JOIN review_second_stage s ON s.application_id = e.application_id
            WHERE e.session_id = #{sessionId} ORDER BY s.order_no""")
    List<String> applications(String sessionId);

    @Insert("""
            INSERT INTO stage_member (id, session_id, round_id, expert_id, account_id, chair, live, reason, seated_at)
            VALUES (#{id}, #{sessionId}, #{roundId}, #{expertId}, #{accountId}, #{chair}, #{live}, #{reason}, #{seatedAt})""")
    void insertMember(StageMember member);

    @Select("SELECT * FROM stage_member WHERE session_id = #{sessionId} AND live = TRUE ORDER BY chair DESC, seated_at, id")
    List<StageMember> members(String sessionId);

    @Select("SELECT * FROM stage_member WHERE round_id = #{roundId} AND live = TRUE ORDER BY session_id, chair DESC, seated_at, id")
    List<StageMember> membersOfRound(String roundId);

    @Select("SELECT * FROM stage_member WHERE id = #{id}")
    Optional<StageMember> member(String id);

    @Delete("DELETE FROM stage_member WHERE id = #{id}")
    void removeMember(String id);

    @Delete("DELETE FROM stage_member WHERE session_id = #{sessionId}")
    void removeMembers(String sessionId);

    @Update("UPDATE stage_member SET chair = (id = #{id}) WHERE session_id = #{sessionId} AND live = TRUE")
    void chair(@Param("sessionId") String sessionId, @Param("id") String id);

    @Update("UPDATE stage_member SET live = NULL, chair = FALSE, reason = #{reason} WHERE id = #{id} AND live = TRUE")
    int leave(@Param("id") String id, @Param("reason") String reason);

    /** Open sessions of an account, those to come and the newest first. */
    @Select("""
            SELECT s.* FROM stage_session s JOIN stage_member m ON m.session_id = s.id
            WHERE m.account_id = #{accountId} AND m.live = TRUE AND s.state = 'OPEN' ORDER BY s.begins_at DESC, s.id LIMIT #{limit}""")
    List<StageSession> ofAccount(@Param("accountId") String accountId, @Param("limit") int limit);

    @Select("""
            SELECT m.* FROM stage_member m JOIN stage_session s ON s.id = m.session_id
            WHERE m.session_id = #{sessionId} AND m.account_id = #{accountId} AND m.live = TRUE AND s.state = 'OPEN'""")
    Optional<StageMember> own(@Param("sessionId") String sessionId, @Param("accountId") String accountId);

    record Entry(String applicationId, String sessionId) {}
}

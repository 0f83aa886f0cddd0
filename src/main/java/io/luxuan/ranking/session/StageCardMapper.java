package io.luxuan.ranking.session;

import io.luxuan.panel.seat.ConflictKind;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Members' cards. Every change names the state that it comes from; a signed card is never touched again. */
@Mapper
public interface StageCardMapper {
    void insertAll(@Param("rows") List<StageCard> rows);

    @Select("SELECT * FROM stage_card WHERE session_id = #{sessionId} ORDER BY application_id, id")
    List<StageCard> ofSession(String sessionId);

    @Select("SELECT * FROM stage_card WHERE round_id = #{roundId} AND state = 'SIGNED' ORDER BY application_id, id")
    List<StageCard> signedOfRound(String roundId);

    @Select("SELECT * FROM stage_card WHERE application_id = #{applicationId} ORDER BY id")
    List<StageCard> ofApplication(String applicationId);

    @Select("SELECT * FROM stage_card WHERE id = #{id} AND account_id = #{accountId} AND state <> 'LEFT'")
    Optional<StageCard> own(@Param("id") String id, @Param("accountId") String accountId);

    List<StageCard> withIds(@Param("ids") Collection<String> ids);

    @Select("""
            SELECT session_id, application_id, state, COUNT(*) AS cards FROM stage_card
            WHERE round_id = #{roundId} GROUP BY session_id, application_id, state""")
    List<Count> counts(String roundId);

    @Select("""
            SELECT session_id, application_id, state, COUNT(*) AS cards FROM stage_card
            WHERE account_id = #{accountId} GROUP BY session_id, application_id, state""")
    List<Count> countsOfAccount(String accountId);

    @Update("UPDATE stage_card SET state = 'ACCEPTED', declared_at = #{now} WHERE id = #{id} AND state = 'ASKED'")
    int accept(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE stage_card SET state = 'AVOIDED', declared_at = #{now}, conflict_kind = #{kind}, reason = #{reason}
            WHERE id = #{id} AND state IN ('ASKED', 'ACCEPTED')""")
    int avoid(@Param("id") String id, @Param("kind") ConflictKind kind, @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE stage_card SET points = #{points}, passed = #{passed}, remark = #{remark}, saved_at = #{savedAt}, editor = #{editor},
                   revision = revision + 1
            WHERE id = #{id} AND state = 'ACCEPTED' AND (revision = #{revision} OR editor = #{editor})""")
    int save(StageCard card);

    @Update("""
            UPDATE stage_card SET points = #{points}, passed = #{passed}, remark = #{remark}, saved_at = #{savedAt}, editor = #{editor},
                   revision = revision + 1, state = 'SIGNED', signed_at = #{signedAt}
            WHERE id = #{id} AND state = 'ACCEPTED' AND (revision = #{revision} OR editor = #{editor})""")
    int sign(StageCard card);

    @Update("UPDATE stage_card SET state = 'LEFT' WHERE member_id = #{memberId} AND state IN ('ASKED', 'ACCEPTED')")
    int leave(String memberId);

    record Count(String sessionId, String applicationId, StageCardState state, int cards) {}
}

package io.luxuan.panel.seat;

import io.luxuan.expert.avoidance.Conflict;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Seats of panels. Every change compares the state that it comes from. */
@Mapper
public interface AssignmentMapper {
    void insertAll(@Param("rows") List<Assignment> rows);

    @Select("SELECT * FROM review_assignment WHERE id = #{id}")
    Optional<Assignment> byId(String id);

    @Select("SELECT * FROM review_assignment WHERE id = #{id} AND account_id = #{accountId} AND dispatched_at IS NOT NULL")
    Optional<Assignment> ownById(@Param("id") String id, @Param("accountId") String accountId);

    @Select("SELECT * FROM review_assignment WHERE application_id = #{applicationId} AND live = TRUE ORDER BY seat")
    List<Assignment> panel(String applicationId);

    List<Assignment> panels(@Param("applicationIds") Collection<String> applicationIds);

    @Update("""
            UPDATE review_assignment SET state = 'ACCEPTED', declared_at = #{now}
            WHERE id = #{id} AND state = 'DRAWN' AND live = TRUE""")
    int accept(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE review_assignment SET state = 'REFUSED', live = NULL, declared_at = #{now},
                   conflict_kind = #{kind}, conflict_detail = #{detail}, reason = #{reason}
            WHERE id = #{id} AND state IN ('DRAWN', 'ACCEPTED') AND live = TRUE""")
    int refuse(@Param("id") String id, @Param("kind") ConflictKind kind, @Param("detail") String detail,
            @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE review_assignment SET state = 'REPLACED', live = NULL, reason = #{reason}
            WHERE id = #{id} AND state IN ('DRAWN', 'ACCEPTED') AND live = TRUE""")
    int replace(@Param("id") String id, @Param("reason") String reason);

    @Update("""
            UPDATE review_assignment SET state = 'CLOSED', live = NULL, reason = #{reason}
            WHERE id = #{id} AND state IN ('DRAWN', 'ACCEPTED') AND live = TRUE""")
    int close(@Param("id") String id, @Param("reason") String reason);

    @Update("""
            UPDATE review_assignment SET state = 'CLOSED', live = NULL, reason = #{reason}
            WHERE round_id = #{roundId} AND state IN ('DRAWN', 'ACCEPTED') AND live = TRUE""")
    int closeAll(@Param("roundId") String roundId, @Param("reason") String reason);

    @Update("""
            UPDATE review_assignment SET due_at = #{due}
            WHERE id = #{id} AND state IN ('DRAWN', 'ACCEPTED') AND live = TRUE""")
    int putOff(@Param("id") String id, @Param("due") LocalDateTime due);

    /** Of each seat that waits for a score, who holds it or, until a substitute is found, who held it last. */
    @Select("""
            SELECT a.id FROM review_assignment a
            WHERE a.application_id = #{applicationId}
              AND (a.live = TRUE AND a.state IN ('DRAWN', 'ACCEPTED')
                   OR a.state = 'VOID' AND a.signed_at IS NOT NULL AND NOT EXISTS (
                       SELECT 1 FROM review_assignment b WHERE b.application_id = a.application_id AND b.seat = a.seat
                       AND (b.live = TRUE OR b.id > a.id)))
            ORDER BY a.seat""")
    List<String> unscored(String applicationId);

    @Select("""
            SELECT * FROM review_assignment
            WHERE live = TRUE AND state = 'DRAWN' AND dispatched_at < #{before} AND created_at < #{before} AND due_at IS NOT NULL
            ORDER BY id LIMIT #{limit}""")
    List<Assignment> silent(@Param("before") LocalDateTime before, @Param("limit") int limit);

    @Select("""
            <script>SELECT * FROM review_assignment WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY application_id, seat, id</script>""")
    List<Assignment> withIds(@Param("ids") Collection<String> ids);

    /** Seats past their moment whose panels have said enough without them. */
    @Select("""
            SELECT a.* FROM review_assignment a
            WHERE a.round_id = #{roundId} AND a.live = TRUE AND a.state IN ('DRAWN', 'ACCEPTED') AND a.due_at < #{now}
              AND (SELECT COUNT(*) FROM review_assignment b WHERE b.application_id = a.application_id
                   AND b.live = TRUE AND b.state = 'SIGNED') >= #{minimum}
            ORDER BY a.id LIMIT #{limit}""")
    List<Assignment> dispensable(@Param("roundId") String roundId, @Param("now") LocalDateTime now,
            @Param("minimum") int minimum, @Param("limit") int limit);

    @Update("""
            UPDATE review_assignment SET state = 'SIGNED', signed_at = #{now}
            WHERE id = #{id} AND state = 'ACCEPTED' AND live = TRUE""")
    int sign(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE review_assignment SET signed_at = #{now} WHERE id = #{id} AND state = 'SIGNED' AND live = TRUE")
    int signAnew(@Param("id") String id, @Param("now") LocalDateTime now);

    int signAll(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE review_assignment SET state = 'VOID', live = NULL, reason = #{reason}
            WHERE id = #{id} AND state = 'SIGNED' AND live = TRUE""")
    int voidSigned(@Param("id") String id, @Param("reason") String reason);

    /** Panels that have nothing left to sign and too few valid opinions. */
    @Select("""
            SELECT application_id, COUNT(CASE WHEN state = 'SIGNED' THEN 1 END) AS valid FROM review_assignment
            WHERE round_id = #{roundId} AND (live = TRUE OR state = 'VOID' AND signed_at IS NOT NULL)
            GROUP BY application_id
            HAVING COUNT(CASE WHEN state IN ('DRAWN', 'ACCEPTED') THEN 1 END) = 0
               AND COUNT(CASE WHEN state = 'SIGNED' THEN 1 END) < #{needed}
            ORDER BY application_id LIMIT 200""")
    List<ShortPanel> shortPanels(@Param("roundId") String roundId, @Param("needed") int needed);

    @Select("""
            SELECT DISTINCT application_id FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE AND dispatched_at IS NULL
            ORDER BY application_id LIMIT #{limit}""")
    List<String> undispatched(@Param("roundId") String roundId, @Param("limit") int limit);

    int dispatch(@Param("applicationIds") Collection<String> applicationIds, @Param("now") LocalDateTime now,
            @Param("due") LocalDateTime due);

    int voidPanels(@Param("applicationIds") Collection<String> applicationIds);

    @Update("UPDATE review_assignment SET state = 'VOID', live = NULL WHERE draw_id = #{drawId} AND live = TRUE")
    int voidDraw(String drawId);

    @Select("""
            SELECT application_id, expert_id, state, conflict_kind, reason, declared_at FROM review_assignment
            WHERE round_id = #{roundId} AND (state IN ('REFUSED', 'REPLACED', 'CLOSED') OR state = 'VOID' AND signed_at IS NOT NULL)
            ORDER BY id""")
    List<Gone> gone(String roundId);

    @Select("SELECT COUNT(*) FROM review_assignment WHERE round_id = #{roundId} AND live = TRUE AND dispatched_at IS NOT NULL")
    long dispatched(String roundId);

    @Select("""
            SELECT * FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE AND state IN ('DRAWN', 'ACCEPTED') AND due_at < #{now}
              AND (reminded_at IS NULL OR reminded_at < #{since}) ORDER BY id LIMIT 1000""")
    List<Assignment> overdue(@Param("roundId") String roundId, @Param("now") LocalDateTime now,
            @Param("since") LocalDateTime since);

    int remind(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);

    @Select("""
            SELECT * FROM review_assignment a
            WHERE a.round_id = #{roundId} AND (a.state IN ('REFUSED', 'REPLACED') OR a.state = 'VOID' AND a.signed_at IS NOT NULL)
              AND NOT EXISTS (
                SELECT 1 FROM review_assignment b WHERE b.application_id = a.application_id AND b.seat = a.seat
                AND (b.live = TRUE OR b.id > a.id))
            ORDER BY a.application_id, a.seat LIMIT 200""")
    List<Assignment> vacant(String roundId);

    @Select("SELECT DISTINCT application_id FROM review_assignment WHERE round_id = #{roundId} AND live = TRUE")
    List<String> seated(String roundId);

    /** @param valid signed opinions that count */
    record ShortPanel(String applicationId, int valid) {}

    /** An expert who sat on a panel once. */
    record Gone(String applicationId, String expertId, AssignmentState state, ConflictKind conflictKind, String reason,
            LocalDateTime declaredAt) {
        public Conflict conflict() {
            String kind = conflictKind == null ? "assignment." + state : "conflict." + conflictKind;
            return new Conflict(kind, reason, declaredAt == null ? null : declaredAt.toLocalDate());
        }
    }
}

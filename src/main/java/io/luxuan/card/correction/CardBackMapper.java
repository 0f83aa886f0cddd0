package io.luxuan.card.correction;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Wishes to correct signed cards, one for each card. Every change names the state that it comes from. */
@Mapper
interface CardBackMapper {
    @Select("SELECT * FROM card_correction WHERE assignment_id = #{assignmentId}")
    Optional<Correction> of(String assignmentId);

    @Insert("""
            INSERT INTO card_correction (assignment_id, round_id, state, reason, asked_at)
            VALUES (#{assignmentId}, #{roundId}, 'ASKED', #{reason}, #{askedAt})""")
    void ask(Correction correction);

    @Update("""
            UPDATE card_correction SET state = 'ASKED', reason = #{reason}, asked_at = #{now}, answer = NULL, answered_by = NULL,
                   answered_at = NULL
            WHERE assignment_id = #{id} AND state = 'REFUSED'""")
    int askAgain(@Param("id") String id, @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE card_correction SET state = #{to}, answer = #{answer}, answered_by = #{by}, answered_at = #{now}
            WHERE assignment_id = #{id} AND state = 'ASKED'""")
    int answer(@Param("id") String id, @Param("to") CorrectionState to, @Param("answer") String answer, @Param("by") String by,
            @Param("now") LocalDateTime now);

    @Update("UPDATE card_correction SET state = 'SIGNED' WHERE assignment_id = #{id} AND state = 'GIVEN_BACK'")
    int signed(String id);

    /** Those that wait first, at most so many. */
    @Select("""
            SELECT * FROM card_correction WHERE round_id = #{roundId}
            ORDER BY CASE WHEN state = 'ASKED' THEN 0 ELSE 1 END, asked_at DESC, assignment_id LIMIT #{limit}""")
    List<Correction> ofRound(@Param("roundId") String roundId, @Param("limit") int limit);
}

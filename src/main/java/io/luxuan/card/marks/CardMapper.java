package io.luxuan.card.marks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Score cards. A signed one is touched again only when it was given back, and then its former version is kept. */
@Mapper
public interface CardMapper {
    @Select("SELECT * FROM review_card WHERE assignment_id = #{assignmentId}")
    Optional<Card> byId(String assignmentId);

    void insertAll(@Param("rows") List<Card> rows);

    @Update("""
            UPDATE review_card SET comment_text = #{commentText}, note_text = #{noteText}, saved_at = #{savedAt},
                   revision = revision + 1, editor = #{editor}
            WHERE assignment_id = #{assignmentId} AND (revision = #{revision} OR editor = #{editor})
              AND signed_at IS NULL""")
    int save(Card card);

    @Update("""
            UPDATE review_card SET comment_text = #{commentText}, note_text = #{noteText}, saved_at = #{savedAt},
                   revision = revision + 1, editor = #{editor}, total = #{total}, first_criterion = #{firstCriterion},
                   signed_at = #{signedAt}
            WHERE assignment_id = #{assignmentId} AND (revision = #{revision} OR editor = #{editor})
              AND signed_at IS NULL""")
    int sign(Card card);

    /** The card as it was saved, of the revision that was shown. */
    @Update("""
            UPDATE review_card SET total = #{total}, first_criterion = #{firstCriterion}, signed_at = #{signedAt}
            WHERE assignment_id = #{assignmentId} AND revision = #{revision} AND signed_at IS NULL""")
    int signSaved(Card card);

    /** The same card under a new signature, of the revision that was shown. */
    @Update("""
            UPDATE review_card SET comment_text = #{commentText}, note_text = #{noteText}, saved_at = #{savedAt},
                   revision = revision + 1, editor = #{editor}, total = #{total}, first_criterion = #{firstCriterion},
                   signed_at = #{signedAt}
            WHERE assignment_id = #{assignmentId} AND revision = #{revision} AND signed_at IS NOT NULL""")
    int signAnew(Card card);

    /** The round's stage, held until the transaction ends: what is signed anew and what is ranked wait for each other. */
    @Select("SELECT stage FROM selection_round WHERE id = #{roundId} FOR UPDATE")
    String holdRound(String roundId);

    List<Card> byIds(@Param("assignmentIds") Collection<String> assignmentIds);

    @Delete("DELETE FROM review_points WHERE assignment_id = #{assignmentId}")
    void deletePoints(String assignmentId);

    void insertPoints(@Param("rows") List<CardPoints> rows);

    @Select("SELECT * FROM review_points WHERE assignment_id = #{assignmentId}")
    List<CardPoints> points(String assignmentId);

    List<CardPoints> pointsOf(@Param("assignmentIds") Collection<String> assignmentIds);

    @Select("""
            SELECT c.application_id, a.seat, a.id AS assignment_id, a.expert_id, c.total, c.first_criterion,
                   c.comment_text, c.note_text
            FROM review_card c JOIN review_assignment a ON a.id = c.assignment_id
            WHERE a.application_id = #{applicationId} AND a.live = TRUE AND a.state = 'SIGNED' ORDER BY a.seat""")
    List<SignedCard> signedOf(String applicationId);

    /** Cards that were signed and later declared void. */
    List<VoidedCard> voidedOfAll(@Param("applicationIds") Collection<String> applicationIds);

    List<SignedCard> signedOfAll(@Param("applicationIds") Collection<String> applicationIds);

    @Select("""
            SELECT a.id AS assignment_id, c.application_id, a.expert_id, a.origin, c.total, c.first_criterion
            FROM review_card c JOIN review_assignment a ON a.id = c.assignment_id
            WHERE a.round_id = #{roundId} AND a.live = TRUE AND a.state = 'SIGNED' ORDER BY c.application_id, a.seat""")
    List<RoundScore> ofRound(String roundId);

    record SeatScore(String assignmentId, String applicationId, int seat, BigDecimal total, BigDecimal firstCriterion) {}

    /** In mapper/card/CardMapper.xml. */
    List<SeatScore> seatsOfRound(String roundId);

    /** In mapper/card/CardMapper.xml. */
    List<CardPoints> pointsOfRound(String roundId);
}

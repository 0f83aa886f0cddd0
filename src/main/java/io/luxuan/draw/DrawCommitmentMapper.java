package io.luxuan.draw;

import io.luxuan.shared.trail.InRound;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Commitments. Every change compares the state that it comes from. */
@Mapper
interface DrawCommitmentMapper extends InRound {
    @Override
    default String kind() {
        return "draw";
    }

    @Override
    @Select("SELECT round_id FROM draw_commitment WHERE id = #{id}")
    String roundOf(String id);

    String LINE = "SELECT id, round_id, number_no, state, live, committed_at, committed_by, statement, hash,"
            + " revealed_at, seed, chain_next, drawn_at, settled_at, reason FROM draw_commitment";

    @Insert("""
            INSERT INTO draw_commitment (id, round_id, number_no, state, live, committed_at, committed_by, statement,
                                         hash, chain_next)
            VALUES (#{c.id}, #{c.roundId}, #{c.numberNo}, #{c.state}, #{c.live}, #{c.committedAt}, #{c.committedBy},
                    #{c.statement}, #{c.hash}, 0)""")
    void insert(@Param("c") DrawCommitment commitment);

    @Insert("INSERT INTO draw_secret (commitment_id, secret, salts) VALUES (#{id}, #{secret}, #{salts})")
    void keepSecret(@Param("id") String id, @Param("secret") String secret, @Param("salts") String salts);

    /** Answers nothing before the secret is revealed. */
    @Select("""
            SELECT s.secret FROM draw_secret s JOIN draw_commitment c ON c.id = s.commitment_id
            WHERE c.id = #{id} AND c.revealed_at IS NOT NULL""")
    Optional<String> revealedSecret(String id);

    /** Answers nothing before the secret is revealed, nor for a commitment of a former release. */
    @Select("""
            SELECT s.salts FROM draw_secret s JOIN draw_commitment c ON c.id = s.commitment_id
            WHERE c.id = #{id} AND c.revealed_at IS NOT NULL AND s.salts IS NOT NULL""")
    Optional<String> salts(String id);

    @Select(LINE + " WHERE id = #{id}")
    Optional<DrawCommitment> byId(String id);

    @Select(LINE + " WHERE id = #{id} FOR UPDATE")
    Optional<DrawCommitment> locked(String id);

    @Select(LINE + " WHERE round_id = #{roundId} AND live = TRUE")
    Optional<DrawCommitment> live(String roundId);

    @Select(LINE + " WHERE round_id = #{roundId} ORDER BY number_no")
    List<DrawCommitment> ofRound(String roundId);

    /** @param before null for the newest of all: no text stands behind every id in each database's order */
    @Select(LINE + " WHERE (#{before,jdbcType=VARCHAR} IS NULL OR id < #{before,jdbcType=VARCHAR}) ORDER BY id DESC LIMIT #{limit}")
    List<DrawCommitment> newest(@Param("before") String before, @Param("limit") int limit);

    @Update("""
            UPDATE draw_commitment SET state = 'REVEALED', revealed_at = #{now}
            WHERE id = #{id} AND state = 'COMMITTED' AND live = TRUE""")
    int reveal(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE draw_commitment SET seed = #{seed} WHERE id = #{id} AND revealed_at IS NOT NULL AND seed IS NULL")
    int seed(@Param("id") String id, @Param("seed") String seed);

    @Update("""
            UPDATE draw_commitment SET state = 'PROPOSED', drawn_at = #{now}, chain_next = #{chainNext}
            WHERE id = #{id} AND state = 'REVEALED' AND live = TRUE""")
    int propose(@Param("id") String id, @Param("chainNext") int chainNext, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE draw_commitment SET state = 'CONFIRMED', settled_at = #{now}
            WHERE id = #{id} AND state = 'PROPOSED' AND live = TRUE""")
    int confirm(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE draw_commitment SET state = 'DISCARDED', live = NULL, settled_at = #{now}, reason = #{reason}
            WHERE id = #{id} AND state IN ('COMMITTED', 'REVEALED', 'PROPOSED') AND live = TRUE""")
    int discard(@Param("id") String id, @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Update("UPDATE draw_commitment SET chain_next = chain_next + 1 WHERE id = #{id} AND chain_next = #{number}")
    int takeNumber(@Param("id") String id, @Param("number") int number);
}

package io.luxuan.publicity.objection;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ObjectionMapper {
    @Insert("""
            INSERT INTO objection (id, receipt, round_id, notice_id, application_id, lodged_at, objector_kind,
                name_sealed, phone_sealed, id_type, id_number_sealed, grounds, facts, state, refused_rule, settled_at,
                mail_sealed, contact_proof)
            VALUES (#{id}, #{receipt}, #{roundId}, #{noticeId}, #{applicationId}, #{lodgedAt}, #{objectorKind},
                #{nameSealed}, #{phoneSealed}, #{idType}, #{idNumberSealed}, #{grounds}, #{facts}, #{state},
                #{refusedRule}, #{settledAt}, #{mailSealed}, #{contactProof})""")
    void insert(Objection objection);

    @Insert("""
            INSERT INTO objection_evidence (id, objection_id, file_name, media_type, bytes, sha256)
            VALUES (#{id}, #{objectionId}, #{fileName}, #{mediaType}, #{bytes}, #{sha256})""")
    void insertEvidence(Evidence evidence);

    @Update("UPDATE objection SET person_key = #{mark.person}, text_key = #{mark.text} WHERE id = #{id} AND person_key IS NULL")
    void mark(@Param("id") String id, @Param("mark") ObjectorMark mark);

    /** Open ones of the same person to the same entry with the same text, the first one first. */
    @Select("""
            SELECT * FROM objection WHERE round_id = #{roundId} AND application_id = #{applicationId} AND person_key = #{mark.person}
              AND text_key = #{mark.text} AND state IN ('LODGED', 'INVESTIGATING') ORDER BY id LIMIT 1""")
    Objection same(@Param("roundId") String roundId, @Param("applicationId") String applicationId, @Param("mark") ObjectorMark mark);

    @Select("SELECT COUNT(*) FROM objection WHERE round_id = #{roundId} AND person_key = #{person} AND state <> 'NOT_ACCEPTED'")
    long ofPerson(@Param("roundId") String roundId, @Param("person") String person);

    @Select("""
            SELECT COUNT(*) FROM objection
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND person_key = #{person}
              AND state <> 'NOT_ACCEPTED'""")
    long ofPersonToEntry(@Param("roundId") String roundId, @Param("applicationId") String applicationId, @Param("person") String person);

    @Select("SELECT * FROM objection WHERE id = #{id}")
    Objection find(String id);

    @Select("SELECT * FROM objection WHERE receipt = #{receipt}")
    Objection byReceipt(String receipt);

    @Select("SELECT * FROM objection_evidence WHERE objection_id = #{objectionId} ORDER BY id")
    List<Evidence> evidence(String objectionId);

    @Select("SELECT * FROM objection_evidence WHERE id = #{id}")
    Evidence findEvidence(String id);

    @Select("""
            SELECT o.id, o.receipt, o.lodged_at, o.grounds, o.state, o.refused_rule, e.number, e.title, e.organisation_name
            FROM objection o
            JOIN publicity_entry e ON e.round_id = o.round_id AND e.application_id = o.application_id
            WHERE o.round_id = #{roundId} AND o.id > #{after} ORDER BY o.id LIMIT #{limit}""")
    List<ObjectionLine> page(String roundId, String after, int limit);

    @Select("""
            SELECT COUNT(*) FROM objection WHERE round_id = #{roundId} AND application_id = #{applicationId}
              AND id <> #{id} AND state IN ('LODGED', 'INVESTIGATING')""")
    long othersOpen(String roundId, String applicationId, String id);

    /** Those that no handler has decided on, whose entries nothing holds yet; the oldest first. */
    @Select("""
            SELECT o.* FROM objection o
            JOIN publicity_entry e ON e.round_id = o.round_id AND e.application_id = o.application_id
            WHERE o.state = 'LODGED' AND e.state = 'LISTED' AND (o.contact_proof = 'UNPROVED') = #{unproved}
            ORDER BY o.id LIMIT #{limit}""")
    List<Objection> unseen(boolean unproved, int limit);

    @Select("SELECT COUNT(*) FROM objection WHERE round_id = #{roundId} AND state IN ('LODGED', 'INVESTIGATING')")
    long open(String roundId);

    @Select("SELECT COUNT(*) FROM objection WHERE round_id = #{roundId}")
    long count(String roundId);

    @Update("""
            UPDATE objection SET handler_id = #{to}, taken_at = #{now}
            WHERE id = #{id} AND COALESCE(handler_id, '') = COALESCE(#{from,jdbcType=VARCHAR}, '')""")
    int handle(String id, String from, String to, LocalDateTime now);

    @Update("""
            UPDATE objection SET state = #{to}, findings = #{conclusion.findings}, reply = #{conclusion.reply},
                handled_by = #{conclusion.handledBy}, handled_at = #{conclusion.handledAt},
                settled_at = #{conclusion.settledAt}
            WHERE id = #{id} AND state = #{from}""")
    int move(String id, ObjectionState from, ObjectionState to, Conclusion conclusion);

    @Update("""
            UPDATE objection SET state = 'ENDED', reply = #{reason}, settled_at = #{now}
            WHERE round_id = #{roundId} AND state IN ('LODGED', 'INVESTIGATING')""")
    int endAll(String roundId, String reason, LocalDateTime now);

    record Outcome(
            String applicationId, String noticeId, LocalDateTime lodgedAt, Grounds grounds, ObjectionState state,
            String refusedRule, LocalDateTime settledAt) {}

    /** What became of them; who objected stands in no column of it. */
    @Select("""
            SELECT application_id, notice_id, lodged_at, grounds, state, refused_rule, settled_at
            FROM objection WHERE round_id = #{roundId} ORDER BY lodged_at, id""")
    List<Outcome> outcomes(String roundId);
}

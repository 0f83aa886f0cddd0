package io.luxuan.claim.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL over many rows in {@code mapper/claim/ClaimMapper.xml}. */
@Mapper
public interface ClaimMapper {
    record StateCount(ClaimState state, long claims) {}

    @Insert("""
            INSERT INTO claim (application_id, round_id, organisation_id, organisation_name, number_text, title, once_key, state, opened_at)
            VALUES (#{applicationId}, #{roundId}, #{organisationId}, #{organisationName}, #{numberText,jdbcType=VARCHAR}, #{title}, #{onceKey},
                #{state}, #{openedAt})""")
    void open(Claim claim);

    void openAll(@Param("claims") Collection<Claim> claims);

    @Select("SELECT * FROM claim WHERE application_id = #{id}")
    Optional<Claim> find(String id);

    @Select("SELECT * FROM claim WHERE application_id = #{id} FOR UPDATE")
    Optional<Claim> lock(String id);

    /** In the order of their ids, so that two people who pass the same claims never wait for each other. */
    List<Claim> lockAll(@Param("ids") Collection<String> ids);

    @Select("SELECT application_id FROM claim WHERE once_key = #{onceKey}")
    Optional<String> holderOf(String onceKey);

    /** Claims that hold one of these keys. */
    List<Claim> holdersOf(@Param("keys") Collection<String> onceKeys);

    @Update("""
            UPDATE claim SET state = 'VERIFYING', number_text = #{number}, title = #{title}, organisation_name = #{organisation},
                requested = #{requested,jdbcType=DECIMAL}, once_key = #{key,jdbcType=VARCHAR}
            WHERE application_id = #{id} AND state = 'INTAKE'""")
    int begin(@Param("id") String id, @Param("number") String number, @Param("title") String title,
            @Param("organisation") String organisation, @Param("requested") BigDecimal requested, @Param("key") String key);

    /** What its form names by the key of today. */
    @Update("UPDATE claim SET once_key = #{key} WHERE application_id = #{id} AND state = 'VERIFYING'")
    int hold(@Param("id") String id, @Param("key") String key);

    @Update("""
            UPDATE claim SET state = 'VERIFIED', verified = #{amount}, verified_at = #{now}
            WHERE application_id = #{id} AND state = 'VERIFYING'""")
    int verified(@Param("id") String id, @Param("amount") BigDecimal amount, @Param("now") LocalDateTime now);

    int verifiedAll(@Param("ids") Collection<String> ids, @Param("amount") BigDecimal amount, @Param("now") LocalDateTime now);

    /** Back to where its form is checked: once. */
    @Update("""
            UPDATE claim SET state = 'INTAKE', returned_at = #{now}
            WHERE application_id = #{id} AND state = 'VERIFYING' AND returned_at IS NULL""")
    int giveBack(@Param("id") String id, @Param("now") LocalDateTime now);

    /** Whatever was not paid may be claimed anew. */
    @Update("""
            UPDATE claim SET state = 'CLOSED', once_key = NULL, settled_at = #{now}
            WHERE application_id = #{id} AND state NOT IN ('GRANTED', 'PAID', 'CLOSED')""")
    int close(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE claim SET state = 'CLOSED', once_key = NULL, settled_at = #{now}
            WHERE round_id = #{roundId} AND state NOT IN ('GRANTED', 'PAID', 'CLOSED')""")
    int closeAll(@Param("roundId") String roundId, @Param("now") LocalDateTime now);

    /** Whether some claim of the round is still on its way. */
    @Select("""
            SELECT EXISTS (SELECT 1 FROM claim WHERE round_id = #{roundId} AND state IN ('INTAKE', 'VERIFYING', 'VERIFIED', 'LISTED'))""")
    boolean anyOpen(String roundId);

    @Select("SELECT state, COUNT(*) AS claims FROM claim WHERE round_id = #{roundId} GROUP BY state")
    List<StateCount> states(String roundId);

    /** Ids of those that hold and want nothing, in their order. @param after empty for the first */
    @Select("""
            SELECT application_id FROM claim c WHERE round_id = #{roundId} AND state = #{state} AND application_id > #{after}
            AND NOT EXISTS (SELECT 1 FROM claimed_thing t WHERE t.application_id = c.application_id)
            ORDER BY round_id, state, application_id LIMIT #{limit}""")
    List<String> withoutThings(@Param("roundId") String roundId, @Param("state") ClaimState state, @Param("after") String after,
            @Param("limit") int limit);

    List<Claim> page(ClaimQuery query);

    /** Listed ones for which the caps left nothing. */
    @Select("""
            SELECT * FROM claim WHERE batch_id = #{batchId} AND state = 'LISTED' AND granted = 0
            ORDER BY batch_id, state, application_id LIMIT #{limit}""")
    List<Claim> unfunded(@Param("batchId") String batchId, @Param("limit") int limit);

    /** In the order of their verification; the columns before it are constant and let the index be read in its order. */
    @Select("""
            SELECT * FROM claim WHERE batch_id = #{batchId} AND state = #{state}
            ORDER BY batch_id, state, verified_at, application_id LIMIT #{limit}""")
    List<Claim> inBatch(@Param("batchId") String batchId, @Param("state") ClaimState state, @Param("limit") int limit);

    /** Listed claims after one of them, in the order of their verification. @param at and after of the last one; null for the first */
    @Select("""
            SELECT * FROM claim WHERE batch_id = #{batchId} AND state = 'LISTED'
            AND (#{after,jdbcType=VARCHAR} IS NULL OR verified_at > #{at,jdbcType=TIMESTAMP}
                OR verified_at = #{at,jdbcType=TIMESTAMP} AND application_id > #{after,jdbcType=VARCHAR})
            ORDER BY batch_id, state, verified_at, application_id LIMIT #{limit}""")
    List<Claim> listed(@Param("batchId") String batchId, @Param("at") LocalDateTime at, @Param("after") String after, @Param("limit") int limit);

    /** Ids of a batch's claims in this state after one of them, in their order. @param after empty for the first */
    @Select("""
            SELECT application_id FROM claim WHERE batch_id = #{batchId} AND state = #{state} AND application_id > #{after}
            ORDER BY batch_id, state, application_id LIMIT #{limit}""")
    List<String> idsInBatch(@Param("batchId") String batchId, @Param("state") ClaimState state, @Param("after") String after,
            @Param("limit") int limit);

    /** Verified claims that stand in no batch yet; those that were taken meanwhile are left alone. */
    int take(@Param("batchId") String batchId, @Param("roundId") String roundId, @Param("ids") Collection<String> ids);

    int takeAll(@Param("batchId") String batchId, @Param("query") ClaimQuery query);

    int list(@Param("claims") Collection<Claim> granted);

    int grant(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);

    /** The bank has paid what was granted. */
    int pay(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);

    /** What was granted and is not paid after all may be claimed anew. */
    int cancel(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);

    int dueAgain(@Param("ids") Collection<String> ids, @Param("now") LocalDateTime now);
}

package io.luxuan.account.factor;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FactorMapper {
    @Select("""
            SELECT a.must_change, f.secret, f.enrolled_at, COALESCE(f.last_step, 0) AS last_step, f.pending, f.pending_at,
                   (SELECT COUNT(*) FROM passkey p WHERE p.account_id = a.id AND p.removed_at IS NULL) AS passkeys,
                   (SELECT COUNT(*) FROM account_notice n WHERE n.account_id = a.id AND n.seen_at IS NULL) AS unread
            FROM account a LEFT JOIN second_factor f ON f.account_id = a.id WHERE a.id = #{account}
            """)
    FactorRow of(String account);

    /** What of an account's is counted before it is taken away is not taken away at the same time from another page. */
    @Select("SELECT id FROM account WHERE id = #{account} FOR UPDATE")
    String lock(String account);

    @Insert("INSERT INTO second_factor (account_id, last_step) VALUES (#{account}, 0)")
    void begin(String account);

    /** Nothing where one is pending that is younger than {@code stale}. */
    @Update("""
            UPDATE second_factor SET pending = #{pending}, pending_at = #{now}
            WHERE account_id = #{account} AND (pending IS NULL OR pending_at < #{stale})
            """)
    int prepare(@Param("account") String account, @Param("pending") String pending, @Param("now") LocalDateTime now,
            @Param("stale") LocalDateTime stale);

    /** Takes the secret whose code was typed: the pending one, hidden anew for the account. */
    @Update("""
            UPDATE second_factor SET secret = #{secret}, enrolled_at = #{now}, last_step = #{step}, pending = NULL, pending_at = NULL
            WHERE account_id = #{account} AND pending = #{pending}
            """)
    int enrol(@Param("account") String account, @Param("pending") String pending, @Param("secret") String secret, @Param("step") long step,
            @Param("now") LocalDateTime now);

    /** A code is used once, on whichever node. */
    @Update("UPDATE second_factor SET last_step = #{step} WHERE account_id = #{account} AND secret IS NOT NULL AND last_step < #{step}")
    int use(@Param("account") String account, @Param("step") long step);

    @Delete("DELETE FROM second_factor WHERE account_id = #{account}")
    int forget(String account);
}

package io.luxuan.account;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ResetMapper {
    String READ = """
            SELECT r.account_id, a.username, a.name, r.asked_by, r.asked_by_name, r.reason, r.asked_at
            FROM factor_reset r JOIN account a ON a.id = r.account_id
            """;

    @Select(READ + "WHERE r.account_id > #{after} AND r.asked_at >= #{since} ORDER BY r.account_id LIMIT #{limit}")
    List<ResetRow> page(@Param("after") String after, @Param("since") LocalDateTime since, @Param("limit") int limit);

    @Select(READ + "WHERE r.account_id = #{account} AND r.asked_at >= #{since}")
    Optional<ResetRow> of(@Param("account") String account, @Param("since") LocalDateTime since);

    @Insert("""
            INSERT INTO factor_reset (account_id, asked_by, asked_by_name, reason, asked_at)
            VALUES (#{account}, #{by}, #{byName}, #{reason}, #{now})
            """)
    void insert(@Param("account") String account, @Param("by") String by, @Param("byName") String byName,
            @Param("reason") String reason, @Param("now") LocalDateTime now);

    /** The request that was read, and no other that somebody has made since. */
    @Delete("DELETE FROM factor_reset WHERE account_id = #{row.accountId} AND asked_by = #{row.askedBy} AND asked_at = #{row.askedAt}")
    int settle(@Param("row") ResetRow row);

    @Delete("DELETE FROM factor_reset WHERE account_id = #{account} AND asked_at < #{before}")
    int forgetOld(@Param("account") String account, @Param("before") LocalDateTime before);
}

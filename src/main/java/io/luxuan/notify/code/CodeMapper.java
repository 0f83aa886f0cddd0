package io.luxuan.notify.code;

import io.luxuan.notify.Way;
import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CodeMapper extends Expiring {
    record Code(String id, String purpose, String owner, Way way, String address, String codeHash, LocalDateTime madeAt,
            LocalDateTime expiresAt, int tries, LocalDateTime usedAt) {}

    /** Codes of an hour. @param own of this asker @param strangers of all who are not known by */
    record Asked(int own, int strangers) {}

    @Insert("""
            INSERT INTO mailed_code (id, purpose, owner, way, address, code_hash, made_at, expires_at, asker, known)
            VALUES (#{code.id}, #{code.purpose}, #{code.owner}, #{code.way}, #{code.address}, #{code.codeHash}, #{code.madeAt},
                #{code.expiresAt}, #{asker}, #{known})""")
    void insert(@Param("code") Code code, @Param("asker") String asker, @Param("known") boolean known);

    /** Of this owner, and of whatever was sent to this address for the same purpose. */
    @Select("""
            SELECT COALESCE(SUM(CASE WHEN asker = #{asker} THEN 1 ELSE 0 END), 0) AS own,
                COALESCE(SUM(CASE WHEN known = FALSE THEN 1 ELSE 0 END), 0) AS strangers
            FROM mailed_code WHERE made_at > #{since} AND purpose = #{purpose} AND (owner = #{owner} OR address = #{address})""")
    Asked asked(@Param("purpose") String purpose, @Param("owner") String owner, @Param("address") String address,
            @Param("asker") String asker, @Param("since") LocalDateTime since);

    @Select("""
            SELECT id, purpose, owner, way, address, code_hash, made_at, expires_at, tries, used_at FROM mailed_code
            WHERE id = #{id} AND purpose = #{purpose} AND owner = #{owner}""")
    Optional<Code> find(@Param("id") String id, @Param("purpose") String purpose, @Param("owner") String owner);

    /** Counted before the code is compared: of guesses sent at once no more than these count. */
    @Update("""
            UPDATE mailed_code SET tries = tries + 1
            WHERE id = #{id} AND used_at IS NULL AND tries < #{most} AND expires_at >= #{now}""")
    int attempt(@Param("id") String id, @Param("most") int most, @Param("now") LocalDateTime now);

    @Update("UPDATE mailed_code SET used_at = #{now} WHERE id = #{id} AND used_at IS NULL")
    int use(@Param("id") String id, @Param("now") LocalDateTime now);

    @Override
    default String name() {
        return "mailed-codes";
    }

    @Override
    default Period kept() {
        return Period.ofDays(7);
    }

    @Override
    @Select("SELECT COUNT(*) FROM mailed_code WHERE made_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM mailed_code WHERE made_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

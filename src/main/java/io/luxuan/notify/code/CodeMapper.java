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

    @Insert("""
            INSERT INTO mailed_code (id, purpose, owner, way, address, code_hash, made_at, expires_at)
            VALUES (#{id}, #{purpose}, #{owner}, #{way}, #{address}, #{codeHash}, #{madeAt}, #{expiresAt})""")
    void insert(Code code);

    @Select("SELECT COUNT(*) FROM mailed_code WHERE purpose = #{purpose} AND owner = #{owner} AND made_at > #{since}")
    int ofOwner(@Param("purpose") String purpose, @Param("owner") String owner, @Param("since") LocalDateTime since);

    @Select("SELECT COUNT(*) FROM mailed_code WHERE address = #{address} AND made_at > #{since}")
    int toAddress(@Param("address") String address, @Param("since") LocalDateTime since);

    @Select("SELECT * FROM mailed_code WHERE id = #{id} AND purpose = #{purpose} AND owner = #{owner}")
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

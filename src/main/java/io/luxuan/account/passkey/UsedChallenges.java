package io.luxuan.account.passkey;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Challenges that were answered well; after five minutes nobody can answer them anyway. */
@Mapper
interface UsedChallenges extends Expiring {
    @Insert("INSERT INTO passkey_challenge (challenge_hash, used_at) VALUES (#{hash}, #{now})")
    void insert(@Param("hash") String hash, @Param("now") LocalDateTime now);

    @Override
    default String name() {
        return "passkey-challenges";
    }

    @Override
    default Period kept() {
        return Period.ofDays(1);
    }

    @Override
    @Select("SELECT COUNT(*) FROM passkey_challenge WHERE used_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM passkey_challenge WHERE used_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

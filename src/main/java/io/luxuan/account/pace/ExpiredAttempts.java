package io.luxuan.account.pace;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts of wrong passwords; an hour after the last one they mean nothing. */
@Mapper
interface ExpiredAttempts extends Expiring {
    @Override
    default String name() {
        return "sign-in-attempts";
    }

    @Override
    default Period kept() {
        return Period.ofDays(1);
    }

    @Override
    @Select("SELECT COUNT(*) FROM sign_in_attempt WHERE last_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM sign_in_attempt WHERE last_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

package io.luxuan.account.pace;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Browsers from which nobody has signed in for half a year; signing in makes them known again. */
@Mapper
interface ExpiredDevices extends Expiring {
    @Override
    default String name() {
        return "known-devices";
    }

    @Override
    default Period kept() {
        return Period.ofDays(180);
    }

    @Override
    @Select("SELECT COUNT(*) FROM known_device WHERE seen_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM known_device WHERE seen_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

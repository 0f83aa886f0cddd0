package io.luxuan.notify.told;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** News of years ago; the facts themselves stand where they happened and in the audit log. */
@Mapper
interface ExpiredNews extends Expiring {
    @Override
    default String name() {
        return "news";
    }

    @Override
    default Period kept() {
        return Period.ofYears(2);
    }

    @Override
    default boolean isLog() {
        return true;
    }

    @Override
    @Select("SELECT COUNT(*) FROM told WHERE told_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM told WHERE told_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

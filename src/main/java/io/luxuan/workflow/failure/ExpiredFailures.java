package io.luxuan.workflow.failure;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Failed steps that have been got over; retries stand in the audit log. */
@Mapper
interface ExpiredFailures extends Expiring {
    @Override
    default String name() {
        return "failures";
    }

    @Override
    default Period kept() {
        return Period.ofMonths(6);
    }

    @Override
    default boolean isLog() {
        return true;
    }

    @Override
    @Select("SELECT COUNT(*) FROM failed_job WHERE gone_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM failed_job WHERE gone_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

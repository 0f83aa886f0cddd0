package io.luxuan.intake;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Uploaded files of imports that ended; what they brought stands in the round. */
@Mapper
interface ExpiredImports extends Expiring {
    @Override
    default String name() {
        return "imports";
    }

    @Override
    default Period kept() {
        return Period.ofYears(1);
    }

    @Override
    @Select("SELECT COUNT(*) FROM intake_job WHERE running_round_id IS NULL AND updated_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM intake_job WHERE running_round_id IS NULL AND updated_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

package io.luxuan.intake;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ExpiredImportsMapper {
    @Select("SELECT COUNT(*) FROM intake_job WHERE running_round_id IS NULL AND updated_at < #{before}")
    long count(@Param("before") LocalDateTime before);

    @Delete("DELETE FROM intake_job WHERE running_round_id IS NULL AND updated_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

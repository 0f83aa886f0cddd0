package io.luxuan.workflow.failure;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ExpiredFailuresMapper {
    @Select("SELECT COUNT(*) FROM failed_job WHERE gone_at < #{before}")
    long count(@Param("before") LocalDateTime before);

    @Delete("DELETE FROM failed_job WHERE gone_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

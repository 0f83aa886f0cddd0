package io.luxuan.workflow.reminder;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ExpiredRemindersMapper {
    @Select("SELECT COUNT(*) FROM reminder WHERE sent_at < #{before}")
    long count(@Param("before") LocalDateTime before);

    @Delete("DELETE FROM reminder WHERE sent_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

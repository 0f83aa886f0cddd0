package io.luxuan.workflow.reminder;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reminders long since seen; what was reminded of stands with the task. */
@Mapper
interface ExpiredReminders extends Expiring {
    @Override
    default String name() {
        return "reminders";
    }

    @Override
    default Period kept() {
        return Period.ofYears(1);
    }

    @Override
    default boolean isLog() {
        return true;
    }

    @Override
    @Select("SELECT COUNT(*) FROM reminder WHERE sent_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM reminder WHERE sent_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

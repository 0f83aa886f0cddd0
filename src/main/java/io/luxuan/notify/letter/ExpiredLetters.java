package io.luxuan.notify.letter;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What was sent to whom; their news stays in the inbox as long as news does. */
@Mapper
interface ExpiredLetters extends Expiring {
    @Override
    default String name() {
        return "letters";
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
    @Select("SELECT COUNT(*) FROM letter WHERE made_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM letter WHERE made_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

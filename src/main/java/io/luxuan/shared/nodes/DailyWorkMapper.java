package io.luxuan.shared.nodes;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DailyWorkMapper {
    @Select("SELECT done_on FROM daily_work WHERE name = #{name}")
    LocalDate last(String name);

    /** Two nodes may meet it at once. */
    @Insert("INSERT IGNORE INTO daily_work (name, done_on) VALUES (#{name}, #{on})")
    void begin(String name, LocalDate on);

    @Update("UPDATE daily_work SET done_on = #{on} WHERE name = #{name}")
    void finish(String name, LocalDate on);
}

package io.luxuan.demo;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Which chapters have begun, and which of them are complete. */
@Mapper
interface DemoMarks {
    @Select("SELECT COUNT(*) FROM demo_chapter")
    int begun();

    @Select("SELECT COUNT(*) FROM demo_chapter WHERE finished_at IS NULL")
    int unfinished();

    @Insert("INSERT INTO demo_chapter (name, started_at) VALUES (#{name}, #{now})")
    void begin(String name, LocalDateTime now);

    @Update("UPDATE demo_chapter SET finished_at = #{now} WHERE name = #{name}")
    void finish(String name, LocalDateTime now);
}

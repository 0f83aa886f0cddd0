package io.luxuan.notify.rule;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.Way;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Few rows: at most one for each kind and way. */
@Mapper
interface RuleMapper {
    record Rule(ToldKind kind, Way way, boolean enabled) {}

    record Words(ToldKind kind, String title, String body) {}

    @Select("SELECT kind, way, enabled FROM told_rule")
    List<Rule> rules();

    @Select("SELECT kind, title, body FROM told_text")
    List<Words> words();

    @Insert("""
            INSERT INTO told_rule (kind, way, enabled, set_at, set_by) VALUES (#{kind}, #{way}, #{enabled}, #{now}, #{by})
            ON DUPLICATE KEY UPDATE enabled = #{enabled}, set_at = #{now}, set_by = #{by}""")
    void set(@Param("kind") ToldKind kind, @Param("way") Way way, @Param("enabled") boolean enabled, @Param("now") LocalDateTime now,
            @Param("by") String by);

    @Insert("""
            INSERT INTO told_text (kind, title, body, set_at, set_by) VALUES (#{kind}, #{words.title}, #{words.body}, #{now}, #{by})
            ON DUPLICATE KEY UPDATE title = #{words.title}, body = #{words.body}, set_at = #{now}, set_by = #{by}""")
    void write(@Param("kind") ToldKind kind, @Param("words") ToldWords words, @Param("now") LocalDateTime now, @Param("by") String by);

    @Delete("DELETE FROM told_text WHERE kind = #{kind}")
    int forget(ToldKind kind);
}

package io.luxuan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CalendarMapper {
    record YearRow(int yearNo, String document, int revision, LocalDateTime loadedAt) {}

    @Select("SELECT year_no, document, revision, loaded_at FROM calendar_year WHERE year_no = #{year}")
    Optional<YearRow> year(int year);

    @Select("SELECT year_no, document, revision, loaded_at FROM calendar_year ORDER BY year_no DESC")
    List<YearRow> years();

    @Select("SELECT day_on, works, name FROM calendar_day WHERE year_no = #{year} ORDER BY day_on")
    List<CalendarDay> days(int year);

    @Delete("DELETE FROM calendar_day WHERE day_on = #{day}")
    void deleteDay(LocalDate day);

    @Insert("""
            INSERT INTO calendar_change (day_on, changed_at, document, former_works, former_name, now_works, now_name)
            VALUES (#{change.day}, #{now}, #{document}, #{change.former.works}, #{change.former.name}, #{change.now.works},
                #{change.now.name})""")
    void insertChange(@Param("change") DayChange change, @Param("document") String document, @Param("now") LocalDateTime now);

    /** Of the days of a year, as they were changed one after the other. */
    @Select("""
            SELECT day_on, changed_at, document, former_works, former_name, now_works, now_name FROM calendar_change
            WHERE day_on BETWEEN #{first} AND #{last} ORDER BY changed_at, day_on""")
    List<ChangeRow> changes(@Param("first") LocalDate first, @Param("last") LocalDate last);

    /** Whoever comes first with what they saw holds the year; whoever saw the same then comes too late. */
    @Update("UPDATE calendar_year SET revision = revision + 1 WHERE year_no = #{year} AND revision = #{seen}")
    int revise(@Param("year") int year, @Param("seen") int seen);

    @Insert("INSERT INTO calendar_year (year_no, document, revision, loaded_at) VALUES (#{year}, #{document}, 1, #{now})")
    void insertYear(@Param("year") int year, @Param("document") String document, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE calendar_year SET document = #{document}, loaded_at = #{now}
            WHERE year_no = #{year}""")
    int replaceYear(@Param("year") int year, @Param("document") String document, @Param("now") LocalDateTime now);

    @Delete("DELETE FROM calendar_day WHERE year_no = #{year}")
    void deleteDays(int year);

    @Insert("""
            <script>
            INSERT INTO calendar_day (day_on, year_no, works, name) VALUES
            <foreach collection="days" item="day" separator=",">(#{day.dayOn}, #{year}, #{day.works}, #{day.name})</foreach>
            </script>""")
    void insertDays(@Param("year") int year, @Param("days") List<CalendarDay> days);
}

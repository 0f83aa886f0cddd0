package io.luxuan.expert.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface LeaveMapper {
    void insertAll(@Param("rows") List<Leave> rows);

    /** The latest first. */
    @Select("""
            SELECT * FROM expert_leave WHERE expert_id = #{expertId} AND cancelled_at IS NULL
            ORDER BY from_date DESC, id DESC LIMIT 50""")
    List<Leave> ofExpert(String expertId);

    @Select("SELECT * FROM expert_leave WHERE id = #{id} AND expert_id = #{expertId} AND cancelled_at IS NULL")
    Optional<Leave> find(@Param("id") String id, @Param("expertId") String expertId);

    /** Ids of those whose leave touches these days. @param to null for an open end */
    List<String> overlapping(@Param("expertIds") Collection<String> expertIds, @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    @Update("""
            UPDATE expert_leave SET to_date = #{lastDay} WHERE id = #{id} AND cancelled_at IS NULL
            AND from_date <= #{lastDay} AND (to_date IS NULL OR to_date > #{lastDay})""")
    int end(@Param("id") String id, @Param("lastDay") LocalDate lastDay);

    @Update("UPDATE expert_leave SET cancelled_at = #{now} WHERE id = #{id} AND cancelled_at IS NULL")
    int cancel(@Param("id") String id, @Param("now") LocalDateTime now);
}

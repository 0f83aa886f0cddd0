package io.luxuan.owner.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DutyMapper {
    String COLUMNS = "id, principal_id, deputy_id, from_day, to_day, set_at, ended_at";

    @Insert("""
            INSERT INTO deputy (id, principal_id, deputy_id, from_day, to_day, set_at)
            VALUES (#{id}, #{principalId}, #{deputyId}, #{fromDay}, #{toDay}, #{setAt})""")
    void insert(Deputy deputy);

    @Select("SELECT " + COLUMNS + " FROM deputy WHERE id = #{id} FOR UPDATE")
    Optional<Deputy> lock(String id);

    @Update("UPDATE deputy SET ended_at = #{now} WHERE id = #{id} AND ended_at IS NULL")
    int end(@Param("id") String id, @Param("now") LocalDateTime now);

    /** Those of a person that are not over. */
    @Select("SELECT " + COLUMNS + " FROM deputy"
            + " WHERE principal_id = #{me} AND to_day >= #{today} AND ended_at IS NULL ORDER BY from_day, id LIMIT 100")
    List<Deputy> of(@Param("me") String me, @Param("today") LocalDate today);

    /** For whom a person stands in, or will. */
    @Select("SELECT " + COLUMNS + " FROM deputy"
            + " WHERE deputy_id = #{me} AND to_day >= #{today} AND ended_at IS NULL ORDER BY from_day, id LIMIT 100")
    List<Deputy> by(@Param("me") String me, @Param("today") LocalDate today);

    @Insert("""
            <script>INSERT INTO task_passed (id, task_id, passed_at, process_key, task_key, subject_id, how, from_id, to_id, by_id, reason)
            VALUES
            <foreach collection="rows" item="it" separator=",">
                (#{it.id}, #{it.taskId}, #{it.passedAt}, #{it.processKey}, #{it.taskKey}, #{it.subjectId}, #{it.how},
                #{it.fromId}, #{it.toId}, #{it.byId}, #{it.reason})</foreach></script>""")
    void passed(@Param("rows") List<Passed> rows);

    /** The newest first. */
    @Select("""
            SELECT id, task_id, passed_at, process_key, task_key, subject_id, how, from_id, to_id, by_id, reason FROM task_passed
            WHERE subject_id = #{subjectId} AND process_key = #{processKey} ORDER BY id DESC LIMIT 50""")
    List<Passed> story(@Param("subjectId") String subjectId, @Param("processKey") String processKey);
}

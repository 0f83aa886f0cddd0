package io.luxuan.owner.duty;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TaskOpinionMapper {
    String COLUMNS = "SELECT id, task_id, subject_id, asked_by, asked_of, question, asked_at, opinion, settled_at FROM task_opinion ";

    @Insert("""
            INSERT INTO task_opinion (id, task_id, subject_id, asked_by, asked_of, question, asked_at, open_key)
            VALUES (#{one.id}, #{one.taskId}, #{one.subjectId}, #{one.askedBy}, #{one.askedOf}, #{one.question}, #{one.askedAt}, #{key})""")
    void insert(@Param("one") TaskOpinion one, @Param("key") String openKey);

    @Select(COLUMNS + "WHERE id = #{id} AND task_id = #{taskId}")
    Optional<TaskOpinion> find(@Param("id") String id, @Param("taskId") String taskId);

    /** The newest first. */
    @Select(COLUMNS + "WHERE task_id = #{taskId} ORDER BY id DESC LIMIT 50")
    List<TaskOpinion> ofTask(String taskId);

    /** Those that wait for a person, the oldest first. */
    @Select(COLUMNS + "WHERE asked_of = #{me} AND open_key IS NOT NULL ORDER BY id LIMIT #{limit}")
    List<TaskOpinion> waitingFor(@Param("me") String me, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM task_opinion WHERE task_id = #{taskId} AND open_key IS NOT NULL")
    long waiting(String taskId);

    /** Of one that waits. @param opinion null when nobody waits for it any more */
    @Update("UPDATE task_opinion SET opinion = #{opinion}, settled_at = #{now}, open_key = NULL WHERE id = #{id} AND open_key IS NOT NULL")
    int settle(@Param("id") String id, @Param("opinion") String opinion, @Param("now") LocalDateTime now);
}

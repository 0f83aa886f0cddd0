package io.luxuan.workflow.reminder;

import io.luxuan.workflow.PressedTasks;
import io.luxuan.workflow.Reminder;
import io.luxuan.workflow.task.Candidacy;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ReminderMapper {
    /** Who has how many tasks that were marked in this moment. */
    record Pressed(String roundId, String taskKey, String assigneeId, String candidate, int taskCount) {}

    @Update("""
        UPDATE work_item SET reminded_at = #{now}
        WHERE task_id = #{taskId} AND (reminded_at IS NULL OR reminded_at <= #{before})
        """)
    int mark(@Param("taskId") String taskId, @Param("now") LocalDateTime now, @Param("before") LocalDateTime before);

    @Update("""
        UPDATE work_item SET reminded_at = #{now}
        WHERE round_id = #{roundId} AND task_key = #{taskKey} AND due_at < #{now}
          AND (reminded_at IS NULL OR reminded_at <= #{before})
        """)
    int markOverdue(@Param("roundId") String roundId, @Param("taskKey") String taskKey,
            @Param("now") LocalDateTime now, @Param("before") LocalDateTime before);

    @Update("""
        UPDATE work_item SET reminded_at = #{now}
        WHERE due_at < #{now} AND (reminded_at IS NULL OR reminded_at <= #{before})
        """)
    int markAllOverdue(@Param("now") LocalDateTime now, @Param("before") LocalDateTime before);

    int markThese(@Param("roundId") String roundId, @Param("taskIds") Collection<String> taskIds,
            @Param("now") LocalDateTime now, @Param("before") LocalDateTime before);

    /** In mapper/workflow/ReminderMapper.xml; null round and kind mean all. */
    List<Pressed> marked(@Param("roundId") String roundId, @Param("taskKey") String taskKey,
            @Param("moment") LocalDateTime moment);

    void insertAll(List<Reminder> reminders);

    @Select("""
        <script>SELECT id, round_id, task_key, assignee_id, candidate, task_count, sent_at, sent_by FROM reminder WHERE id IN
        <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>
        """)
    List<Reminder> withIds(@Param("ids") Collection<String> ids);

    List<PressedTasks> pressing(@Param("who") Candidacy who);

    @Select("""
        SELECT id, round_id, task_key, assignee_id, candidate, task_count, sent_at, sent_by
        FROM reminder WHERE round_id = #{roundId} ORDER BY sent_at DESC, id DESC LIMIT #{limit}
        """)
    List<Reminder> ofRound(@Param("roundId") String roundId, @Param("limit") int limit);
}

package io.luxuan.workflow.task;

import io.luxuan.workflow.RoundTaskCount;
import io.luxuan.workflow.TaskFilter;
import io.luxuan.workflow.TaskHolding;
import io.luxuan.workflow.Whose;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface WorkItemMapper {
    String COLUMNS = """
        task_id, process_key, task_key, subject_id, round_id, reference, assignee_id, candidate,
        opened_at, due_at, reminded_at, barred, holder_id""";

    /** A task with its place in lists. */
    record Placed(WorkItem item, LocalDateTime sortAt) {}

    void insertAll(@Param("rows") List<Placed> rows);

    @Delete("DELETE FROM work_item WHERE task_id = #{taskId}")
    int delete(String taskId);

    int deleteAll(@Param("taskIds") Collection<String> taskIds);

    @Select("SELECT " + COLUMNS + " FROM work_item WHERE task_id = #{taskId}")
    WorkItem find(String taskId);

    List<WorkItem> ofSubject(@Param("taskKeys") List<String> taskKeys, @Param("subjectId") String subjectId);

    /** The rows stay locked until the transaction ends. */
    List<WorkItem> lockOfSubject(@Param("taskKeys") List<String> taskKeys, @Param("subjectId") String subjectId);

    /** The same of several subjects. */
    List<WorkItem> lockOfSubjects(@Param("taskKey") String taskKey, @Param("subjectIds") Collection<String> subjectIds);

    @Update("""
        UPDATE work_item SET assignee_id = #{assigneeId}, reference = #{reference}, opened_at = #{now}, reminded_at = NULL
        WHERE task_id = #{taskId}
        """)
    int reassign(@Param("taskId") String taskId, @Param("assigneeId") String assigneeId,
            @Param("reference") String reference, @Param("now") LocalDateTime now);

    @Update("""
        UPDATE work_item SET due_at = #{due}, sort_at = #{sortAt}
        WHERE round_id = #{roundId} AND task_key = #{taskKey}
        """)
    int due(@Param("roundId") String roundId, @Param("taskKey") String taskKey, @Param("due") LocalDateTime due,
            @Param("sortAt") LocalDateTime sortAt);

    @Update("""
        UPDATE work_item SET due_at = #{due}, sort_at = #{sortAt}, reminded_at = NULL
        WHERE task_key = #{taskKey} AND subject_id = #{subjectId}
        """)
    int dueOf(@Param("taskKey") String taskKey, @Param("subjectId") String subjectId, @Param("due") LocalDateTime due,
            @Param("sortAt") LocalDateTime sortAt);

    @Update("UPDATE work_item SET due_at = #{due}, sort_at = #{sortAt} WHERE task_id = #{taskId}")
    void dueOfTask(@Param("taskId") String taskId, @Param("due") LocalDateTime due, @Param("sortAt") LocalDateTime sortAt);

    @Update("""
        UPDATE work_item SET holder_id = #{next}
        WHERE task_id = #{taskId} AND COALESCE(holder_id, '') = COALESCE(#{seen,jdbcType=VARCHAR}, '')
        """)
    int hold(@Param("taskId") String taskId, @Param("seen") String seen, @Param("next") String next);

    @Select("""
        SELECT round_id, task_key, COUNT(*) AS tasks FROM work_item WHERE holder_id = #{accountId}
        GROUP BY round_id, task_key ORDER BY round_id, task_key
        """)
    List<TaskHolding.Held> heldBy(String accountId);

    @Select("SELECT " + COLUMNS + " FROM work_item WHERE holder_id = #{accountId} ORDER BY sort_at, task_id LIMIT #{most} FOR UPDATE")
    List<WorkItem> lockHeld(@Param("accountId") String accountId, @Param("most") int most);

    @Update("""
        <script>UPDATE work_item SET holder_id = #{to,jdbcType=VARCHAR} WHERE holder_id = #{from} AND task_id IN
        <foreach collection="taskIds" item="id" open="(" separator="," close=")">#{id}</foreach></script>
        """)
    void giveAll(@Param("taskIds") Collection<String> taskIds, @Param("from") String from, @Param("to") String to);

    /** Unless it has moved since it was seen. */
    int putOff(@Param("taskId") String taskId, @Param("seen") LocalDateTime seen, @Param("due") LocalDateTime due,
            @Param("sortAt") LocalDateTime sortAt);

    /** In mapper/workflow/WorkItemMapper.xml: own tasks and those of one's candidacies, each by its own index. */
    List<WorkItem> mine(@Param("who") Candidacy who, @Param("after") TaskCursor after, @Param("limit") int limit);

    long countWhose(@Param("whose") Whose whose, @Param("who") Candidacy who);

    List<WorkItem> queue(@Param("roundId") String roundId, @Param("taskKey") String taskKey,
            @Param("who") Candidacy who, @Param("after") TaskCursor after, @Param("limit") int limit);

    List<WorkItem> overdue(@Param("roundId") String roundId, @Param("now") LocalDateTime now,
            @Param("after") TaskCursor after, @Param("limit") int limit);

    List<WorkItem> rows(@Param("of") TaskFilter filter, @Param("after") TaskCursor after, @Param("limit") int limit);

    long count(@Param("of") TaskFilter filter);

    List<WorkItem> openOf(@Param("subjectIds") Collection<String> subjectIds, @Param("limit") int limit);

    List<WorkItem> withIds(@Param("roundId") String roundId, @Param("taskIds") Collection<String> taskIds);

    List<WorkItem> withoutDue(@Param("taskKeys") Collection<String> taskKeys, @Param("limit") int limit);

    List<WorkItem> ofProcess(@Param("processKey") String processKey, @Param("subjectId") String subjectId, @Param("limit") int limit);

    /** @param lastId of the page before, which ended at {@code from}; null for the first page */
    @Select("SELECT " + COLUMNS + """
         FROM work_item
        WHERE due_at <= #{until} AND (due_at > #{from} OR due_at = #{from} AND task_id > #{lastId})
        ORDER BY due_at, task_id LIMIT #{limit}
        """)
    List<WorkItem> dueBetween(@Param("from") LocalDateTime from, @Param("lastId") String lastId, @Param("until") LocalDateTime until,
            @Param("limit") int limit);

    List<RoundTaskCount> counts(@Param("roundIds") Collection<String> roundIds, @Param("now") LocalDateTime now);
}

package io.luxuan.workflow.instance;

import io.luxuan.workflow.EndedTask;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.InstanceFilter;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** In mapper/workflow/InstanceMapper.xml, what has no statement here. */
@Mapper
public interface InstanceMapper {
    /** Where an instance stands. */
    record Standing(String instanceId, String stepId) {}

    void insertAll(@Param("rows") List<FlowInstance> rows);

    void endAll(@Param("ids") Collection<String> ids, @Param("at") LocalDateTime at, @Param("why") String why);

    void insertTasks(@Param("rows") List<EndedTask> rows);

    List<FlowInstance> find(@Param("of") InstanceFilter filter, @Param("before") InstanceCursor before, @Param("limit") int limit);

    long count(@Param("of") InstanceFilter filter);

    @Select("SELECT * FROM flow_instance WHERE id = #{id}")
    FlowInstance get(String id);

    List<FlowInstance> children(@Param("parentId") String parentId, @Param("before") InstanceCursor before, @Param("limit") int limit);

    List<FlowInstance> runningOf(@Param("subjectIds") Collection<String> subjectIds);

    List<Standing> standing(@Param("ids") Collection<String> ids);

    List<String> suspended(@Param("ids") Collection<String> ids);

    List<String> failed(@Param("ids") Collection<String> ids);

    List<EndedTask> tasks(@Param("taskIds") Collection<String> taskIds);

    @Select("""
        SELECT task_id, instance_id, task_key, who, opened_at, ended_at, done FROM flow_task WHERE instance_id = #{instanceId}
        ORDER BY ended_at DESC, task_id DESC LIMIT #{limit} OFFSET #{offset}
        """)
    List<EndedTask> tasksOf(@Param("instanceId") String instanceId, @Param("offset") int offset, @Param("limit") int limit);

    @Select("SELECT DISTINCT task_key FROM flow_task WHERE instance_id = #{instanceId}")
    List<String> stepsDone(String instanceId);

    /** Nodes that the engine's history names. */
    @Select("SELECT DISTINCT ACT_ID_ FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = #{instanceId}")
    List<String> nodesPassed(String instanceId);

    void forgetTasks(@Param("ids") Collection<String> instanceIds);

    void forget(@Param("ids") Collection<String> instanceIds);

    /** Those of them that are written down. */
    Set<String> known(@Param("ids") Collection<String> ids);

    @Select("SELECT EXISTS (SELECT 1 FROM done_once WHERE name = #{name})")
    boolean isDone(String name);

    @Insert("INSERT INTO done_once (name, done_at) VALUES (#{name}, #{now})")
    void done(@Param("name") String name, @Param("now") LocalDateTime now);
}

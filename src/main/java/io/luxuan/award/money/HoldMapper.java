package io.luxuan.award.money;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HoldMapper {
    @Insert("""
            INSERT INTO project_hold (id, project_id, kind, reason, held_at, held_by, open_kind)
            VALUES (#{id}, #{projectId}, #{kind}, #{reason}, #{heldAt}, #{heldBy}, #{kind})
            """)
    void insert(Hold hold);

    @Select("""
            SELECT id, project_id, kind, reason, held_at, held_by, released_at, released_by, release_reason
            FROM project_hold WHERE project_id = #{projectId} ORDER BY held_at, id
            """)
    List<Hold> of(String projectId);

    /** The earliest first. */
    @Select("""
            <script>SELECT id, project_id, kind, reason, held_at, held_by, released_at, released_by, release_reason
            FROM project_hold WHERE open_kind IS NOT NULL AND project_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY held_at, id</script>""")
    List<Hold> openOf(@Param("ids") Collection<String> projectIds);

    @Update("""
            UPDATE project_hold SET released_at = #{now}, released_by = #{by}, release_reason = #{reason}, open_kind = NULL
            WHERE project_id = #{projectId} AND open_kind = #{kind}
            """)
    int release(@Param("projectId") String projectId, @Param("kind") HoldKind kind, @Param("by") String by,
            @Param("reason") String reason, @Param("now") LocalDateTime now);
}

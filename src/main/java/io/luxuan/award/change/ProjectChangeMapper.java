package io.luxuan.award.change;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ProjectChangeMapper {
    String COLUMNS = """
            SELECT id, project_id, round_id, organisation_id, recommender_id, kind, state, content, reason, asked_at, asked_by,
                   endorsed_at, endorsed_by, endorsement, decided_at, decided_by, decision
            FROM project_change
            """;

    @Insert("""
            INSERT INTO project_change (id, project_id, round_id, organisation_id, recommender_id, kind, state, content, reason,
                                        asked_at, asked_by, open_kind)
            VALUES (#{id}, #{projectId}, #{roundId}, #{organisationId}, #{recommenderId}, #{kind}, #{state}, #{content}, #{reason},
                    #{askedAt}, #{askedBy}, #{kind})
            """)
    void insert(Change change);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Change> find(String id);

    @Select(COLUMNS + "WHERE project_id = #{projectId} ORDER BY id DESC")
    List<Change> ofProject(String projectId);

    /** In mapper/award/ProjectChangeMapper.xml: in the order in which they were asked. */
    List<Change> ofProjects(@Param("projects") Collection<String> projectIds);

    @Select(COLUMNS + """
            WHERE recommender_id = #{recommenderId} AND (#{after} IS NULL OR id < #{after}) ORDER BY id DESC LIMIT #{limit}
            """)
    List<Change> ofRecommender(@Param("recommenderId") String recommenderId, @Param("after") String after, @Param("limit") int limit);

    @Update("""
            UPDATE project_change SET state = #{to}, endorsed_at = #{now}, endorsed_by = #{by}, endorsement = #{opinion},
                   open_kind = CASE WHEN #{to} = 'ENDORSED' THEN open_kind ELSE NULL END
            WHERE id = #{id} AND state = 'ASKED'
            """)
    int endorse(@Param("id") String id, @Param("to") ChangeState to, @Param("by") String by, @Param("opinion") String opinion,
            @Param("now") LocalDateTime now);

    @Update("""
            UPDATE project_change SET state = #{to}, decided_at = #{now}, decided_by = #{by}, decision = #{opinion}, open_kind = NULL
            WHERE id = #{id} AND state = 'ENDORSED'
            """)
    int decide(@Param("id") String id, @Param("to") ChangeState to, @Param("by") String by, @Param("opinion") String opinion,
            @Param("now") LocalDateTime now);

    @Update("UPDATE project_change SET state = 'WITHDRAWN', open_kind = NULL WHERE id = #{id} AND state IN ('ASKED', 'ENDORSED')")
    int withdraw(String id);
}

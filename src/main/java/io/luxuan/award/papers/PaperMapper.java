package io.luxuan.award.papers;

import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
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
public interface PaperMapper {
    String COLUMNS = """
            SELECT id, project_id, kind, version_no, state, content, saved_at, submitted_at, submitted_by, decided_at,
                   decided_by, decision, expert_opinion, reason
            FROM project_paper
            """;

    @Select(COLUMNS + "WHERE project_id = #{projectId} AND state <> 'DRAFT' ORDER BY id")
    List<Paper> handedIn(String projectId);

    /** Of these projects, in mapper/award/PaperMapper.xml. */
    List<Paper> handedInOf(@Param("projects") Collection<String> projectIds);

    /** The last of each project of a round that was handed in, by project. */
    @Select(COLUMNS + """
            WHERE project_id IN (SELECT id FROM project WHERE round_id = #{roundId}) AND kind = #{kind} AND state <> 'DRAFT'
            AND (#{after,jdbcType=VARCHAR} IS NULL OR project_id > #{after,jdbcType=VARCHAR})
            AND version_no = (SELECT MAX(l.version_no) FROM project_paper l
                              WHERE l.project_id = project_paper.project_id AND l.kind = #{kind} AND l.state <> 'DRAFT')
            ORDER BY project_id LIMIT #{limit}
            """)
    List<Paper> lastInRound(@Param("roundId") String roundId, @Param("kind") PaperKind kind, @Param("after") String after,
            @Param("limit") int limit);

    @Select(COLUMNS + "WHERE project_id = #{projectId} AND kind = #{kind} ORDER BY version_no DESC LIMIT 1")
    Optional<Paper> latest(@Param("projectId") String projectId, @Param("kind") PaperKind kind);

    @Select(COLUMNS + "WHERE project_id = #{projectId} AND kind = #{kind} AND state = 'RETURNED' ORDER BY version_no DESC LIMIT 1")
    Optional<Paper> returned(@Param("projectId") String projectId, @Param("kind") PaperKind kind);

    @Insert("""
            INSERT INTO project_paper (id, project_id, kind, version_no, state, content, saved_at)
            VALUES (#{id}, #{projectId}, #{kind}, #{versionNo}, 'DRAFT', #{content}, #{savedAt})
            """)
    void insertDraft(@Param("id") String id, @Param("projectId") String projectId, @Param("kind") PaperKind kind,
            @Param("versionNo") int versionNo, @Param("content") String content, @Param("savedAt") LocalDateTime savedAt);

    /** The task statement that binds both sides. */
    @Select(COLUMNS + "WHERE project_id = #{projectId} AND kind = 'STATEMENT' AND state = 'APPROVED' ORDER BY version_no DESC LIMIT 1")
    Optional<Paper> inForce(String projectId);

    @Insert("""
            INSERT INTO project_paper (id, project_id, kind, version_no, state, content, saved_at, submitted_at, submitted_by,
                                       decided_at, decided_by, decision)
            VALUES (#{id}, #{projectId}, #{kind}, #{versionNo}, 'APPROVED', #{content}, #{askedAt}, #{askedAt}, #{askedBy},
                    #{now}, #{by}, 'changed')
            """)
    void insertApproved(@Param("id") String id, @Param("projectId") String projectId, @Param("kind") PaperKind kind,
            @Param("versionNo") int versionNo, @Param("content") String content, @Param("askedBy") String askedBy,
            @Param("askedAt") LocalDateTime askedAt, @Param("by") String by, @Param("now") LocalDateTime now);

    @Update("UPDATE project_paper SET content = #{content}, saved_at = #{now} WHERE id = #{id} AND state = 'DRAFT'")
    int save(@Param("id") String id, @Param("content") String content, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE project_paper SET state = 'SUBMITTED', submitted_at = #{now}, submitted_by = #{by}
            WHERE id = #{id} AND state = 'DRAFT'
            """)
    int submit(@Param("id") String id, @Param("by") String by, @Param("now") LocalDateTime now);

    /** A decision is taken back: the version waits again as it was handed in, with the reason for that until it is decided. */
    @Update("""
            UPDATE project_paper SET state = 'SUBMITTED', decided_at = NULL, decided_by = NULL, decision = NULL,
                   expert_opinion = NULL, reason = #{why}
            WHERE id = #{id} AND state = #{from} AND decided_by = #{by}
            """)
    int undecide(@Param("id") String id, @Param("from") PaperState from, @Param("by") String by, @Param("why") String why);

    /** Whether its unit has begun a version since, with a word or a file, or asked to change the project. */
    @Select("""
            SELECT COUNT(*) FROM project p WHERE p.id = #{paper.projectId} AND (
                EXISTS (SELECT 1 FROM project_paper n WHERE n.project_id = p.id AND n.saved_at > #{paper.decidedAt})
                OR EXISTS (SELECT 1 FROM project_file f WHERE f.project_id = p.id AND COALESCE(f.removed_at, f.stored_at) > #{paper.decidedAt})
                OR EXISTS (SELECT 1 FROM project_change c WHERE c.project_id = p.id AND c.asked_at > #{paper.decidedAt}))
            """)
    boolean wentOn(@Param("paper") Paper paper);

    @Update("""
            UPDATE project_paper SET state = #{to}, decided_at = #{now}, decided_by = #{by}, decision = #{finding.outcome},
                   expert_opinion = #{finding.expertOpinion}, reason = #{finding.reason}
            WHERE id = #{id} AND state = 'SUBMITTED'
            """)
    int decide(@Param("id") String id, @Param("to") PaperState to, @Param("finding") Finding finding,
            @Param("by") String by, @Param("now") LocalDateTime now);
}

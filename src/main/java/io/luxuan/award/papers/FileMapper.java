package io.luxuan.award.papers;

import io.luxuan.award.project.PaperKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface FileMapper {
    String COLUMNS = """
            SELECT id, project_id, kind, version_no, file_name, media_type, size_bytes, sha256, stored_at, stored_by
            FROM project_file
            """;

    @Insert("""
            INSERT INTO project_file (id, project_id, kind, version_no, file_name, media_type, size_bytes, sha256, stored_at, stored_by)
            VALUES (#{id}, #{projectId}, #{kind}, #{versionNo}, #{fileName}, #{mediaType}, #{sizeBytes}, #{sha256}, #{storedAt}, #{storedBy})
            """)
    void insert(ProjectFile file);

    @Select(COLUMNS + """
            WHERE project_id = #{projectId} AND kind = #{kind} AND version_no = #{version} AND removed_at IS NULL ORDER BY id
            """)
    List<ProjectFile> of(@Param("projectId") String projectId, @Param("kind") PaperKind kind, @Param("version") int version);

    @Select(COLUMNS + "WHERE project_id = #{projectId} AND removed_at IS NULL ORDER BY id")
    List<ProjectFile> ofProject(String projectId);

    @Select(COLUMNS + "WHERE project_id = #{projectId} AND id = #{id} AND removed_at IS NULL")
    Optional<ProjectFile> find(@Param("projectId") String projectId, @Param("id") String id);

    /** When the request arrived that last put a file to this paper or took one away. */
    @Select("""
            SELECT MAX(COALESCE(removed_at, stored_at)) FROM project_file
            WHERE project_id = #{projectId} AND kind = #{kind} AND version_no = #{version}
            """)
    Optional<LocalDateTime> changedAt(@Param("projectId") String projectId, @Param("kind") PaperKind kind, @Param("version") int version);

    @Update("UPDATE project_file SET removed_at = #{at} WHERE id = #{id} AND removed_at IS NULL")
    int remove(@Param("id") String id, @Param("at") LocalDateTime at);
}

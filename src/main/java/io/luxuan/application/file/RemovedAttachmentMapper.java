package io.luxuan.application.file;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Attachments that were taken away, not replaced, and that no submitted version holds. */
@Mapper
interface RemovedAttachmentMapper {
    String GONE = """
            FROM application_attachment a WHERE a.removed_at < #{before} AND a.replaced_by IS NULL AND NOT EXISTS (SELECT 1 FROM application_version v
                WHERE v.application_id = a.application_id AND v.content LIKE CONCAT('%', a.id, '%'))""";

    @Select("SELECT COUNT(*) " + GONE)
    long count(@Param("before") LocalDateTime before);

    @Select("SELECT a.id " + GONE + " ORDER BY a.id LIMIT #{limit}")
    List<String> ids(@Param("before") LocalDateTime before, @Param("limit") int limit);

    @Delete("""
            <script>DELETE FROM application_attachment WHERE removed_at IS NOT NULL AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    void delete(@Param("ids") List<String> ids);
}

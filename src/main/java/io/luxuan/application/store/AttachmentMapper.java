package io.luxuan.application.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Files of applications. A removed one stays readable for the submitted versions that hold it. */
@Mapper
public interface AttachmentMapper {
    @Insert("""
            INSERT INTO application_attachment (id, application_id, question_key, file_name, media_type, size_bytes, sha256, stored_at, stored_by)
            VALUES (#{id}, #{applicationId}, #{questionKey}, #{fileName}, #{mediaType}, #{sizeBytes}, #{sha256}, #{storedAt}, #{storedBy})
            """)
    void insert(AttachmentRow row);

    @Select("SELECT * FROM application_attachment WHERE application_id = #{id} AND removed_at IS NULL ORDER BY id")
    List<AttachmentRow> of(@Param("id") String applicationId);

    @Select("""
            <script>SELECT * FROM application_attachment WHERE removed_at IS NULL AND application_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id</script>""")
    List<AttachmentRow> ofAll(@Param("ids") Collection<String> applicationIds);

    @Select("SELECT COUNT(*) FROM application_attachment WHERE application_id = #{id} AND question_key = #{question} AND removed_at IS NULL")
    int count(@Param("id") String applicationId, @Param("question") String questionKey);

    @Select("SELECT * FROM application_attachment WHERE application_id = #{applicationId} AND id = #{id}")
    AttachmentRow find(@Param("applicationId") String applicationId, @Param("id") String id);

    @Update("""
            UPDATE application_attachment SET removed_at = #{at}, replaced_by = #{by}
            WHERE application_id = #{applicationId} AND id = #{id} AND removed_at IS NULL""")
    int replace(@Param("applicationId") String applicationId, @Param("id") String id, @Param("by") String by, @Param("at") LocalDateTime at);

    @Update("UPDATE application_attachment SET removed_at = #{at} WHERE application_id = #{applicationId} AND id = #{id} AND removed_at IS NULL")
    int remove(@Param("applicationId") String applicationId, @Param("id") String id, @Param("at") LocalDateTime at);
}

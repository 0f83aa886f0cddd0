package io.luxuan.application.signature;

import io.luxuan.storage.NamesFiles;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SignaturePageMapper extends NamesFiles {
    @Override
    default String table() {
        return "signature_page";
    }

    @Override
    @Select("""
            <script>SELECT id FROM signature_page WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);

    @Insert("""
            INSERT INTO signature_page (id, application_id, text_digest, file_name, media_type, size_bytes, sha256, by_code, stored_at, stored_by)
            VALUES (#{id}, #{applicationId}, #{textDigest}, #{fileName}, #{mediaType}, #{sizeBytes}, #{sha256}, #{byCode}, #{storedAt}, #{storedBy})
            """)
    void insert(SignaturePageRow row);

    /** The last first. */
    @Select("SELECT * FROM signature_page WHERE application_id = #{id} AND removed_at IS NULL ORDER BY id DESC LIMIT 200")
    List<SignaturePageRow> of(@Param("id") String applicationId);

    @Select("SELECT * FROM signature_page WHERE application_id = #{applicationId} AND id = #{id} AND removed_at IS NULL")
    SignaturePageRow find(@Param("applicationId") String applicationId, @Param("id") String id);

    @Select("SELECT COUNT(*) FROM signature_page WHERE removed_at < #{before}")
    long countRemoved(@Param("before") LocalDateTime before);

    @Select("SELECT id FROM signature_page WHERE removed_at < #{before} ORDER BY id LIMIT #{limit}")
    List<String> removed(@Param("before") LocalDateTime before, @Param("limit") int limit);

    @Delete("""
            <script>DELETE FROM signature_page WHERE removed_at IS NOT NULL AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    void delete(@Param("ids") List<String> ids);

    @Update("UPDATE signature_page SET removed_at = #{at} WHERE application_id = #{applicationId} AND id = #{id} AND removed_at IS NULL")
    int remove(@Param("applicationId") String applicationId, @Param("id") String id, @Param("at") LocalDateTime at);
}

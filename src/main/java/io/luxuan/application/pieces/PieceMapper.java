package io.luxuan.application.pieces;

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

@Mapper
interface PieceMapper extends NamesFiles {
    @Override
    default String table() {
        return "unfinished_piece";
    }

    @Override
    @Select("""
            <script>SELECT file_id FROM unfinished_piece WHERE file_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);

    @Insert("""
            INSERT INTO unfinished_upload (id, application_id, question_key, file_name, size_bytes, mark, begun_at, begun_by)
            VALUES (#{id}, #{applicationId}, #{questionKey}, #{fileName}, #{sizeBytes}, #{mark}, #{begunAt}, #{begunBy})""")
    void begin(UploadRow row);

    @Select("SELECT * FROM unfinished_upload WHERE application_id = #{application} AND id = #{id}")
    UploadRow find(@Param("application") String applicationId, @Param("id") String id);

    @Select("SELECT * FROM unfinished_upload WHERE application_id = #{application} ORDER BY id LIMIT 100")
    List<UploadRow> of(@Param("application") String applicationId);

    @Insert("""
            INSERT INTO unfinished_piece (upload_id, piece_no, file_id, media_type, size_bytes, sha256)
            VALUES (#{uploadId}, #{pieceNo}, #{fileId}, #{mediaType}, #{sizeBytes}, #{sha256})""")
    void insert(PieceRow piece);

    @Select("SELECT * FROM unfinished_piece WHERE upload_id = #{id} ORDER BY piece_no")
    List<PieceRow> pieces(@Param("id") String uploadId);

    @Delete("DELETE FROM unfinished_piece WHERE upload_id = #{id}")
    void dropPieces(@Param("id") String uploadId);

    @Delete("DELETE FROM unfinished_upload WHERE id = #{id}")
    int drop(@Param("id") String uploadId);

    @Select("SELECT COUNT(*) FROM unfinished_upload WHERE begun_at < #{before}")
    long count(@Param("before") LocalDateTime before);

    @Select("SELECT id FROM unfinished_upload WHERE begun_at < #{before} ORDER BY id LIMIT #{limit}")
    List<String> old(@Param("before") LocalDateTime before, @Param("limit") int limit);
}

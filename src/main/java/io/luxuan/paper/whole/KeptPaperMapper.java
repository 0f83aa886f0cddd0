package io.luxuan.paper.whole;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KeptPaperMapper extends NamesFiles {
    @Override
    default String table() {
        return "application_paper";
    }

    @Override
    @Select("""
            <script>SELECT file_id FROM application_paper WHERE file_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);

    @Select("SELECT * FROM application_paper WHERE application_id = #{id} AND version_no = #{version} AND blind = #{blind}")
    KeptPaper find(@Param("id") String applicationId, @Param("version") int version, @Param("blind") boolean blind);

    @Insert("""
            INSERT INTO application_paper (application_id, version_no, blind, made_of, file_id, media_type, size_bytes, sha256, made_at)
            VALUES (#{applicationId}, #{versionNo}, #{blind}, #{madeOf}, #{fileId}, #{mediaType}, #{sizeBytes}, #{sha256}, #{madeAt})""")
    void insert(KeptPaper paper);

    @Delete("""
            DELETE FROM application_paper WHERE application_id = #{applicationId} AND version_no = #{versionNo} AND blind = #{blind}
            AND file_id = #{fileId}""")
    int delete(KeptPaper former);
}

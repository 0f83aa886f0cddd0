package io.luxuan.application.view;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FormerFileMapper {
    String FILE = "id, question_key, file_name, media_type, size_bytes, sha256, stored_at, removed_at, replaced_by";

    @Select("SELECT " + FILE + " FROM application_attachment WHERE application_id = #{application} AND id = #{id}")
    FormerFile find(@Param("application") String applicationId, @Param("id") String id);

    /** Of one question, those that were replaced, the last first. */
    @Select("SELECT " + FILE + """
             FROM application_attachment WHERE application_id = #{application} AND question_key = #{question}
            AND replaced_by IS NOT NULL ORDER BY id DESC LIMIT 200""")
    List<FormerFile> replaced(@Param("application") String applicationId, @Param("question") String question);
}

package io.luxuan.application;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AnswerMapper {
    void insertAll(@Param("rows") List<AnswerRow> rows);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofMany(@Param("ids") Collection<String> applicationIds, @Param("questions") Collection<String> questions);

    @Select("SELECT * FROM application_answer WHERE application_id = #{id}")
    List<AnswerRow> of(@Param("id") String applicationId);

    @Update("""
            UPDATE application_answer
            SET answer_text = #{row.answerText}, version_no = #{row.versionNo}, saved_at = #{row.savedAt}, saved_by = #{row.savedBy}
            WHERE application_id = #{row.applicationId} AND question_key = #{row.questionKey} AND version_no = #{expected}
            """)
    int replace(@Param("row") AnswerRow row, @Param("expected") int expected);
}

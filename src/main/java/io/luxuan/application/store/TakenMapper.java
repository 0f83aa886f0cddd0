package io.luxuan.application.store;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which answers of a draft were taken over. */
@Mapper
public interface TakenMapper {
    @Select("SELECT * FROM application_taken WHERE application_id = #{id}")
    List<TakenMark> of(@Param("id") String applicationId);

    @Insert("""
            <script>INSERT INTO application_taken (application_id, question_key, source_id, source_text, answer_version, taken_at)
            VALUES <foreach collection="marks" item="one" separator=",">
            (#{one.applicationId}, #{one.questionKey}, #{one.sourceId}, #{one.sourceText}, #{one.answerVersion}, #{one.takenAt})
            </foreach></script>""")
    void insertAll(@Param("marks") List<TakenMark> marks);

    @Delete("""
            <script>DELETE FROM application_taken WHERE application_id = #{id} AND question_key IN
            <foreach collection="questions" item="one" open="(" separator="," close=")">#{one}</foreach></script>""")
    int remove(@Param("id") String applicationId, @Param("questions") Collection<String> questions);

    @Delete("DELETE FROM application_taken WHERE application_id = #{id}")
    int removeAll(@Param("id") String applicationId);
}

package io.luxuan.application.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface AnswerMapper {
    void insertAll(@Param("rows") List<AnswerRow> rows);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofMany(@Param("ids") Collection<String> applicationIds, @Param("questions") Collection<String> questions);

    @Select("SELECT * FROM application_answer WHERE application_id = #{id}")
    List<AnswerRow> of(@Param("id") String applicationId);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofAll(@Param("ids") Collection<String> applicationIds);

    /** When the request arrived that changed the draft last, an answer, a file or its people; null for an empty one. */
    @Select("""
            SELECT MAX(moment) FROM (
                SELECT MAX(saved_at) AS moment FROM application_answer WHERE application_id = #{id}
                UNION ALL SELECT MAX(COALESCE(removed_at, stored_at)) FROM application_attachment WHERE application_id = #{id}
                UNION ALL SELECT people_changed_at FROM application WHERE id = #{id}) changes
            """)
    LocalDateTime changedAt(@Param("id") String applicationId);

    /** In mapper/application/AnswerMapper.xml. */
    List<String> changedAfter(@Param("ids") Collection<String> applicationIds, @Param("end") LocalDateTime end);

    /** Applications of a round, drafts too, that answer exactly this; what was withdrawn does not count. */
    @Select("""
            SELECT COUNT(*) FROM application_answer a JOIN application p ON p.id = a.application_id
            WHERE p.round_id = #{roundId} AND p.status <> 'WITHDRAWN' AND a.question_key = #{question} AND a.answer_text = #{text}""")
    long countInRound(@Param("roundId") String roundId, @Param("question") String question, @Param("text") String text);

    /** In mapper/application/AnswerMapper.xml: new answers are inserted, others replaced. */
    void put(@Param("rows") List<AnswerRow> rows);
}

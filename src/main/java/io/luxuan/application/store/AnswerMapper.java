package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface AnswerMapper {
    void insertAll(@Param("rows") List<AnswerRow> rows);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofMany(@Param("ids") Collection<String> applicationIds, @Param("questions") Collection<String> questions);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> inRound(@Param("roundId") String roundId, @Param("questions") Collection<String> questions);

    @Select("SELECT * FROM application_answer WHERE application_id = #{id}")
    List<AnswerRow> of(@Param("id") String applicationId);

    /** Of a unit's own application what others than this one have saved since, the latest first. */
    @Select("""
            SELECT a.* FROM application_answer a JOIN application p ON p.id = a.application_id
            WHERE a.application_id = #{id} AND p.organisation_id = #{unit} AND a.saved_by <> #{me} AND a.saved_at > #{since}
            ORDER BY a.saved_at DESC LIMIT 50""")
    List<AnswerRow> ofOthersSince(@Param("id") String applicationId, @Param("unit") String organisationId, @Param("me") String me,
            @Param("since") LocalDateTime since);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofAll(@Param("ids") Collection<String> applicationIds);

    /** When the request arrived that changed the draft last, an answer, a file, its people or its leader's paper; null for an empty one. */
    @Select("""
            SELECT MAX(moment) FROM (
                SELECT MAX(saved_at) AS moment FROM application_answer WHERE application_id = #{id}
                UNION ALL SELECT MAX(COALESCE(removed_at, stored_at)) FROM application_attachment WHERE application_id = #{id}
                UNION ALL SELECT entered_at FROM leader_identity WHERE application_id = #{id}
                UNION ALL SELECT people_changed_at FROM application WHERE id = #{id}) changes
            """)
    LocalDateTime changedAt(@Param("id") String applicationId);

    /** In mapper/application/AnswerMapper.xml. */
    List<String> changedAfter(@Param("ids") Collection<String> applicationIds, @Param("end") LocalDateTime end);

    /** Locks the applications of a round, drafts too, that answer exactly this; what was withdrawn does not count. Answers their states. */
    @Select("""
            SELECT p.status FROM application p WHERE p.round_id = #{roundId} AND p.status <> 'WITHDRAWN' AND EXISTS (
                SELECT 1 FROM application_answer a WHERE a.application_id = p.id AND a.question_key = #{question} AND a.answer_text = #{text})
            ORDER BY p.id FOR UPDATE""")
    List<ApplicationStatus> lockAnswering(@Param("roundId") String roundId, @Param("question") String question, @Param("text") String text);

    /** In drafts alone; a window that shows the former text learns of the change by the version. */
    @Update("""
            UPDATE application_answer SET answer_text = #{to}, version_no = version_no + 1
            WHERE question_key = #{question} AND answer_text = #{from}
            AND application_id IN (SELECT id FROM application WHERE round_id = #{roundId} AND status = 'DRAFT')""")
    int reword(@Param("roundId") String roundId, @Param("question") String question, @Param("from") String from, @Param("to") String to);

    /** In mapper/application/AnswerMapper.xml: new answers are inserted, others replaced. */
    void put(@Param("rows") List<AnswerRow> rows);
}

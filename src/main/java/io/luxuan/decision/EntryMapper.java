package io.luxuan.decision;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EntryMapper {
    String COLUMNS = """
            SELECT application_id, seat, rank_no, score, selected, eligible, amount, reason, applicant_reason, reason_code,
                   figures, changed_by, tie_place, substituted_at IS NOT NULL AS substitute
            FROM decision_entry
            """;

    void insertAll(String roundId, List<StoredEntry> entries);

    @Select(COLUMNS + """
            WHERE round_id = #{roundId} ORDER BY seat""")
    List<StoredEntry> of(String roundId);

    @Select(COLUMNS + """
            WHERE round_id = #{roundId} AND application_id = #{applicationId}""")
    StoredEntry find(String roundId, String applicationId);

    @Select("<script>" + COLUMNS + """
            WHERE round_id IN <foreach collection="roundIds" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND application_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<StoredEntry> among(@Param("roundIds") Collection<String> roundIds, @Param("ids") Collection<String> applicationIds);

    @Update("""
            UPDATE decision_entry
            SET selected = TRUE, amount = #{entry.amount}, reason = #{entry.reason},
                applicant_reason = #{entry.applicantReason}, reason_code = #{entry.reasonCode}, figures = #{entry.figures},
                substituted_at = #{now}
            WHERE round_id = #{roundId} AND application_id = #{entry.applicationId} AND selected = FALSE""")
    int substitute(String roundId, ProposedEntry entry, LocalDateTime now);

    @Update("""
            UPDATE decision_entry SET tie_place = #{place}
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND selected = FALSE""")
    int putInOrder(String roundId, String applicationId, int place);

    /** Greatest place among equals that was given in this round; 0 for none. */
    @Select("SELECT COALESCE(MAX(tie_place), 0) FROM decision_entry WHERE round_id = #{roundId}")
    int lastPlace(String roundId);

    @Select("""
            SELECT DISTINCT field FROM field_occupation
            WHERE programme_id = #{programmeId} AND year_no < #{year} AND round_id <> #{roundId} AND freed_at IS NULL""")
    List<String> occupiedBefore(String programmeId, int year, String roundId);

    @Select("SELECT application_id FROM field_occupation WHERE round_id = #{roundId}")
    List<String> occupiedBy(String roundId);

    @Insert("""
            INSERT INTO field_occupation (programme_id, field, round_id, application_id, year_no)
            VALUES (#{programmeId}, #{field}, #{roundId}, #{applicationId}, #{year})""")
    void occupy(Occupation occupation);

    @Update("""
            UPDATE field_occupation SET freed_at = #{now}, freed_why = #{why}
            WHERE round_id = #{roundId} AND application_id = #{applicationId} AND freed_at IS NULL""")
    int freeField(String roundId, String applicationId, String why, LocalDateTime now);

    default void occupyAll(Collection<Occupation> occupations) {
        occupations.forEach(this::occupy);
    }
}

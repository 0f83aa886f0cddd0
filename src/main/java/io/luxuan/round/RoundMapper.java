package io.luxuan.round;

import io.luxuan.programme.VersionsInUse.Use;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RoundMapper {
    String COLUMNS = """
            SELECT id, programme_id, programme_version, title, year_no, stage, opens_at, closes_at, recommend_by, review_by,
                   settings, process_instance_id, outcome, ended_stage, ended_reason, ended_at, ended_by
            FROM selection_round
            """;

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<RoundRow> withId(String id);

    @Select(COLUMNS + """
            WHERE stage = 'CALL' AND opens_at <= #{now} AND closes_at >= #{now}
            ORDER BY closes_at, id""")
    List<RoundRow> inCall(LocalDateTime now);

    @Select(COLUMNS + "WHERE year_no = #{year} ORDER BY opened_at DESC, id DESC")
    List<RoundRow> ofYear(int year);

    @Select(COLUMNS + """
            WHERE opens_at < #{until} AND (closes_at >= #{from} OR recommend_by >= #{from} OR review_by >= #{from})
            ORDER BY opened_at DESC, id DESC""")
    List<RoundRow> between(@Param("from") LocalDateTime from, @Param("until") LocalDateTime until);

    @Select(COLUMNS + "WHERE programme_id = #{programmeId} ORDER BY opened_at DESC, id DESC")
    List<RoundRow> ofProgramme(String programmeId);

    record Titled(String id, String title) {}

    @Select("""
            <script>SELECT id, title FROM selection_round
            WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Titled> titles(@Param("ids") Collection<String> ids);

    @Select("SELECT id FROM selection_round WHERE id = #{id} FOR UPDATE")
    String lock(String id);

    @Select("SELECT COUNT(*) FROM selection_round WHERE programme_id = #{programmeId} AND programme_version = #{version}")
    long pinning(@Param("programmeId") String programmeId, @Param("version") int version);

    @Select("""
            SELECT DISTINCT programme_id, programme_version, year_no FROM selection_round
            ORDER BY programme_id, programme_version, year_no""")
    List<Use> uses();

    @Select("SELECT DISTINCT year_no FROM selection_round ORDER BY year_no DESC")
    List<Integer> years();

    @Insert("""
            INSERT INTO selection_round (id, programme_id, programme_version, title, year_no, stage, opens_at, closes_at,
                recommend_by, review_by, settings, process_instance_id, opened_at)
            VALUES (#{row.id}, #{row.programmeId}, #{row.programmeVersion}, #{row.title}, #{row.yearNo}, #{row.stage},
                #{row.opensAt}, #{row.closesAt}, #{row.recommendBy}, #{row.reviewBy}, #{row.settings}, NULL, #{now})""")
    void insert(@Param("row") RoundRow row, @Param("now") LocalDateTime now);

    @Update("UPDATE selection_round SET process_instance_id = #{instance} WHERE id = #{id}")
    void runsAs(@Param("id") String id, @Param("instance") String instance);

    @Update("UPDATE selection_round SET stage = #{to} WHERE id = #{id} AND stage = #{from}")
    int move(@Param("id") String id, @Param("from") RoundStage from, @Param("to") RoundStage to);

    /** Nobody else changes it until the transaction ends. */
    @Select(COLUMNS + "WHERE id = #{id} FOR UPDATE")
    Optional<RoundRow> held(String id);

    /** For {@link ChangeRound} alone: whatever else would change what a round says left no history. */
    @Update("""
            UPDATE selection_round SET title = #{next.title}, year_no = #{next.year}, stage = #{next.stage}, opens_at = #{next.opensAt},
                closes_at = #{next.closesAt}, recommend_by = #{next.recommendBy}, review_by = #{next.reviewBy}, settings = #{settings}
            WHERE id = #{seen.id} AND stage = #{seen.stage} AND opens_at = #{seen.opensAt} AND closes_at = #{seen.closesAt}
                AND recommend_by = #{seen.recommendBy} AND review_by = #{seen.reviewBy}""")
    int change(@Param("seen") Round seen, @Param("next") Round next, @Param("settings") String settings);

    @Update("""
            UPDATE selection_round SET stage = 'CLOSED', outcome = #{ending.outcome}, ended_stage = #{ending.stage},
                ended_reason = #{ending.reason}, ended_at = #{ending.at}, ended_by = #{ending.by}
            WHERE id = #{id} AND stage = #{ending.stage} AND outcome IS NULL""")
    int end(@Param("id") String id, @Param("ending") Ending ending);
}

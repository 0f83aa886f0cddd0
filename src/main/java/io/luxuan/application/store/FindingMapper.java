package io.luxuan.application.store;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Findings and the remarks that go with them. */
@Mapper
public interface FindingMapper {
    void insertAll(@Param("rows") List<FindingRow> rows);

    void insertRemarks(@Param("rows") List<RemarkRow> rows);

    @Select("SELECT * FROM application_finding WHERE application_id = #{id} ORDER BY id DESC")
    List<FindingRow> of(@Param("id") String applicationId);

    /** Of a whole round, the first first. */
    @Select("""
            SELECT f.* FROM application_finding f JOIN application a ON a.id = f.application_id
            WHERE a.round_id = #{roundId} AND f.kind = 'FORMALITY' ORDER BY f.id""")
    List<FindingRow> formalityOf(@Param("roundId") String roundId);

    /** Nothing changes where it was answered like that before. */
    @Update("""
            UPDATE application_remark SET answer = #{answer,jdbcType=VARCHAR}
            WHERE application_id = #{applicationId} AND version_no = #{versionNo} AND question_key = #{questionKey}
              AND COALESCE(answer, '') <> COALESCE(#{answer,jdbcType=VARCHAR}, '')""")
    int answer(RemarkRow remark);

    /** Of a return that was taken back before its unit answered. */
    @Delete("DELETE FROM application_remark WHERE application_id = #{id} AND version_no = #{version} AND answer IS NULL")
    void dropRemarks(@Param("id") String applicationId, @Param("version") int version);

    @Select("SELECT * FROM application_remark WHERE application_id = #{id} AND version_no = #{version}")
    List<RemarkRow> remarks(@Param("id") String applicationId, @Param("version") int version);
}

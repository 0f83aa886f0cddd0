package io.luxuan.application.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

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

    @Select("SELECT * FROM application_remark WHERE application_id = #{id} AND version_no = #{version}")
    List<RemarkRow> remarks(@Param("id") String applicationId, @Param("version") int version);
}

package io.luxuan.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ProgrammeMapper {
    record VersionKey(String programmeId, int versionNo) {}

    @Select("""
            SELECT programme_id, MAX(version_no) AS version_no FROM programme_version
            GROUP BY programme_id ORDER BY programme_id""")
    List<VersionKey> newest();

    @Select("SELECT yaml_text FROM programme_version WHERE programme_id = #{id} AND version_no = #{version}")
    Optional<String> text(@Param("id") String id, @Param("version") int version);

    @Select("SELECT sha256 FROM programme_version WHERE programme_id = #{id} AND version_no = #{version}")
    Optional<String> sha256(@Param("id") String id, @Param("version") int version);

    @Insert("""
            INSERT INTO programme_version (programme_id, version_no, sha256, yaml_text, stored_at)
            VALUES (#{id}, #{version}, #{sha256}, #{text}, #{now})""")
    void insert(@Param("id") String id, @Param("version") int version, @Param("sha256") String sha256,
            @Param("text") String text, @Param("now") LocalDateTime now);
}

package io.luxuan.programme.file;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ProgrammeMapper {
    /** @param retiredOn first day on which no round opens with it any more; null while rounds may */
    record VersionKey(String programmeId, int versionNo, String sha256, String retiredOn) {}

    /** The versions of a programme follow one another, the newest last. */
    @Select("SELECT programme_id, version_no, sha256, retired_on FROM programme_version ORDER BY programme_id, version_no")
    List<VersionKey> all();

    @Select("SELECT DISTINCT programme_id FROM programme_version")
    List<String> ids();

    @Select("SELECT sha256 FROM programme_version WHERE programme_id = #{id} AND version_no = #{version} FOR UPDATE")
    String lock(@Param("id") String id, @Param("version") int version);

    @Select("SELECT yaml_text FROM programme_version WHERE programme_id = #{id} AND version_no = #{version}")
    Optional<String> text(@Param("id") String id, @Param("version") int version);

    @Select("SELECT sha256 FROM programme_version WHERE programme_id = #{id} AND version_no = #{version}")
    Optional<String> sha256(@Param("id") String id, @Param("version") int version);

    @Select("SELECT COALESCE(MAX(version_no), 0) FROM programme_version WHERE programme_id = #{id}")
    int newest(@Param("id") String id);

    @Select("SELECT published_by FROM programme_version WHERE programme_id = #{id} AND version_no = #{version}")
    String publisher(@Param("id") String id, @Param("version") int version);

    /** @param by who published it in the browser; null for a file */
    @Insert("""
            INSERT INTO programme_version (programme_id, version_no, sha256, yaml_text, stored_at, published_by)
            VALUES (#{id}, #{version}, #{sha256}, #{text}, #{now}, #{by,jdbcType=VARCHAR})""")
    void insert(@Param("id") String id, @Param("version") int version, @Param("sha256") String sha256,
            @Param("text") String text, @Param("now") LocalDateTime now, @Param("by") String by);

    @Update("""
            UPDATE programme_version SET retired_on = #{day}
            WHERE programme_id = #{id} AND version_no = #{version} AND retired_on IS NULL""")
    int retire(@Param("id") String id, @Param("version") int version, @Param("day") String day);

    @Update("""
            UPDATE programme_version SET sha256 = #{sha256}, yaml_text = #{text}, stored_at = #{now}
            WHERE programme_id = #{id} AND version_no = #{version} AND sha256 = #{seen}""")
    int replace(@Param("id") String id, @Param("version") int version, @Param("seen") String seen,
            @Param("sha256") String sha256, @Param("text") String text, @Param("now") LocalDateTime now);
}

package io.luxuan.paper.template;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TemplateMapper {
    String COLUMNS = "SELECT id, kind, version_no, state, file_name, note, uploaded_at, uploaded_by FROM paper_template ";

    @Insert("""
            INSERT INTO paper_template (id, kind, version_no, state, file_name, content, note, uploaded_at, uploaded_by)
            VALUES (#{row.id}, #{row.kind}, #{row.versionNo}, #{row.state}, #{row.fileName}, #{content}, #{row.note},
                    #{row.uploadedAt}, #{row.uploadedBy})""")
    void insert(@Param("row") TemplateRow row, @Param("content") byte[] content);

    /** The newest first, so many at most. */
    @Select(COLUMNS + "WHERE kind = #{kind} ORDER BY version_no DESC LIMIT #{limit}")
    List<TemplateRow> of(@Param("kind") String kind, @Param("limit") int limit);

    @Select(COLUMNS + "WHERE state = 'USED'")
    List<TemplateRow> used();

    @Select("SELECT COALESCE(MAX(version_no), 0) FROM paper_template WHERE kind = #{kind}")
    int last(String kind);

    /** Null where there is no such version. */
    @Select("SELECT content FROM paper_template WHERE kind = #{kind} AND version_no = #{version}")
    TemplateBytes content(@Param("kind") String kind, @Param("version") int version);

    /** Null where the program's own serves. */
    @Select("SELECT content FROM paper_template WHERE kind = #{kind} AND state = 'USED'")
    TemplateBytes inForce(String kind);

    /** The bytes of a file. */
    record TemplateBytes(byte[] content) {}

    @Update("UPDATE paper_template SET state = 'PAST', used_kind = NULL WHERE kind = #{kind} AND version_no = #{version} AND state = 'USED'")
    int retire(@Param("kind") String kind, @Param("version") int version);

    /** The table takes one in use for each kind. */
    @Update("""
            UPDATE paper_template SET state = 'USED', used_kind = kind
            WHERE kind = #{kind} AND version_no = #{version} AND state IN ('DRAFT', 'PAST')""")
    int use(@Param("kind") String kind, @Param("version") int version);
}

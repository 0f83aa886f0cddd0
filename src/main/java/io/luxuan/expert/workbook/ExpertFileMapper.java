package io.luxuan.expert.workbook;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ExpertFileMapper {
    @Insert("""
            INSERT INTO expert_file (id, file_name, rows_json, row_count, state, uploaded_by, uploaded_at)
            VALUES (#{id}, #{fileName}, #{rowsJson}, #{rowCount}, #{state}, #{uploadedBy}, #{uploadedAt})""")
    void insert(ExpertFile file);

    @Select("SELECT * FROM expert_file WHERE id = #{id}")
    Optional<ExpertFile> byId(String id);

    /** Without their rows. */
    @Select("""
            SELECT id, file_name, '' AS rows_json, row_count, state, uploaded_by, uploaded_at, applied_at,
                   created_count, updated_count, unchanged_count
            FROM expert_file ORDER BY uploaded_at DESC, id DESC LIMIT 10""")
    List<ExpertFile> newest();

    @Update("""
            UPDATE expert_file SET state = 'APPLIED', applied_at = #{now}, created_count = #{created},
                   updated_count = #{updated}, unchanged_count = #{unchanged}
            WHERE id = #{id} AND state = 'WAITING'""")
    int apply(@Param("id") String id, @Param("created") long created, @Param("updated") long updated,
            @Param("unchanged") long unchanged, @Param("now") LocalDateTime now);

    @Update("UPDATE expert_file SET state = 'DISCARDED' WHERE id = #{id} AND state = 'WAITING'")
    int discard(String id);
}

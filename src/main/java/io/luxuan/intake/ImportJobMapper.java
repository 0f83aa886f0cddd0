package io.luxuan.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ImportJobMapper {
    String COLUMNS = "id, round_id, file_name, row_count, close_call, phase, done_count, total_count, failure, "
            + "uploaded_by, created_at, updated_at";

    @Insert("""
            INSERT INTO intake_job (id, round_id, running_round_id, file_name, content, row_count, close_call, phase,
                uploaded_by, created_at, updated_at)
            VALUES (#{job.id}, #{job.roundId}, #{job.roundId}, #{job.fileName}, #{content}, #{job.rowCount},
                #{job.closeCall}, #{job.phase}, #{job.uploadedBy}, #{job.createdAt}, #{job.updatedAt})
            """)
    void insert(ImportJob job, String content);

    @Select("SELECT " + COLUMNS + " FROM intake_job WHERE round_id = #{roundId} ORDER BY created_at DESC, id DESC LIMIT 1")
    ImportJob newest(String roundId);

    @Select("SELECT " + COLUMNS + " FROM intake_job WHERE id = #{id}")
    ImportJob find(String id);

    @Select("SELECT content FROM intake_job WHERE id = #{id}")
    String content(String id);

    @Select("""
            SELECT id FROM intake_job
            WHERE running_round_id IS NOT NULL AND (held_until IS NULL OR held_until < #{now}) ORDER BY created_at
            """)
    List<String> free(LocalDateTime now);

    @Update("""
            UPDATE intake_job SET held_until = #{until}, held_by = #{node}
            WHERE id = #{id} AND running_round_id IS NOT NULL AND (held_until IS NULL OR held_until < #{now})
            """)
    int hold(String id, String node, LocalDateTime now, LocalDateTime until);

    @Update("UPDATE intake_job SET held_until = NULL, held_by = NULL WHERE id = #{id} AND held_by = #{node}")
    void release(String id, String node);

    @Update("""
            UPDATE intake_job SET phase = #{phase}, done_count = #{done}, total_count = #{total}, updated_at = #{now},
                held_until = #{until} WHERE id = #{id} AND held_by = #{node}
            """)
    int progress(String id, String node, Phase phase, int done, int total, LocalDateTime now, LocalDateTime until);

    @Update("""
            UPDATE intake_job SET phase = #{phase}, running_round_id = NULL, failure = #{failure}, updated_at = #{now},
                held_until = NULL, held_by = NULL WHERE id = #{id} AND held_by = #{node}
            """)
    int end(String id, String node, Phase phase, String failure, LocalDateTime now);
}

package io.luxuan.claim.batch;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BatchMapper {
    String COLUMNS = "SELECT id, round_id, number_no AS number, state, formed_at, formed_by, closed_at FROM claim_batch ";

    @Insert("""
            INSERT INTO claim_batch (id, round_id, number_no, state, formed_at, formed_by)
            VALUES (#{id}, #{roundId}, #{number}, #{state}, #{formedAt}, #{formedBy})""")
    void insert(Batch batch);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Batch> find(String id);

    @Select(COLUMNS + "WHERE round_id = #{roundId} ORDER BY number_no")
    List<Batch> inRound(String roundId);

    @Update("UPDATE claim_batch SET state = 'CLOSED', closed_at = #{now} WHERE id = #{id} AND state = 'OPEN'")
    int close(@Param("id") String id, @Param("now") LocalDateTime now);

    @Select("SELECT COUNT(*) FROM claim_batch WHERE round_id = #{roundId} AND state = 'OPEN'")
    long openIn(String roundId);

    @Select("""
            SELECT COUNT(*) AS claims, COALESCE(SUM(CASE WHEN state IN ('LISTED', 'PAID') THEN granted END), 0) AS granted,
                   COUNT(CASE WHEN state = 'PAID' THEN 1 END) AS paid_claims,
                   COALESCE(SUM(CASE WHEN state = 'PAID' THEN granted END), 0) AS paid
            FROM claim WHERE batch_id = #{batchId}""")
    BatchSums sums(String batchId);
}

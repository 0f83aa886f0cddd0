package io.luxuan.claim.batch;

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

    /** The newest first. @param before number of a batch; null for the newest */
    @Select(COLUMNS + "WHERE round_id = #{roundId} AND (#{before} IS NULL OR number_no < #{before}) "
            + "ORDER BY round_id DESC, number_no DESC LIMIT #{limit}")
    List<Batch> page(@Param("roundId") String roundId, @Param("before") Integer before, @Param("limit") int limit);

    @Select("SELECT COALESCE(MAX(number_no), 0) + 1 FROM claim_batch WHERE round_id = #{roundId}")
    int nextNumber(String roundId);

    @Update("UPDATE claim_batch SET state = 'CLOSED', closed_at = #{now} WHERE id = #{id} AND state = 'OPEN'")
    int close(@Param("id") String id, @Param("now") LocalDateTime now);

    @Select("SELECT COUNT(*) FROM claim_batch WHERE round_id = #{roundId} AND state = 'OPEN'")
    long openIn(String roundId);

    /** In mapper/claim/BatchMapper.xml; without batches that have no claim. */
    List<BatchSums> sums(@Param("ids") Collection<String> batchIds);
}

package io.luxuan.recognition.judging;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL over many rows in {@code mapper/recognition/JudgedMapper.xml}. */
@Mapper
public interface JudgedMapper {
    void insertAll(@Param("rows") Collection<Judged> rows);

    @Select("SELECT * FROM recognition_entry WHERE round_id = #{roundId} ORDER BY application_id")
    List<Judged> inRound(String roundId);

    @Select("SELECT COUNT(*) FROM recognition_entry WHERE application_id = #{applicationId}")
    long count(String applicationId);

    int confirm(@Param("ids") Collection<String> ids, @Param("recognised") boolean recognised);

    @Update("""
            UPDATE recognition_entry SET recognised = FALSE, reason = #{reason}
            WHERE application_id = #{id} AND recognised IS NULL""")
    int strike(@Param("id") String id, @Param("reason") String reason);

    /** @param amounts by application; those that have one already keep it */
    int promise(@Param("amounts") Map<String, BigDecimal> amounts);
}

package io.luxuan.award;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What projects that were not lost have committed. */
@Mapper
interface CommitmentMapper {
    record Committed(String roundId, String organisationId, String title, BigDecimal amount) {}

    /** In mapper/award/CommitmentMapper.xml. */
    List<Committed> of(@Param("organisations") Collection<String> organisationIds);

    @Select("SELECT SUM(amount) FROM project WHERE round_id = #{roundId} AND state <> 'FAILED'")
    BigDecimal inRound(String roundId);
}

package io.luxuan.award.start;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What projects and direct awards have committed by the ledger: bonuses count, what came back does not, nor a lost award that was never paid. */
@Mapper
interface AwardedMapper {
    record Committed(String roundId, String organisationId, String title, BigDecimal amount) {}

    /** In mapper/award/AwardedMapper.xml. */
    List<Committed> of(@Param("organisations") Collection<String> organisationIds);

    @Select("""
            SELECT SUM(amount) FROM (
                SELECT COALESCE(a.committed, p.amount) AS amount
                FROM project p LEFT JOIN ledger_account a ON a.project_id = p.id AND a.scope = 'AWARD'
                WHERE p.round_id = #{roundId} AND (p.state NOT IN ('FAILED', 'STOPPED', 'LAPSED') OR a.committed > 0)
                UNION ALL
                SELECT CASE WHEN d.state = 'REVOKED' THEN b.committed ELSE d.amount END
                FROM direct_award d LEFT JOIN ledger_account b ON b.project_id = d.application_id AND b.scope = 'AWARD'
                WHERE d.round_id = #{roundId} AND d.state NOT IN ('RELEASED', 'CANCELLED')) awarded
            """)
    BigDecimal inRound(String roundId);
}

package io.luxuan.award.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** SQL over many rows in {@code mapper/award/DirectAwardMapper.xml}. */
@Mapper
interface DirectAwardMapper {
    void insertAll(@Param("awards") Collection<DirectAward> awards);

    List<DirectAward> byIds(@Param("ids") Collection<String> applicationIds);

    /** What these units were promised or paid, also where it was taken back. */
    List<DirectAward> ofUnits(@Param("units") Collection<String> organisationIds);

    int move(@Param("ids") Collection<String> applicationIds, @Param("from") DirectAward.State from,
            @Param("to") DirectAward.State to, @Param("now") LocalDateTime now);

    /** Those of these units that hold an award of the programme. */
    Set<String> holders(@Param("programmeId") String programmeId, @Param("units") Collection<String> organisationIds);

    /** Nobody else moves it until the transaction ends. */
    @Select("""
            SELECT application_id, round_id, programme_id, organisation_id, title, amount, state, promised_at, settled_at
            FROM direct_award WHERE application_id = #{id} FOR UPDATE
            """)
    Optional<DirectAward> lock(String applicationId);

    /** The same of many, in the order of their ids. */
    List<DirectAward> lockAll(@Param("ids") Collection<String> applicationIds);

    /** By the ledger: what came back of one that was taken back is there again. */
    BigDecimal inRound(String roundId);

    @Select("""
            SELECT COUNT(*) FROM direct_award
            WHERE programme_id = #{programmeId} AND organisation_id = #{organisationId} AND state NOT IN ('RELEASED', 'CANCELLED')
            """)
    long standing(@Param("programmeId") String programmeId, @Param("organisationId") String organisationId);
}

package io.luxuan.application.workbook;

import io.luxuan.application.ApplicationStatus;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Which claim came of which number in a unit's workbook; SQL in {@code mapper/application/WorkbookClaimMapper.xml}. */
@Mapper
interface WorkbookClaimMapper {
    /** @param numberKey hash of the number as it is compared; @param digest of what the workbook said */
    record Entry(String roundId, String organisationId, String numberKey, String applicationId, String numberText, String digest) {}

    /** An entry and where its claim stands now. */
    record Known(String numberKey, String applicationId, String digest, ApplicationStatus status) {
        /** Whoever withdrew it, or let its time go by, may send it anew. */
        boolean cameToNothing() {
            return status == ApplicationStatus.WITHDRAWN || status == ApplicationStatus.LAPSED;
        }
    }

    List<Known> known(@Param("roundId") String roundId, @Param("organisationId") String organisationId, @Param("keys") Collection<String> numberKeys);

    void forget(@Param("roundId") String roundId, @Param("organisationId") String organisationId, @Param("keys") Collection<String> numberKeys);

    /** Of the numbers of one unit those that another has too. */
    void forgetKnownTo(@Param("from") String from, @Param("to") String to);

    @Update("UPDATE workbook_claim SET organisation_id = #{to} WHERE organisation_id = #{from}")
    void moveToUnit(@Param("from") String from, @Param("to") String to);

    void insertAll(@Param("entries") Collection<Entry> entries);
}

package io.luxuan.claim.verification;

import io.luxuan.claim.intake.Claim;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface VerificationMapper {
    @Insert("""
            INSERT INTO claim_finding (application_id, turn_no, found, payable, grade, opinion, verifier_id, verifier_name, found_at)
            VALUES (#{applicationId}, #{turn}, #{found}, #{payable}, #{grade}, #{opinion}, #{verifierId}, #{verifierName}, #{foundAt})""")
    void insert(Finding finding);

    /** In mapper/claim/VerificationMapper.xml. */
    void insertAll(@Param("findings") List<Finding> findings);

    List<Finding> ofMany(@Param("ids") Collection<String> applicationIds);

    /** Claims in verification that this person may still verify as the first or the second, in the order of their ids. */
    List<Claim> waitingFor(@Param("roundId") String roundId, @Param("verifierId") String verifierId, @Param("after") String after,
            @Param("limit") int limit);

    @Select("""
            SELECT application_id, turn_no AS turn, found, payable, grade, opinion, verifier_id, verifier_name, found_at
            FROM claim_finding WHERE application_id = #{applicationId} ORDER BY turn_no""")
    List<Finding> of(String applicationId);

    /** What was found in papers that are about to be corrected; the audit log keeps it. */
    @Delete("DELETE FROM claim_finding WHERE application_id = #{id}")
    int clear(String applicationId);
}

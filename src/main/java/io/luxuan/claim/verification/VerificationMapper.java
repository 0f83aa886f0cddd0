package io.luxuan.claim.verification;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface VerificationMapper {
    @Insert("""
            INSERT INTO claim_finding (application_id, turn_no, found, payable, grade, opinion, verifier_id, verifier_name, found_at)
            VALUES (#{applicationId}, #{turn}, #{found}, #{payable}, #{grade}, #{opinion}, #{verifierId}, #{verifierName}, #{foundAt})""")
    void insert(Finding finding);

    @Select("""
            SELECT application_id, turn_no AS turn, found, payable, grade, opinion, verifier_id, verifier_name, found_at
            FROM claim_finding WHERE application_id = #{applicationId} ORDER BY turn_no""")
    List<Finding> of(String applicationId);
}

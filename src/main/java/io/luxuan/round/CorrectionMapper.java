package io.luxuan.round;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CorrectionMapper {
    @Insert("""
            INSERT INTO challenge_correction (id, round_id, challenge_no, before_text, after_text, reason, corrected_by, corrected_at)
            VALUES (#{id}, #{roundId}, #{challengeNo}, #{beforeText}, #{afterText}, #{reason}, #{correctedBy}, #{correctedAt})""")
    void insert(ChallengeCorrection correction);

    /** The last first. */
    @Select("SELECT * FROM challenge_correction WHERE round_id = #{roundId} ORDER BY corrected_at DESC, id DESC")
    List<ChallengeCorrection> of(String roundId);
}

package io.luxuan.card.fee;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Fees of rounds, and how many cards each expert signed. Cards of a file are nobody's work. */
@Mapper
interface ReviewFeeMapper {
    @Select("SELECT * FROM review_fee WHERE round_id = #{roundId}")
    Optional<ReviewFee> of(String roundId);

    @Update("UPDATE review_fee SET per_card = #{perCard}, set_by = #{setBy}, set_at = #{setAt} WHERE round_id = #{roundId}")
    int update(ReviewFee fee);

    @Insert("INSERT INTO review_fee (round_id, per_card, set_by, set_at) VALUES (#{roundId}, #{perCard}, #{setBy}, #{setAt})")
    void insert(ReviewFee fee);

    @Select("""
            SELECT expert_id, COUNT(*) AS cards FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE AND state = 'SIGNED' AND origin <> 'IMPORT' AND expert_id > #{after}
            GROUP BY expert_id ORDER BY expert_id LIMIT #{limit}""")
    List<Work> work(@Param("roundId") String roundId, @Param("after") String after, @Param("limit") int limit);

    /** Of one person, by rounds, the latest first. */
    @Select("""
            SELECT round_id, COUNT(*) AS cards FROM review_assignment
            WHERE account_id = #{accountId} AND live = TRUE AND state = 'SIGNED'
            GROUP BY round_id ORDER BY round_id DESC LIMIT 50""")
    List<OwnRound> own(String accountId);

    record Work(String expertId, int cards) {}

    record OwnRound(String roundId, int cards) {}
}

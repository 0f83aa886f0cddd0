package io.luxuan.claim.batch;

import io.luxuan.shared.trail.InRound;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The window of a batch. */
@Mapper
interface BatchInRound extends InRound {
    @Override
    default String kind() {
        return "claim-batch";
    }

    @Override
    @Select("SELECT round_id FROM claim_batch WHERE id = #{id}")
    String roundOf(String id);
}

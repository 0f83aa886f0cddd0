package io.luxuan.workflow.failure;

import io.luxuan.shared.trail.InRound;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The round in which a step failed. */
@Mapper
interface FailureInRound extends InRound {
    @Override
    default String kind() {
        return "failed-job";
    }

    @Override
    @Select("SELECT round_id FROM failed_job WHERE job_id = #{id}")
    String roundOf(String id);
}

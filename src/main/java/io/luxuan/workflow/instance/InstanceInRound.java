package io.luxuan.workflow.instance;

import io.luxuan.shared.trail.InRound;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The round of a process instance. */
@Mapper
interface InstanceInRound extends InRound {
    @Override
    default String kind() {
        return "instance";
    }

    @Override
    @Select("SELECT round_id FROM flow_instance WHERE id = #{id}")
    String roundOf(String id);
}

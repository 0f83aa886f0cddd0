package io.luxuan.panel.pool;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface NameDecisionMapper {
    @Select("""
            SELECT round_id, application_id, expert_id, name_key, person, same_person AS same, whole_round, reason, set_by, set_at
            FROM name_decision WHERE round_id = #{roundId}""")
    List<NameDecision> ofRound(String roundId);

    @Delete("DELETE FROM name_decision WHERE application_id = #{application} AND expert_id = #{expert} AND name_key = #{key}")
    int delete(@Param("application") String applicationId, @Param("expert") String expertId, @Param("key") String nameKey);

    @Insert("""
            INSERT INTO name_decision (round_id, application_id, expert_id, name_key, person, same_person, whole_round, reason, set_by, set_at)
            VALUES (#{roundId}, #{applicationId}, #{expertId}, #{nameKey}, #{person}, #{same}, #{wholeRound}, #{reason}, #{setBy}, #{setAt})""")
    void insert(NameDecision decision);
}

package io.luxuan.decision;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface InputMapper {
    @Insert("""
            INSERT INTO decision_input (round_id, step_no, inputs, made_at)
            VALUES (#{roundId}, #{step}, #{inputs}, #{madeAt})""")
    void insert(String roundId, int step, String inputs, LocalDateTime madeAt);

    @Select("SELECT COUNT(*) FROM decision_input WHERE round_id = #{roundId} AND step_no = 0")
    int decided(String roundId);

    @Select("SELECT inputs FROM decision_input WHERE round_id = #{roundId} ORDER BY step_no")
    List<String> of(String roundId);
}

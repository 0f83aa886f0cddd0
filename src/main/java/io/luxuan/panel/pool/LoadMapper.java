package io.luxuan.panel.pool;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** How many seats experts hold. */
@Mapper
public interface LoadMapper {
    @Select("""
            SELECT expert_id, COUNT(*) AS seats FROM review_assignment
            WHERE year_no = #{year} AND live = TRUE GROUP BY expert_id""")
    List<Load> ofYear(int year);

    List<Load> ofExperts(@Param("year") int year, @Param("expertIds") Collection<String> expertIds);

    @Select("""
            SELECT expert_id, COUNT(*) AS seats FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE GROUP BY expert_id""")
    List<Load> ofRound(String roundId);

    record Load(String expertId, long seats) {}
}

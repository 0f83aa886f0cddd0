package io.luxuan.panel.pool;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface DrawMapper {
    @Insert("""
            INSERT INTO review_draw (id, round_id, seed, state, live, panel_size, maximum_load, applications, pool,
                                     drawn_at, drawn_by, reason)
            VALUES (#{id}, #{roundId}, #{seed}, #{state}, #{live}, #{panelSize}, #{maximumLoad}, #{applications},
                    #{pool}, #{drawnAt}, #{drawnBy}, #{reason})""")
    void insert(Draw draw);

    @Select("SELECT * FROM review_draw WHERE round_id = #{roundId} AND live = TRUE")
    Optional<Draw> live(String roundId);

    @Select("SELECT * FROM review_draw WHERE round_id = #{roundId} ORDER BY drawn_at, id")
    List<Draw> history(String roundId);

    @Update("UPDATE review_draw SET state = 'DISCARDED', live = NULL WHERE id = #{id} AND state = 'PROPOSED'")
    int discard(String id);

    @Update("UPDATE review_draw SET state = 'CONFIRMED' WHERE id = #{id} AND state = 'PROPOSED' AND live = TRUE")
    int confirm(@Param("id") String id);
}

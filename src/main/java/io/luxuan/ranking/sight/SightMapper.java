package io.luxuan.ranking.sight;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Rows are only added: the newest of a round counts. */
@Mapper
interface SightMapper {
    @Insert("""
            INSERT INTO score_sight (id, round_id, is_open, reason, set_by, set_name, set_at)
            VALUES (#{id}, #{roundId}, #{open}, #{reason}, #{setBy}, #{setName}, #{setAt})""")
    void insert(SightRule rule);

    @Select("""
            SELECT id, round_id, is_open AS open, reason, set_by, set_name, set_at FROM score_sight
            WHERE round_id = #{roundId} ORDER BY set_at DESC, id DESC LIMIT 1""")
    SightRule last(String roundId);
}

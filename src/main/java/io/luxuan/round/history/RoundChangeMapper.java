package io.luxuan.round.history;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RoundChangeMapper {
    @Insert("""
            INSERT INTO round_change (id, round_id, field, label, before_text, after_text, reason, changed_by, changed_name,
                confirmed_by, confirmed_name, wish_id, changed_at)
            VALUES (#{id}, #{roundId}, #{field}, #{label}, #{beforeText}, #{afterText}, #{reason}, #{changedBy}, #{changedName},
                #{confirmedBy}, #{confirmedName}, #{wishId}, #{changedAt})""")
    void insert(RoundChange change);

    /** The last first. */
    @Select("SELECT * FROM round_change WHERE round_id = #{roundId} ORDER BY changed_at DESC, id DESC LIMIT #{most}")
    List<RoundChange> of(@Param("roundId") String roundId, @Param("most") int most);
}

package io.luxuan.application;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface NumberMapper {
    @Update("UPDATE application_number SET last_no = last_no + 1 WHERE round_id = #{roundId}")
    int advance(@Param("roundId") String roundId);

    @Insert("INSERT INTO application_number (round_id, last_no) VALUES (#{roundId}, 0)")
    void begin(@Param("roundId") String roundId);

    /** Read under the lock that {@link #advance} took. */
    @Select("SELECT last_no FROM application_number WHERE round_id = #{roundId}")
    int last(@Param("roundId") String roundId);
}

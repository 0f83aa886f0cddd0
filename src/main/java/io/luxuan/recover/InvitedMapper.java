package io.luxuan.recover;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface InvitedMapper {
    @Insert("""
            INSERT INTO invited_address (account_id, address, invited_at) VALUES (#{account}, #{address}, #{now})
            ON DUPLICATE KEY UPDATE address = #{address}, invited_at = #{now}""")
    void put(@Param("account") String account, @Param("address") String address, @Param("now") LocalDateTime now);

    @Select("SELECT address FROM invited_address WHERE account_id = #{account} AND invited_at > #{since}")
    Optional<String> of(@Param("account") String account, @Param("since") LocalDateTime since);

    @Delete("DELETE FROM invited_address WHERE account_id = #{account}")
    int remove(String account);
}

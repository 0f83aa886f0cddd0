package io.luxuan.account.pace;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KnownDeviceMapper {
    @Select("""
            SELECT COUNT(*) FROM known_device d JOIN account a ON a.id = d.account_id
            WHERE d.token_hash = #{hash} AND a.username = #{username} AND d.failures < #{most}
            """)
    int count(@Param("hash") String hash, @Param("username") String username, @Param("most") int most);

    @Update("""
            UPDATE known_device SET failures = failures + 1
            WHERE token_hash = #{hash} AND account_id = (SELECT id FROM account WHERE username = #{username})
            """)
    void countFailure(@Param("hash") String hash, @Param("username") String username);

    @Update("UPDATE known_device SET failures = 0, seen_at = #{now} WHERE token_hash = #{hash} AND account_id = #{account}")
    int seen(@Param("hash") String hash, @Param("account") String account, @Param("now") LocalDateTime now);

    @Insert("INSERT INTO known_device (token_hash, account_id, failures, seen_at) VALUES (#{hash}, #{account}, 0, #{now})")
    void insert(@Param("hash") String hash, @Param("account") String account, @Param("now") LocalDateTime now);

    @Delete("DELETE FROM known_device WHERE token_hash = #{hash} AND account_id = #{account}")
    int forgetOne(@Param("hash") String hash, @Param("account") String account);

    @Delete("DELETE FROM known_device WHERE account_id = #{account}")
    int forget(String account);
}

package io.luxuan.account.pace;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TrustedDeviceMapper {
    @Select("""
            SELECT COUNT(*) FROM known_device
            WHERE token_hash = #{hash} AND account_id = #{account} AND failures < #{most} AND trusted_until > #{now}
            """)
    int count(@Param("hash") String hash, @Param("account") String account, @Param("most") int most, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE known_device SET trusted_id = #{id}, browser = #{browser}, trusted_since = #{now}, trusted_until = #{until}
            WHERE token_hash = #{hash} AND account_id = #{account}
            """)
    int trust(@Param("hash") String hash, @Param("account") String account, @Param("id") String id, @Param("browser") String browser,
            @Param("now") LocalDateTime now, @Param("until") LocalDateTime until);

    @Select("""
            SELECT trusted_id AS id, browser, trusted_since AS since, trusted_until AS until FROM known_device
            WHERE account_id = #{account} AND trusted_until > #{now} ORDER BY trusted_since DESC, trusted_id LIMIT #{most}
            """)
    List<TrustedDevice> of(@Param("account") String account, @Param("now") LocalDateTime now, @Param("most") int most);

    @Update("""
            UPDATE known_device SET trusted_until = NULL
            WHERE account_id = #{account} AND trusted_id = #{id} AND trusted_until IS NOT NULL
            """)
    int distrust(@Param("account") String account, @Param("id") String id);

    @Update("UPDATE known_device SET trusted_until = NULL WHERE account_id = #{account} AND trusted_until IS NOT NULL")
    int distrustAll(String account);
}

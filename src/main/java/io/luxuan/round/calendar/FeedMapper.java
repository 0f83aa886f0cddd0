package io.luxuan.round.calendar;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who has an address; of the address itself only the hash is kept. */
@Mapper
interface FeedMapper {
    @Select("SELECT account_id FROM round_calendar_address WHERE token_hash = #{hash}")
    Optional<String> owner(String hash);

    @Select("SELECT made_at FROM round_calendar_address WHERE account_id = #{accountId}")
    Optional<LocalDateTime> madeAt(String accountId);

    @Delete("DELETE FROM round_calendar_address WHERE account_id = #{accountId}")
    int end(String accountId);

    @Insert("INSERT INTO round_calendar_address (account_id, token_hash, made_at) VALUES (#{accountId}, #{hash}, #{now})")
    void make(@Param("accountId") String accountId, @Param("hash") String hash, @Param("now") LocalDateTime now);
}

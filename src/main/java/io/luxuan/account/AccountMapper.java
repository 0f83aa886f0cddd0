package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AccountMapper {
    String COLUMNS = """
            id, username, password_hash, name, role, organisation_id, failed_logins, locked_until, enabled, created_at""";

    void insert(@Param("rows") List<AccountRow> rows);

    List<AccountRow> withIds(@Param("ids") Collection<String> ids);

    List<AccountRow> withUsernames(@Param("usernames") Collection<String> usernames);

    @Select("SELECT " + COLUMNS + " FROM account WHERE username = #{username}")
    Optional<AccountRow> withUsername(String username);

    @Select("SELECT " + COLUMNS + " FROM account WHERE id = #{id}")
    Optional<AccountRow> withId(String id);

    @Select("SELECT COUNT(*) FROM account WHERE role = #{role} AND enabled = TRUE")
    int countEnabled(Role role);

    List<AccountLine> search(
            @Param("text") String text, @Param("role") Role role, @Param("after") String after, @Param("limit") int limit);

    @Update("UPDATE account SET failed_logins = failed_logins + 1 WHERE username = #{username}")
    int countFailure(String username);

    @Update("UPDATE account SET failed_logins = 0 WHERE id = #{id} AND failed_logins > 0")
    int clearFailures(String id);

    @Update("UPDATE account SET failed_logins = 0, locked_until = #{until} WHERE id = #{id}")
    int lock(@Param("id") String id, @Param("until") LocalDateTime until);

    @Update("UPDATE account SET failed_logins = 0, locked_until = NULL WHERE id = #{id} AND locked_until IS NOT NULL")
    int unlock(String id);

    @Update("UPDATE account SET password_hash = #{hash}, failed_logins = 0, locked_until = NULL WHERE id = #{id}")
    int changePassword(@Param("id") String id, @Param("hash") String hash);

    @Update("UPDATE account SET enabled = #{wanted} WHERE id = #{id} AND enabled <> #{wanted}")
    int enable(@Param("id") String id, @Param("wanted") boolean wanted);
}

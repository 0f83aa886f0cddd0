package io.luxuan.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AccountMapper {
    String COLUMNS = """
            id, username, password_hash, name, role, organisation_id, failed_logins, locked_until, enabled, created_at""";

    void insert(@Param("rows") List<AccountRow> rows);

    List<AccountRow> withIds(@Param("ids") Collection<String> ids);

    List<AccountRow> withUsernames(@Param("usernames") Collection<String> usernames);

    @Select("SELECT " + COLUMNS + " FROM account WHERE username = #{username}")
    Optional<AccountRow> withUsername(String username);
}

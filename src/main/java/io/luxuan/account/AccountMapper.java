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
            id, username, password_hash, name, role, organisation_id, enabled, created_at, waiting_since,
            unit_rights, left_at""";

    void insert(@Param("rows") List<AccountRow> rows);

    List<AccountRow> withIds(@Param("ids") Collection<String> ids);

    List<AccountRow> withUsernames(@Param("usernames") Collection<String> usernames);

    @Select("SELECT " + COLUMNS + " FROM account WHERE username = #{username}")
    Optional<AccountRow> withUsername(String username);

    @Select("SELECT " + COLUMNS + " FROM account WHERE id = #{id}")
    Optional<AccountRow> withId(String id);

    /** Those of the three kinds who may sign in; there are few. */
    @Select("SELECT " + COLUMNS + " FROM account WHERE role IN ('ADMIN', 'SECURITY', 'AUDITOR') AND enabled = TRUE ORDER BY id LIMIT 500")
    List<AccountRow> administrators();

    @Select("SELECT COUNT(*) FROM account WHERE role = #{role} AND enabled = TRUE")
    int countEnabled(Role role);

    @Select("SELECT " + COLUMNS + " FROM account WHERE role = #{role} AND enabled = TRUE ORDER BY name, id LIMIT #{most}")
    List<AccountRow> enabled(@Param("role") Role role, @Param("most") int most);

    List<AccountLine> search(@Param("text") String text, @Param("role") Role role, @Param("waiting") boolean waiting,
            @Param("after") String after, @Param("limit") int limit);

    @Update("UPDATE account SET password_hash = #{hash} WHERE id = #{id}")
    int changePassword(@Param("id") String id, @Param("hash") String hash);

    /** A password that its owner did not choose: it opens nothing but the form for another. */
    @Update("UPDATE account SET password_hash = #{hash}, must_change = TRUE WHERE id = #{id}")
    int givePassword(@Param("id") String id, @Param("hash") String hash);

    /** The owner's own in the place of one that was given. */
    @Update("UPDATE account SET password_hash = #{hash}, must_change = FALSE WHERE id = #{id} AND must_change = TRUE")
    int takePassword(@Param("id") String id, @Param("hash") String hash);

    /** Its owner's own, whoever gave the one before. */
    @Update("UPDATE account SET password_hash = #{hash}, must_change = FALSE WHERE id = #{id} AND enabled = TRUE")
    int recover(@Param("id") String id, @Param("hash") String hash);

    @Update("UPDATE account SET must_change = TRUE WHERE id = #{id}")
    int mustChange(String id);

    @Select("SELECT COUNT(*) FROM account WHERE waiting_since IS NOT NULL")
    int countWaiting();

    @Update("UPDATE account SET enabled = FALSE, waiting_since = #{now} WHERE id = #{id}")
    int letWait(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE account SET enabled = #{wanted}, waiting_since = NULL WHERE id = #{id} AND enabled <> #{wanted}")
    int enable(@Param("id") String id, @Param("wanted") boolean wanted);

    /** Those who apply for a unit, the oldest first; no unit has more than some dozens. */
    @Select("SELECT " + COLUMNS + " FROM account WHERE organisation_id = #{unit} AND role = 'APPLICANT' ORDER BY id LIMIT 200")
    List<AccountRow> ofUnit(String unit);

    /** Of these units those that somebody administers who can sign in. */
    @Select("""
            <script>SELECT DISTINCT organisation_id FROM account WHERE enabled = TRUE AND password_hash IS NOT NULL
            AND unit_rights LIKE 'ADMINISTER%' AND organisation_id IN
            <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach></script>""")
    List<String> administered(@Param("units") Collection<String> units);

    @Update("UPDATE account SET organisation_id = #{to}, unit_rights = #{rights} WHERE id = #{id} AND organisation_id = #{from}")
    int moveToUnit(@Param("id") String id, @Param("from") String from, @Param("to") String to, @Param("rights") String rights);

    @Select("SELECT id FROM account WHERE name LIKE #{like} ESCAPE '!' OR username = #{username} ORDER BY id LIMIT #{most}")
    List<String> called(@Param("like") String like, @Param("username") String username, @Param("most") int most);
}

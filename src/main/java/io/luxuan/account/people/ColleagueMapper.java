package io.luxuan.account.people;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ColleagueMapper {
    String COLUMNS = """
            id, username, name, organisation_id, unit_rights, enabled, CASE WHEN password_hash IS NULL THEN FALSE ELSE TRUE END AS may_sign_in,
            must_change, created_at, left_at""";

    /** Those who are there first; no unit has more than some dozens. */
    @Select("SELECT " + COLUMNS + " FROM account WHERE organisation_id = #{unit} AND role = 'APPLICANT'"
            + " ORDER BY CASE WHEN left_at IS NULL THEN 0 ELSE 1 END, id LIMIT 200")
    List<Colleague> of(String unit);

    @Select("SELECT " + COLUMNS + " FROM account WHERE id = #{id} AND organisation_id = #{unit} AND role = 'APPLICANT'")
    Optional<Colleague> find(@Param("unit") String unit, @Param("id") String id);

    /** Held until the transaction ends: whoever comes, goes or gets rights in a unit does so one after the other. */
    @Select("SELECT id FROM organisation WHERE id = #{unit} FOR UPDATE")
    String hold(String unit);

    /** Who is there, can sign in and administers, beside this one. */
    @Select("""
            SELECT COUNT(*) FROM account WHERE organisation_id = #{unit} AND role = 'APPLICANT' AND enabled = TRUE AND left_at IS NULL
            AND password_hash IS NOT NULL AND unit_rights LIKE 'ADMINISTER%' AND id <> #{but}""")
    int otherAdministrators(@Param("unit") String unit, @Param("but") String id);

    @Update("UPDATE account SET unit_rights = #{to} WHERE id = #{id} AND left_at IS NULL AND COALESCE(unit_rights, '') = #{from}")
    int changeRights(@Param("id") String id, @Param("from") String from, @Param("to") String to);

    @Update("UPDATE account SET left_at = #{now}, enabled = FALSE, unit_rights = '' WHERE id = #{id} AND left_at IS NULL")
    int leave(@Param("id") String id, @Param("now") LocalDateTime now);

    @Update("UPDATE account SET left_at = NULL, enabled = TRUE, unit_rights = #{rights} WHERE id = #{id} AND left_at IS NOT NULL")
    int comeBack(@Param("id") String id, @Param("rights") String rights);

    /** A password that its owner did not choose: at once with the account, later only in the place of none or of one that nobody used. */
    @Update("""
            UPDATE account SET password_hash = #{hash}, must_change = TRUE
            WHERE id = #{id} AND (#{fresh} = TRUE OR must_change = TRUE OR password_hash IS NULL)""")
    int givePassword(@Param("id") String id, @Param("hash") String hash, @Param("fresh") boolean fresh);
}

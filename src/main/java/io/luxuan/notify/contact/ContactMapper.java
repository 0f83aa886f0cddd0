package io.luxuan.notify.contact;

import io.luxuan.notify.ToldGroup;
import io.luxuan.notify.Way;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ContactMapper {
    record Off(Way way, ToldGroup toldGroup) {}

    record Quiet(int fromMinute, int untilMinute) {}

    @Select("SELECT way, address, confirmed_at FROM contact WHERE account_id = #{account}")
    List<Contact> of(String account);

    @Select("""
            <script>SELECT DISTINCT account_id FROM contact WHERE way IN ('MAIL', 'SMS') AND account_id IN
            <foreach collection="accounts" item="account" open="(" separator="," close=")">#{account}</foreach></script>""")
    List<String> proved(@Param("accounts") Collection<String> accounts);

    @Insert("""
            INSERT INTO contact (account_id, way, address, confirmed_at) VALUES (#{account}, #{way}, #{address}, #{now})
            ON DUPLICATE KEY UPDATE address = #{address}, confirmed_at = #{now}, next_at = NULL""")
    void put(@Param("account") String account, @Param("way") Way way, @Param("address") String address, @Param("now") LocalDateTime now);

    @Delete("DELETE FROM contact WHERE account_id = #{account} AND way = #{way}")
    int remove(@Param("account") String account, @Param("way") Way way);

    /** What had no letter yet gets none: whoever takes an address away wants nothing there. */
    @Delete("DELETE FROM told_way WHERE way = #{way} AND recipient_id = #{account} AND letter_id IS NULL")
    int recall(@Param("account") String account, @Param("way") Way way);

    @Select("SELECT way, told_group FROM contact_off WHERE account_id = #{account}")
    List<Off> off(String account);

    @Delete("DELETE FROM contact_off WHERE account_id = #{account}")
    void allOn(String account);

    @Insert("""
            <script>INSERT INTO contact_off (account_id, way, told_group) VALUES
            <foreach collection="off" item="one" separator=",">(#{account}, #{one.way}, #{one.toldGroup})</foreach></script>""")
    void switchOff(@Param("account") String account, @Param("off") List<Off> off);

    @Select("SELECT from_minute, until_minute FROM contact_quiet WHERE account_id = #{account}")
    Optional<Quiet> quiet(String account);

    @Delete("DELETE FROM contact_quiet WHERE account_id = #{account}")
    void never(String account);

    @Insert("INSERT INTO contact_quiet (account_id, from_minute, until_minute) VALUES (#{account}, #{from}, #{until})")
    void quieten(@Param("account") String account, @Param("from") int from, @Param("until") int until);
}

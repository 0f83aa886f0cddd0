package io.luxuan.unit.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL with conditions of its own stands in {@code mapper/unit/UnitEntryMapper.xml}. */
@Mapper
interface UnitEntryMapper {
    @Insert("""
            INSERT INTO unit_entry (id, organisation_id, organisation_name, fact, value_text, level_name, number_text, valid_from,
                valid_until, state, file_id, file_name, media_type, bytes, sha256, claimed_at, claimed_by)
            VALUES (#{id}, #{organisationId}, #{organisationName}, #{fact}, #{value}, #{level}, #{number}, #{validFrom},
                #{validUntil}, #{state}, #{fileId}, #{fileName}, #{mediaType}, #{bytes}, #{sha256}, #{claimedAt}, #{claimedBy})
            """)
    void insert(Entry entry);

    Entry find(String id);

    /** All that was ever said of a unit, the newest first. */
    List<Entry> ofUnit(@Param("organisationId") String organisationId, @Param("limit") int limit);

    List<Entry> confirmed(@Param("units") Collection<String> organisationIds);

    @Select("""
            SELECT DISTINCT organisation_name FROM unit_entry
            WHERE fact = #{fact} AND value_text = #{value} AND state = 'CONFIRMED' AND valid_from <= #{day}
              AND (valid_until IS NULL OR valid_until >= #{day})""")
    List<String> names(@Param("fact") Fact fact, @Param("value") String value, @Param("day") LocalDate day);

    /** By state, the oldest first. */
    List<Entry> page(@Param("state") EntryState state, @Param("like") String like, @Param("after") String after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM unit_entry WHERE state = 'CLAIMED'")
    long waiting();

    @Select("SELECT COUNT(*) FROM unit_entry WHERE organisation_id = #{organisationId} AND state = 'CLAIMED'")
    long waitingOf(String organisationId);

    @Update("""
            UPDATE unit_entry SET state = #{to}, reason = #{reason}, decided_at = #{now}, decided_by = #{by}
            WHERE id = #{id} AND state = 'CLAIMED'
            """)
    int decide(@Param("id") String id, @Param("to") EntryState to, @Param("reason") String reason, @Param("now") LocalDateTime now,
            @Param("by") String by);

    @Update("UPDATE unit_entry SET organisation_id = #{to}, organisation_name = #{name} WHERE organisation_id = #{from}")
    void moveToUnit(@Param("from") String from, @Param("to") String to, @Param("name") String name);

    /** The facts of this kind that another one takes over from. */
    @Update("""
            UPDATE unit_entry SET valid_until = #{last}
            WHERE organisation_id = #{unit} AND fact = #{fact} AND state = 'CONFIRMED' AND id <> #{except}
              AND (valid_until IS NULL OR valid_until > #{last})
            """)
    void supersede(@Param("unit") String organisationId, @Param("fact") Fact fact, @Param("except") String id, @Param("last") LocalDate last);

    @Update("""
            UPDATE unit_entry SET valid_until = #{last}, reason = #{reason}
            WHERE id = #{id} AND state = 'CONFIRMED' AND (valid_until IS NULL OR valid_until > #{last})
            """)
    int end(@Param("id") String id, @Param("last") LocalDate last, @Param("reason") String reason);
}

package io.luxuan.draw;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who entered the values when; the values themselves are compared here and shown only once they are public. */
@Mapper
interface DrawEntryMapper {
    @Insert("""
            INSERT INTO draw_entry (id, commitment_id, account_id, person_name, slot, live, entered_at)
            VALUES (#{id}, #{commitmentId}, #{accountId}, #{personName}, #{slot}, TRUE, #{enteredAt})""")
    void insert(Entry entry);

    @Insert("""
            INSERT INTO draw_entry_value (entry_id, source_no, typed, normalised)
            VALUES (#{entryId}, #{v.sourceNo}, #{v.typed}, #{v.normalised})""")
    void insertValue(@Param("entryId") String entryId, @Param("v") EnteredValue value);

    @Select("SELECT * FROM draw_entry WHERE commitment_id = #{id} ORDER BY entered_at, id")
    List<Entry> of(String id);

    @Select("SELECT * FROM draw_entry WHERE commitment_id = #{id} AND slot = 1 AND live = TRUE")
    Optional<Entry> first(String id);

    @Select("SELECT * FROM draw_entry_value WHERE entry_id = #{entryId} ORDER BY source_no")
    List<EnteredValue> values(String entryId);

    /** The values both entries agree on; nothing before the secret is revealed. */
    @Select("""
            SELECT v.* FROM draw_entry_value v JOIN draw_entry e ON e.id = v.entry_id
            JOIN draw_commitment c ON c.id = e.commitment_id
            WHERE c.id = #{id} AND c.revealed_at IS NOT NULL AND e.slot = 1 AND e.live = TRUE ORDER BY v.source_no""")
    List<EnteredValue> agreed(String id);

    @Update("""
            UPDATE draw_entry SET live = NULL, retracted_at = #{now}, retracted_by = #{by}, reason = #{reason}
            WHERE id = #{id} AND live = TRUE""")
    int retract(@Param("id") String id, @Param("by") String by, @Param("reason") String reason,
            @Param("now") LocalDateTime now);
}

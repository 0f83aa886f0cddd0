package io.luxuan.unit.enrol;

import io.luxuan.shared.MomentCursor;
import io.luxuan.storage.FileStore.Kept;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL with conditions of its own stands in {@code mapper/unit/RegistrationMapper.xml}. */
@Mapper
interface RegistrationMapper {
    @Insert("""
            INSERT INTO unit_registration (organisation_id, account_id, unit_name, name_key, credit_code, recommender_id, contact,
                phone, state, registered_at, moved_at)
            VALUES (#{organisationId}, #{accountId}, #{unitName}, #{nameKey}, #{creditCode}, #{recommenderId}, #{contact}, #{phone},
                #{state}, #{registeredAt}, #{movedAt})""")
    void insert(Registration registration);

    @Select("SELECT * FROM unit_registration WHERE organisation_id = #{unit}")
    Registration find(String unit);

    @Select("SELECT * FROM unit_registration WHERE organisation_id = #{unit} FOR UPDATE")
    Registration lock(String unit);

    List<Registration> withIds(@Param("ids") Collection<String> organisationIds);

    /** Open ones that have one of these codes or names, and have shown a paper: who only typed them stands in nobody's way. */
    List<Registration> alike(@Param("keys") Collection<String> nameKeys, @Param("codes") Collection<String> creditCodes,
            @Param("limit") int limit);

    /** By state, the one that waits longest first. @param recommender null for all */
    List<Registration> page(@Param("state") RegistrationState state, @Param("recommender") String recommender,
            @Param("like") String like, @Param("after") MomentCursor after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM unit_registration WHERE state = 'WAITING'")
    long waiting();

    /** Those that never showed a paper and wrote nothing. */
    long countUnhanded(@Param("before") LocalDateTime before);

    List<String> unhanded(@Param("before") LocalDateTime before, @Param("limit") int limit);

    void forget(@Param("ids") Collection<String> organisationIds);

    /** What the unit says anew, while nobody has settled it. */
    @Update("""
            UPDATE unit_registration SET unit_name = #{one.unitName}, name_key = #{one.nameKey}, credit_code = #{one.creditCode},
                recommender_id = #{one.recommenderId}, contact = #{one.contact}, phone = #{one.phone}, words = #{one.words},
                state = 'WAITING', moved_at = #{now}
            WHERE organisation_id = #{one.organisationId} AND state IN ('NEW', 'WAITING', 'RETURNED')""")
    int handIn(@Param("one") Registration one, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE unit_registration SET file_id = #{file.id}, file_name = #{file.fileName}, media_type = #{file.mediaType},
                bytes = #{file.bytes}, sha256 = #{file.sha256}
            WHERE organisation_id = #{unit} AND state IN ('NEW', 'WAITING', 'RETURNED')""")
    int attach(@Param("unit") String unit, @Param("file") Kept file);

    @Update("UPDATE unit_registration SET recommender_id = #{department} WHERE organisation_id = #{unit} AND recommender_id IS NULL")
    int recommendBy(@Param("unit") String unit, @Param("department") String department);

    @Update("""
            UPDATE unit_registration SET state = #{to}, reason = #{reason}, moved_at = #{now}, decided_by = #{by},
                joined_to = #{joined}
            WHERE organisation_id = #{one.organisationId} AND state = #{one.state} AND moved_at = #{one.movedAt}""")
    int settle(@Param("one") Registration read, @Param("to") RegistrationState to, @Param("reason") String reason,
            @Param("joined") String joinedTo, @Param("by") String by, @Param("now") LocalDateTime now);
}

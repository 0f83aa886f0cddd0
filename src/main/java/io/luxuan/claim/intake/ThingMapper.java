package io.luxuan.claim.intake;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL over many rows in {@code mapper/claim/ThingMapper.xml}. */
@Mapper
public interface ThingMapper {
    /** Which of these another claim holds. */
    Set<String> heldByOthers(@Param("keys") Collection<String> keys, @Param("application") String applicationId);

    /** Who holds which of these; label and named are empty. */
    List<Thing> holders(@Param("keys") Collection<String> keys);

    @Select("SELECT EXISTS (SELECT 1 FROM done_once WHERE name = #{name})")
    boolean isDone(String name);

    @Insert("INSERT INTO done_once (name, done_at) VALUES (#{name}, #{now})")
    void done(@Param("name") String name, @Param("now") LocalDateTime now);

    void insert(@Param("things") Collection<Thing> things, @Param("holds") Boolean holds);

    /** Those of these claims that name something which another was faster with. */
    List<String> unsettled(@Param("ids") Collection<String> applicationIds);

    /** What this claim names and another holds; one is enough to tell. */
    @Select("""
            SELECT mine.thing_key, mine.application_id, mine.label, mine.named FROM claimed_thing mine
            JOIN claimed_thing theirs ON theirs.thing_key = mine.thing_key AND theirs.holds = TRUE
            WHERE mine.application_id = #{id} AND mine.holds IS NULL ORDER BY mine.thing_key LIMIT 1""")
    List<Thing> contested(String id);

    /** What others have let go of meanwhile. */
    @Update("UPDATE claimed_thing SET holds = TRUE WHERE application_id = #{id} AND holds IS NULL")
    int hold(String id);

    @Delete("DELETE FROM claimed_thing WHERE application_id = #{id}")
    int remove(String id);

    int letGoGranted(@Param("ids") Collection<String> applicationIds);

    @Delete("""
            DELETE FROM claimed_thing WHERE application_id = #{id}
                AND application_id IN (SELECT application_id FROM claim WHERE state NOT IN ('GRANTED', 'PAID', 'CLOSED'))""")
    int letGo(String id);

    @Delete("""
            DELETE FROM claimed_thing WHERE application_id IN
                (SELECT application_id FROM claim WHERE round_id = #{roundId} AND state NOT IN ('GRANTED', 'PAID', 'CLOSED'))""")
    int letGoAll(String roundId);
}

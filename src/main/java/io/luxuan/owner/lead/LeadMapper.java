package io.luxuan.owner.lead;

import io.luxuan.owner.Lead;
import io.luxuan.owner.PublicContact;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LeadMapper {
    @Select("""
            SELECT d.id AS department_id, d.name, d.others_read,
                EXISTS (SELECT 1 FROM department_member m WHERE m.department_id = d.id) AS staffed,
                EXISTS (SELECT 1 FROM department_member m WHERE m.department_id = d.id AND m.account_id = #{me}) AS mine
            FROM round_lead l JOIN department d ON d.id = l.department_id
            WHERE l.round_id = #{roundId} ORDER BY l.place, l.department_id""")
    List<Lead> of(@Param("roundId") String roundId, @Param("me") String me);

    @Select("""
            SELECT d.name AS department, COALESCE(d.contact_office, '') AS office, COALESCE(d.contact_telephone, '') AS telephone,
                COALESCE(d.contact_address, '') AS address
            FROM round_lead l JOIN department d ON d.id = l.department_id
            WHERE l.round_id = #{roundId} ORDER BY l.place, l.department_id""")
    List<PublicContact> contacts(String roundId);

    /** Those of these rounds that are led by others alone. */
    @Select("""
            <script>SELECT l.round_id FROM round_lead l JOIN department_member m ON m.department_id = l.department_id WHERE l.round_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY l.round_id HAVING SUM(CASE WHEN m.account_id = #{me} THEN 1 ELSE 0 END) = 0</script>""")
    Set<String> ofOthers(@Param("ids") Collection<String> ids, @Param("me") String me);

    @Select("SELECT m.account_id FROM department_member m JOIN round_lead l ON l.department_id = m.department_id WHERE l.round_id = #{roundId}")
    List<String> members(String roundId);

    /** With those whose leads have nobody, which are everybody's. */
    @Select("""
            SELECT round_id FROM round_lead WHERE department_id = #{departmentId}
            UNION SELECT l.round_id FROM round_lead l LEFT JOIN department_member m ON m.department_id = l.department_id
                GROUP BY l.round_id HAVING COUNT(m.account_id) = 0""")
    List<String> ledBy(String departmentId);

    /** What a department that has managers keeps to itself. */
    @Select("""
            SELECT l.round_id FROM round_lead l JOIN department d ON d.id = l.department_id
                JOIN department_member m ON m.department_id = l.department_id
            GROUP BY l.round_id HAVING MAX(CASE WHEN d.others_read = TRUE THEN 0 ELSE 1 END) = 1
                AND SUM(CASE WHEN m.account_id = #{me} THEN 1 ELSE 0 END) = 0""")
    Set<String> unreadable(String me);

    /** In their order. */
    @Select("SELECT department_id FROM round_lead WHERE round_id = #{roundId} ORDER BY place, department_id")
    List<String> ids(String roundId);

    @Select("SELECT DISTINCT round_id FROM round_lead")
    Set<String> roundsOnRecord();

    /** Behind those that lead it already. */
    @Insert("""
            INSERT INTO round_lead (round_id, department_id, place, since)
            SELECT #{roundId}, #{id}, COALESCE(MAX(place), -1) + 1, #{now} FROM round_lead WHERE round_id = #{roundId}""")
    int add(@Param("roundId") String roundId, @Param("id") String departmentId, @Param("now") LocalDateTime now);

    @Delete("DELETE FROM round_lead WHERE round_id = #{roundId} AND department_id = #{id}")
    int remove(@Param("roundId") String roundId, @Param("id") String departmentId);

    /** For a round that is put on record anew, by a newer version of its programme, or is not to be. */
    @Delete("DELETE FROM round_lead WHERE round_id = #{roundId}")
    void forget(String roundId);

    @Insert("""
            <script>INSERT INTO round_lead (round_id, department_id, place, since) VALUES
            <foreach collection="ids" item="id" index="place" separator=",">(#{roundId}, #{id}, #{place}, #{now})</foreach></script>""")
    void insert(@Param("roundId") String roundId, @Param("ids") List<String> departmentIds, @Param("now") LocalDateTime now);
}

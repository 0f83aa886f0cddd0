package io.luxuan.owner.department;

import io.luxuan.owner.Department;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DepartmentMapper {
    String COLUMNS = "d.id, d.name, d.known_as, d.active, d.others_read, d.successor_id";

    /** A department with how many belong to it and how many rounds it leads. */
    record Counted(String id, String name, String knownAs, boolean active, boolean othersRead, long members, long rounds) {}

    /** A province has some dozens. */
    @Select("""
            SELECT d.id, d.name, d.known_as, d.active, d.others_read,
                (SELECT COUNT(*) FROM department_member m WHERE m.department_id = d.id) AS members,
                (SELECT COUNT(*) FROM round_lead l WHERE l.department_id = d.id) AS rounds
            FROM department d ORDER BY d.active DESC, d.name, d.id LIMIT 500""")
    List<Counted> all();

    @Select("SELECT " + COLUMNS + " FROM department d WHERE d.active = TRUE ORDER BY d.name, d.id LIMIT 500")
    List<Department> active();

    @Select("SELECT " + COLUMNS + " FROM department d WHERE d.id = #{id}")
    Optional<Department> find(String id);

    @Select("SELECT id FROM department WHERE successor_id = #{id} LIMIT 100")
    List<String> succeededBy(String id);

    @Select("SELECT " + COLUMNS + " FROM department d WHERE d.id = #{id} FOR UPDATE")
    Optional<Department> lock(String id);

    @Select("<script>SELECT " + COLUMNS + """
             FROM department d WHERE d.known_as IN
            <foreach collection="names" item="name" open="(" separator="," close=")">#{name}</foreach></script>""")
    List<Department> knownAs(@Param("names") Collection<String> names);

    @Insert("""
            INSERT INTO department (id, name, known_as, active, others_read) VALUES (#{id}, #{name}, #{knownAs}, #{active}, #{othersRead})""")
    void insert(Department department);

    @Update("UPDATE department SET name = #{name}, others_read = #{othersRead} WHERE id = #{id} AND active = TRUE")
    int keep(@Param("id") String id, @Param("name") String name, @Param("othersRead") boolean othersRead);

    @Update("UPDATE department SET active = FALSE, successor_id = #{successor} WHERE id = #{id} AND active = TRUE")
    int close(@Param("id") String id, @Param("successor") String successor);

    @Select("SELECT " + COLUMNS + " FROM department d JOIN department_member m ON m.department_id = d.id WHERE m.account_id = #{accountId}")
    Optional<Department> of(String accountId);

    @Select("SELECT account_id FROM department_member WHERE department_id = #{id} ORDER BY since, account_id LIMIT 500")
    List<String> members(String id);

    @Select("SELECT account_id FROM department_member")
    Set<String> membersOfAny();

    @Delete("DELETE FROM department_member WHERE account_id = #{accountId}")
    int leave(String accountId);

    @Insert("INSERT INTO department_member (account_id, department_id, since) VALUES (#{accountId}, #{id}, #{now})")
    void join(@Param("accountId") String accountId, @Param("id") String id, @Param("now") LocalDateTime now);

    /** Rounds of one department that another does not lead yet. */
    @Select("""
            SELECT round_id FROM round_lead WHERE department_id = #{from} AND round_id NOT IN
                (SELECT round_id FROM round_lead WHERE department_id = #{to})""")
    List<String> ledByOneAlone(@Param("from") String from, @Param("to") String to);

    @Update("UPDATE round_lead SET department_id = #{to} WHERE department_id = #{from} AND round_id = #{roundId}")
    void handOver(@Param("roundId") String roundId, @Param("from") String from, @Param("to") String to);

    @Delete("DELETE FROM round_lead WHERE department_id = #{id}")
    void leadNoMore(String id);
}

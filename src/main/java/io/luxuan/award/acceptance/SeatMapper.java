package io.luxuan.award.acceptance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface SeatMapper {
    String COLUMNS = """
            SELECT id, project_id, round_id, attempt_no, seat, expert_id, account_id, origin, seed, state, grade, opinion,
                   year_no, seated_at, seated_by, due_at, signed_at, left_reason
            FROM acceptance_seat
            """;

    /** Of an expert, how many seats. */
    record Load(String expertId, long seats) {}

    @Insert("""
            INSERT INTO acceptance_seat (id, project_id, round_id, attempt_no, seat, live_seat, expert_id, account_id, origin,
                                         seed, state, year_no, seated_at, seated_by, due_at)
            VALUES (#{id}, #{projectId}, #{roundId}, #{attemptNo}, #{seat}, #{seat}, #{expertId}, #{accountId}, #{origin},
                    #{seed}, #{state}, #{yearNo}, #{seatedAt}, #{seatedBy}, #{dueAt})
            """)
    void insert(AcceptanceSeat seat);

    @Select(COLUMNS + "WHERE project_id = #{projectId} ORDER BY attempt_no, seat, id")
    List<AcceptanceSeat> ofProject(String projectId);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<AcceptanceSeat> find(String id);

    @Select(COLUMNS + "WHERE id = #{id} AND account_id = #{accountId}")
    Optional<AcceptanceSeat> own(@Param("id") String id, @Param("accountId") String accountId);

    @Select(COLUMNS + """
            WHERE account_id = #{accountId} AND state <> 'LEFT' AND (#{after} IS NULL OR id < #{after})
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<AcceptanceSeat> ofAccount(@Param("accountId") String accountId, @Param("after") String after, @Param("limit") int limit);

    @Update("""
            UPDATE acceptance_seat SET state = 'SIGNED', grade = #{grade}, opinion = #{opinion}, signed_at = #{now}
            WHERE id = #{id} AND state = 'OPEN'
            """)
    int sign(@Param("id") String id, @Param("grade") String grade, @Param("opinion") String opinion, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE acceptance_seat SET state = 'LEFT', live_seat = NULL, left_reason = #{reason}
            WHERE id = #{id} AND state = 'OPEN'
            """)
    int leave(@Param("id") String id, @Param("reason") String reason);

    @Select("SELECT expert_id, COUNT(*) AS seats FROM acceptance_seat WHERE year_no = #{year} AND state <> 'LEFT' GROUP BY expert_id")
    List<Load> ofYear(int year);

    @Select("SELECT expert_id, COUNT(*) AS seats FROM acceptance_seat WHERE round_id = #{roundId} AND state <> 'LEFT' GROUP BY expert_id")
    List<Load> ofRound(String roundId);
}

package io.luxuan.expert.profile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface ChangeMapper {
    @Insert("""
            INSERT INTO expert_change (id, expert_id, state, pending, base_json, wanted_json, note, requested_at)
            VALUES (#{id}, #{expertId}, #{state}, #{pending}, #{baseJson}, #{wantedJson}, #{note}, #{requestedAt})""")
    void insert(ChangeRow row);

    @Select("SELECT * FROM expert_change WHERE id = #{id}")
    Optional<ChangeRow> byId(String id);

    @Select("SELECT * FROM expert_change WHERE expert_id = #{expertId} AND pending = TRUE")
    Optional<ChangeRow> pendingOf(String expertId);

    @Select("SELECT * FROM expert_change WHERE expert_id = #{expertId} ORDER BY id DESC LIMIT 1")
    Optional<ChangeRow> newestOf(String expertId);

    /** The oldest first: they have waited longest. */
    List<ChangeRow> waiting(@Param("after") String after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM expert_change WHERE pending = TRUE")
    long countWaiting();

    @Update("""
            UPDATE expert_change SET state = #{state}, pending = NULL, decided_at = #{now}, decided_by = #{by},
                   reason = #{reason}
            WHERE id = #{id} AND state = 'PENDING'""")
    int decide(@Param("id") String id, @Param("state") ChangeState state, @Param("by") String by,
            @Param("reason") String reason, @Param("now") LocalDateTime now);
}

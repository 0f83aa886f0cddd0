package io.luxuan.expert.tie;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Declarations are never deleted. */
@Mapper
public interface TieMapper {
    @Insert("""
            INSERT INTO expert_tie (id, expert_id, kind, person, person_key, institution, year_no, title, state, declared_at)
            VALUES (#{id}, #{expertId}, #{kind}, #{person}, #{personKey}, #{institution}, #{yearNo}, #{title}, #{state},
                    #{declaredAt})""")
    void insert(TieRow row);

    @Select("SELECT * FROM expert_tie WHERE state <> 'WITHDRAWN' ORDER BY id")
    List<TieRow> binding();

    List<TieRow> bindingOf(@Param("ids") Collection<String> expertIds);

    @Select("SELECT * FROM expert_tie WHERE expert_id = #{expertId} ORDER BY id DESC LIMIT 500")
    List<TieRow> of(String expertId);

    @Select("SELECT * FROM expert_tie WHERE id = #{id}")
    Optional<TieRow> byId(String id);

    @Select("SELECT COUNT(*) FROM expert_tie WHERE expert_id = #{expertId} AND state <> 'WITHDRAWN'")
    int count(String expertId);

    @Select("""
            SELECT COUNT(*) FROM expert_tie WHERE expert_id = #{expertId} AND kind = #{kind} AND person_key = #{personKey}
            AND title = #{title} AND state <> 'WITHDRAWN'""")
    int same(TieRow row);

    @Select("""
            SELECT * FROM expert_tie WHERE state = 'WITHDRAWAL_ASKED' AND (#{after} IS NULL OR id > #{after})
            ORDER BY id LIMIT #{limit}""")
    List<TieRow> asked(@Param("after") String after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM expert_tie WHERE state = 'WITHDRAWAL_ASKED'")
    long countAsked();

    @Update("""
            UPDATE expert_tie SET state = 'WITHDRAWAL_ASKED', ask_reason = #{reason}, asked_at = #{now}, note = NULL,
                decided_at = NULL, decided_by = NULL
            WHERE id = #{id} AND expert_id = #{expertId} AND state = 'ACTIVE'""")
    int ask(@Param("id") String id, @Param("expertId") String expertId, @Param("reason") String reason,
            @Param("now") LocalDateTime now);

    @Update("""
            UPDATE expert_tie SET state = #{state}, note = #{note}, decided_at = #{now}, decided_by = #{by}
            WHERE id = #{id} AND state = 'WITHDRAWAL_ASKED'""")
    int decide(@Param("id") String id, @Param("state") TieState state, @Param("note") String note,
            @Param("now") LocalDateTime now, @Param("by") String by);
}

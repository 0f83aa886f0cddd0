package io.luxuan.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AuditMapper {
    void append(@Param("links") List<ChainedRow> links);

    List<AuditLine> find(@Param("filter") AuditFilter filter, @Param("before") Long before, @Param("limit") int limit);

    @Select("""
            SELECT seq, recorded_at AS at, actor_id, actor_name, actor_role, action, subject_kind, subject_id, round_id,
                   from_state, to_state, reason
            FROM audit_log WHERE seq > #{seq} ORDER BY seq LIMIT #{limit}""")
    List<AuditLine> after(@Param("seq") long seq, @Param("limit") int limit);

    @Select("SELECT DISTINCT action FROM audit_log ORDER BY action")
    List<String> actions();
}

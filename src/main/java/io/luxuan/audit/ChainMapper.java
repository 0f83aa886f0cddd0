package io.luxuan.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ChainMapper {
    @Select("SELECT last_seq AS seq, row_total AS total, last_hash AS hash FROM audit_head WHERE id = 1")
    ChainHead head();

    @Select("SELECT last_seq AS seq, row_total AS total, last_hash AS hash FROM audit_head WHERE id = 1 FOR UPDATE")
    ChainHead lockHead();

    /** Null when another holds it. */
    @Select("SELECT last_seq AS seq, row_total AS total, last_hash AS hash FROM audit_head WHERE id = 1 FOR UPDATE SKIP LOCKED")
    ChainHead lockFreeHead();

    @Update("UPDATE audit_head SET last_seq = #{seq}, row_total = #{total}, last_hash = #{hash} WHERE id = 1")
    void moveHead(ChainHead head);

    @Select("""
            SELECT seq, recorded_at, actor_id, actor_name, actor_role, action, subject_kind, subject_id, round_id,
                   from_state, to_state, reason, previous_hash, row_hash
            FROM audit_log WHERE seq > #{after} AND seq <= #{last} ORDER BY seq LIMIT #{limit}""")
    List<StoredRow> rows(@Param("after") long after, @Param("last") long last, @Param("limit") int limit);

    /** The first row that the head does not know of; null when there is none. One statement, so that both are of one moment. */
    @Select("SELECT MIN(seq) FROM audit_log WHERE seq > COALESCE((SELECT last_seq FROM audit_head WHERE id = 1), 0)")
    Long beyondHead();
}

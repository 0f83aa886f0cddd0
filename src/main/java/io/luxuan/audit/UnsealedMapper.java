package io.luxuan.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UnsealedMapper {
    void insert(@Param("rows") List<UnsealedRow> rows);

    /** Ids are ordered by time, so this is the row that has waited longest; null when none waits. */
    @Select("SELECT MIN(id) FROM audit_unsealed")
    String oldest();

    List<UnsealedRow> after(@Param("after") String after, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM audit_unsealed")
    long count();

    /** By id, never by range: between two of them another transaction may have put a third. */
    int delete(@Param("rows") List<UnsealedRow> rows);
}

package io.luxuan.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {
    void append(@Param("rows") List<AuditRow> rows);
}

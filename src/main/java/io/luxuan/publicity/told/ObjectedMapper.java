package io.luxuan.publicity.told;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ObjectedMapper {
    record Objected(String id, String applicationId) {}

    @Select("""
            <script>SELECT id, application_id FROM objection WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Objected> applications(@Param("ids") Collection<String> ids);
}

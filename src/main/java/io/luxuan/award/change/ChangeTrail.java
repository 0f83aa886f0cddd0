package io.luxuan.award.change;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Changes of a project. */
@Mapper
interface ChangeTrail extends TrailPart {
    @Override
    default String kind() {
        return "project-change";
    }

    @Override
    @Select("SELECT round_id FROM project_change WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM project_change WHERE project_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

package io.luxuan.award.acceptance;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The seats of a project's acceptance panel. */
@Mapper
interface AcceptanceTrail extends TrailPart {
    @Override
    default String kind() {
        return "acceptance-seat";
    }

    @Override
    @Select("SELECT round_id FROM acceptance_seat WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM acceptance_seat WHERE project_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

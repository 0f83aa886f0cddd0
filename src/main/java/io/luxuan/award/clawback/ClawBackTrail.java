package io.luxuan.award.clawback;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Claw-backs of a project, or of an award without one. */
@Mapper
interface ClawBackTrail extends TrailPart {
    @Override
    default String kind() {
        return "claw-back";
    }

    @Override
    @Select("SELECT round_id FROM claw_back WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM claw_back WHERE project_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

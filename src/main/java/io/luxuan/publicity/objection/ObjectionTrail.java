package io.luxuan.publicity.objection;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Objections to an application. */
@Mapper
interface ObjectionTrail extends TrailPart {
    @Override
    default String kind() {
        return "objection";
    }

    @Override
    @Select("SELECT round_id FROM objection WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM objection WHERE application_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

package io.luxuan.application.store;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** An application itself; nothing of its kind belongs to another. */
@Mapper
interface ApplicationTrail extends TrailPart {
    @Override
    default String kind() {
        return "application";
    }

    @Override
    @Select("SELECT round_id FROM application WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM application WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

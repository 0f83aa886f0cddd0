package io.luxuan.countersign;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What two people were asked for about any of it. */
@Mapper
interface WishTrail extends TrailPart {
    @Override
    default String kind() {
        return "wish";
    }

    @Override
    @Select("SELECT round_id FROM two_person_wish WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM two_person_wish WHERE subject_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

package io.luxuan.ranking.member;

import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The members' cards of an application. */
@Mapper
interface StageCardTrail extends TrailPart {
    @Override
    default String kind() {
        return "stage-card";
    }

    @Override
    @Select("SELECT round_id FROM stage_card WHERE id = #{id}")
    String roundOf(String id);

    @Override
    @Select("""
            <script>SELECT id FROM stage_card WHERE application_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach> ORDER BY id LIMIT 500</script>""")
    List<String> belongingTo(@Param("ids") Collection<String> ids);
}

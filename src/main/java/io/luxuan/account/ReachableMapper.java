package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReachableMapper {
    record OfUnit(String id, String organisationId, String unitRights) {}

    @Select("""
            <script>SELECT id FROM account WHERE enabled = TRUE AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<String> open(@Param("ids") Collection<String> ids);

    @Select("""
            <script>SELECT id, organisation_id, unit_rights FROM account WHERE enabled = TRUE AND role = #{role} AND organisation_id IN
            <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach> ORDER BY id</script>""")
    List<OfUnit> ofUnits(@Param("role") Role role, @Param("units") Collection<String> units);

    @Select("SELECT id FROM account WHERE enabled = TRUE AND role = #{role} ORDER BY id LIMIT 5000")
    List<String> ofRole(Role role);
}

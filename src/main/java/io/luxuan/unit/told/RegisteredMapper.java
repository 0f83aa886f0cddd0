package io.luxuan.unit.told;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Whom a registration concerns, and nothing of what it says. */
@Mapper
interface RegisteredMapper {
    /** @param contact account that registered the unit; @param department that it names; null for none */
    record Registered(String unit, String contact, String department) {}

    @Select("""
            <script>SELECT organisation_id AS unit, account_id AS contact, recommender_id AS department FROM unit_registration
            WHERE organisation_id IN <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach></script>""")
    List<Registered> of(@Param("units") Collection<String> units);
}

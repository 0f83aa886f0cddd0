package io.luxuan.unit.profile;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UnitProfileMapper {
    @Select("SELECT * FROM unit_profile WHERE organisation_id = #{unit}")
    Profile find(String unit);

    @Select("""
            <script>SELECT * FROM unit_profile WHERE number_hidden IS NOT NULL AND organisation_id IN
            <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach></script>""")
    List<Profile> withAccounts(@Param("units") Collection<String> units);

    @Insert("""
            INSERT INTO unit_profile (organisation_id, contact, phone, email, address, holder, bank, number_hidden, number_tail, version_no,
                changed_at, changed_by)
            VALUES (#{organisationId}, #{contact}, #{phone}, #{email}, #{address}, #{holder}, #{bank}, #{numberHidden}, #{numberTail}, 1,
                #{changedAt}, #{changedBy})""")
    void insert(Profile profile);

    /** From the version that the page showed. */
    @Update("""
            UPDATE unit_profile SET contact = #{contact}, phone = #{phone}, email = #{email}, address = #{address}, holder = #{holder},
                bank = #{bank}, number_hidden = #{numberHidden}, number_tail = #{numberTail}, version_no = version_no + 1,
                changed_at = #{changedAt}, changed_by = #{changedBy}
            WHERE organisation_id = #{organisationId} AND version_no = #{versionNo}""")
    int change(Profile profile);
}

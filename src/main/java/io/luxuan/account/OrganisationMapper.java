package io.luxuan.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OrganisationMapper {
    String COLUMNS = "id, name, credit_code, kind, city, recommender_id, self_registered";

    @Insert("""
            INSERT INTO organisation (id, name, credit_code, kind, city, recommender_id, self_registered, name_key)
            VALUES (#{unit.id}, #{unit.name}, #{unit.creditCode}, #{unit.kind}, #{unit.city}, #{unit.recommenderId},
                #{unit.selfRegistered}, #{nameKey})
            """)
    void insert(@Param("unit") Organisation unit, @Param("nameKey") String nameKey);

    @Select("SELECT " + COLUMNS + " FROM organisation WHERE id = #{id}")
    Optional<Organisation> withId(String id);

    @Select("SELECT " + COLUMNS + " FROM organisation WHERE credit_code = #{creditCode}")
    Optional<Organisation> withCreditCode(String creditCode);

    /** Those that registered themselves and wait for their code do not count: anybody may have named them so. */
    @Select("SELECT " + COLUMNS + " FROM organisation WHERE name = #{name} AND credit_code IS NULL AND self_registered = FALSE"
            + " ORDER BY id LIMIT 1")
    Optional<Organisation> withNameAlone(String name);

    @Select("SELECT id FROM organisation WHERE id = #{id} FOR UPDATE")
    String lock(String id);

    List<Organisation> withIds(@Param("ids") Collection<String> ids);

    List<Organisation> search(@Param("text") String text, @Param("after") String after, @Param("limit") int limit);

    /** Those that may recommend. A province has some hundred departments; no more are ever offered. */
    @Select("SELECT " + COLUMNS + " FROM organisation WHERE kind = 'DEPARTMENT' ORDER BY name LIMIT 500")
    List<Organisation> departments();

    List<Organisation> alike(@Param("keys") Collection<String> nameKeys, @Param("codes") Collection<String> creditCodes,
            @Param("limit") int limit);

    @Update("""
            UPDATE organisation SET name = #{unit.name}, name_key = #{nameKey}, kind = #{unit.kind}, city = #{unit.city},
                recommender_id = #{unit.recommenderId}
            WHERE id = #{unit.id} AND credit_code IS NULL AND self_registered = TRUE""")
    int describe(@Param("unit") Organisation unit, @Param("nameKey") String nameKey);

    @Update("UPDATE organisation SET credit_code = #{code} WHERE id = #{id} AND credit_code IS NULL")
    int giveCode(@Param("id") String id, @Param("code") String creditCode);

    @Update("UPDATE organisation SET recommender_id = #{department} WHERE id = #{id} AND recommender_id IS NULL")
    int recommendBy(@Param("id") String id, @Param("department") String departmentId);

    @Select("SELECT id FROM organisation WHERE name LIKE #{like} ESCAPE '!' ORDER BY id LIMIT #{most}")
    List<String> called(@Param("like") String like, @Param("most") int most);
}

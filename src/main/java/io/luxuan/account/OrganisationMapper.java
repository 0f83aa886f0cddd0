package io.luxuan.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OrganisationMapper {
    String COLUMNS = "id, name, credit_code, kind, city, recommender_id";

    @Insert("""
            INSERT INTO organisation (id, name, credit_code, kind, city, recommender_id)
            VALUES (#{id}, #{name}, #{creditCode}, #{kind}, #{city}, #{recommenderId})
            """)
    void insert(Organisation organisation);

    @Select("SELECT " + COLUMNS + " FROM organisation WHERE id = #{id}")
    Optional<Organisation> withId(String id);

    @Select("SELECT " + COLUMNS + " FROM organisation WHERE credit_code = #{creditCode}")
    Optional<Organisation> withCreditCode(String creditCode);

    @Select("SELECT " + COLUMNS + " FROM organisation WHERE name = #{name} AND credit_code IS NULL ORDER BY id LIMIT 1")
    Optional<Organisation> withNameAlone(String name);

    List<Organisation> withIds(@Param("ids") Collection<String> ids);

    List<Organisation> search(@Param("text") String text, @Param("after") String after, @Param("limit") int limit);

    /** Those that may recommend. A province has some hundred departments; no more are ever offered. */
    @Select("SELECT " + COLUMNS + " FROM organisation WHERE kind = 'DEPARTMENT' ORDER BY name LIMIT 500")
    List<Organisation> departments();
}

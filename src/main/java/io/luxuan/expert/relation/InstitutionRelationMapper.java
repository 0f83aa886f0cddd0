package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.InstitutionRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface InstitutionRelationMapper {
    @Insert("""
            INSERT INTO institution_relation (id, name, name_key, belongs_to, belongs_to_key, kind, from_date, to_date,
                                              note, created_at, created_by)
            VALUES (#{id}, #{name}, #{nameKey}, #{belongsTo}, #{belongsToKey}, #{kind}, #{fromDate}, #{toDate},
                    #{note}, #{createdAt}, #{createdBy})""")
    void insert(InstitutionRelation relation);

    /** A former name means its unit before and after its days as well: people go on writing it. */
    @Select("""
            SELECT * FROM institution_relation WHERE kind = 'FORMER_NAME' OR (from_date IS NULL OR from_date <= #{day})
            AND (to_date IS NULL OR to_date >= #{day}) ORDER BY id""")
    List<InstitutionRelation> on(LocalDate day);

    @Select("SELECT * FROM institution_relation WHERE id = #{id}")
    Optional<InstitutionRelation> byId(String id);

    List<InstitutionRelation> search(@Param("pattern") String pattern, @Param("after") String after,
            @Param("limit") int limit);

    @Select("""
            SELECT COUNT(*) FROM institution_relation
            WHERE name_key = #{nameKey} AND belongs_to_key = #{belongsToKey} AND to_date IS NULL""")
    long countOpen(@Param("nameKey") String nameKey, @Param("belongsToKey") String belongsToKey);

    @Update("UPDATE institution_relation SET to_date = #{day} WHERE id = #{id} AND to_date IS NULL")
    int end(@Param("id") String id, @Param("day") LocalDate day);

    @Delete("DELETE FROM institution_relation WHERE id = #{id}")
    int delete(String id);
}

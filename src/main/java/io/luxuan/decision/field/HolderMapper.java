package io.luxuan.decision.field;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface HolderMapper {
    String COLUMNS = """
            SELECT id, programme_id, field, unit_name, title, year_no, document, entered_by, entered_at, freed_at, freed_why FROM field_holder
            """;

    @Insert("""
            INSERT INTO field_holder (id, programme_id, field, unit_name, title, year_no, document, entered_by, entered_at, open_field)
            VALUES (#{id}, #{programmeId}, #{field}, #{unitName}, #{title}, #{yearNo}, #{document}, #{enteredBy}, #{enteredAt}, #{field})""")
    void insert(FieldHolder holder);

    @Select(COLUMNS + "WHERE id = #{id}")
    FieldHolder find(String id);

    @Select(COLUMNS + "WHERE programme_id = #{programmeId} AND open_field = #{field}")
    FieldHolder holding(@Param("programmeId") String programmeId, @Param("field") String field);

    @Select(COLUMNS + "WHERE #{after} IS NULL OR id < #{after} ORDER BY id DESC LIMIT #{limit}")
    List<FieldHolder> page(@Param("after") String after, @Param("limit") int limit);

    /** Fields that are held in a year's round. */
    @Select("SELECT open_field FROM field_holder WHERE programme_id = #{programmeId} AND year_no < #{year} AND open_field IS NOT NULL")
    List<String> heldBefore(@Param("programmeId") String programmeId, @Param("year") int year);

    @Update("UPDATE field_holder SET freed_at = #{now}, freed_why = #{why}, open_field = NULL WHERE id = #{id} AND open_field IS NOT NULL")
    int free(@Param("id") String id, @Param("why") String why, @Param("now") LocalDateTime now);
}

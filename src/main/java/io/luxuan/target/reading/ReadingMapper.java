package io.luxuan.target.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface ReadingMapper {
    String COLUMNS = """
            SELECT id, target_key, city, as_of, reached, under_way, reference_text AS reference, file_id, file_name, media_type,
                bytes, sha256, entered_at, entered_by FROM target_reading r
            """;

    @Insert("""
            INSERT INTO target_reading (id, target_key, city, as_of, reached, under_way, reference_text, file_id, file_name, media_type,
                bytes, sha256, entered_at, entered_by)
            VALUES (#{id}, #{targetKey}, #{city}, #{asOf}, #{reached}, #{underWay}, #{reference}, #{fileId}, #{fileName}, #{mediaType},
                #{bytes}, #{sha256}, #{enteredAt}, #{enteredBy})
            """)
    void insert(Reading reading);

    /** Of each target and city the one that counts on the day: the latest day's, and of that day's the one entered last. */
    @Select(COLUMNS + """
            WHERE as_of <= #{day} AND NOT EXISTS (
                SELECT 1 FROM target_reading n WHERE n.target_key = r.target_key AND n.as_of <= #{day}
                AND COALESCE(n.city, '') = COALESCE(r.city, '') AND (n.as_of > r.as_of OR n.as_of = r.as_of
                    AND (n.entered_at > r.entered_at OR n.entered_at = r.entered_at AND n.id > r.id)))
            ORDER BY target_key, city
            """)
    List<Reading> inForce(@Param("day") LocalDate day);

    /** The newest first. */
    @Select(COLUMNS + """
            WHERE target_key = #{key} AND (#{after} IS NULL OR EXISTS (SELECT 1 FROM target_reading a WHERE a.id = #{after}
                AND (r.entered_at < a.entered_at OR r.entered_at = a.entered_at AND r.id < a.id)))
            ORDER BY entered_at DESC, id DESC LIMIT #{limit}
            """)
    List<Reading> of(@Param("key") String targetKey, @Param("after") String after, @Param("limit") int limit);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Reading> find(String id);
}

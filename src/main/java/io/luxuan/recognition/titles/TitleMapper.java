package io.luxuan.recognition.titles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** SQL over many rows in {@code mapper/recognition/TitleMapper.xml}. */
@Mapper
interface TitleMapper {
    void insertAll(@Param("titles") Collection<Title> titles);

    @Select("SELECT COUNT(*) FROM title WHERE round_id = #{roundId}")
    int inRound(String roundId);

    @Select("""
            SELECT DISTINCT organisation_name FROM title
            WHERE title = #{title} AND valid_from <= #{day} AND (valid_until IS NULL OR valid_until >= #{day})""")
    List<String> holders(@Param("title") String title, @Param("day") LocalDate day);

    List<Title> ofUnits(@Param("units") Collection<String> organisationIds);

    /** The newest first; a search looks at unit, subject and title. */
    List<Title> page(@Param("like") String like, @Param("after") String after, @Param("limit") int limit);
}

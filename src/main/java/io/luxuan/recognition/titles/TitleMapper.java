package io.luxuan.recognition.titles;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** SQL over many rows in {@code mapper/recognition/TitleMapper.xml}. */
@Mapper
interface TitleMapper {
    void insertAll(@Param("titles") Collection<Title> titles);

    @Select("SELECT application_id FROM title WHERE round_id = #{roundId}")
    Set<String> inRound(String roundId);

    List<Title> ofUnits(@Param("units") Collection<String> organisationIds);

    /** The newest first; a search looks at unit, subject and title. */
    List<Title> page(@Param("like") String like, @Param("after") String after, @Param("limit") int limit);
}

package io.luxuan.application.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface TimelineMapper {
    void insertAll(@Param("rows") List<TimelineEntry> rows);

    /** The newest first; one application has some dozen. */
    @Select("SELECT * FROM application_event WHERE application_id = #{id} ORDER BY id DESC LIMIT 200")
    List<TimelineEntry> of(@Param("id") String applicationId);
}

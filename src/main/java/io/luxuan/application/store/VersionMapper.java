package io.luxuan.application.store;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Submitted versions: inserted and read, never changed. */
@Mapper
public interface VersionMapper {
    void insertAll(@Param("rows") List<VersionRow> rows);

    @Select("SELECT * FROM application_version WHERE application_id = #{id} AND version_no = #{version}")
    VersionRow find(@Param("id") String applicationId, @Param("version") int version);

    @Select("SELECT version_no, submitted_at FROM application_version WHERE application_id = #{id} ORDER BY version_no")
    List<VersionMoment> moments(@Param("id") String applicationId);

    /** The last version of each. In mapper/application/VersionMapper.xml. */
    List<VersionRow> last(@Param("ids") Collection<String> applicationIds);
}

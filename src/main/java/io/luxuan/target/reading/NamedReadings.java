package io.luxuan.target.reading;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface NamedReadings extends NamesFiles {
    @Override
    default String table() {
        return "target_reading";
    }

    @Override
    @Select("""
            <script>SELECT file_id FROM target_reading WHERE file_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);
}

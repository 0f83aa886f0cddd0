package io.luxuan.unit.enrol;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface NamedLicences extends NamesFiles {
    @Override
    default String table() {
        return "unit_registration";
    }

    @Override
    @Select("""
            <script>SELECT file_id FROM unit_registration WHERE file_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);
}

package io.luxuan.unit.register;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface NamedCertificates extends NamesFiles {
    @Override
    default String table() {
        return "unit_entry";
    }

    @Override
    @Select("""
            <script>SELECT file_id FROM unit_entry WHERE file_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);
}

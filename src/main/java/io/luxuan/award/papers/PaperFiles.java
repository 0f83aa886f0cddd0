package io.luxuan.award.papers;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PaperFiles extends NamesFiles {
    @Override
    default String table() {
        return "project_file";
    }

    @Override
    @Select("""
            <script>SELECT id FROM project_file WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);
}

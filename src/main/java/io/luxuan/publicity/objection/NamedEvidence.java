package io.luxuan.publicity.objection;

import io.luxuan.storage.NamesFiles;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface NamedEvidence extends NamesFiles {
    @Override
    default String table() {
        return "objection_evidence";
    }

    @Override
    @Select("""
            <script>SELECT id FROM objection_evidence WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    Set<String> named(@Param("ids") Collection<String> ids);
}

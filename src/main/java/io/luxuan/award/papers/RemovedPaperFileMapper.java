package io.luxuan.award.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Files that were taken off a paper while it was written. */
@Mapper
interface RemovedPaperFileMapper {
    @Select("SELECT COUNT(*) FROM project_file WHERE removed_at < #{before}")
    long count(@Param("before") LocalDateTime before);

    @Select("SELECT id FROM project_file WHERE removed_at < #{before} ORDER BY id LIMIT #{limit}")
    List<String> ids(@Param("before") LocalDateTime before, @Param("limit") int limit);

    @Delete("""
            <script>DELETE FROM project_file WHERE removed_at IS NOT NULL AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    void delete(@Param("ids") List<String> ids);
}

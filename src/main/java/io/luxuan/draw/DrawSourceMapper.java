package io.luxuan.draw;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DrawSourceMapper {
    @Insert("""
            INSERT INTO draw_source (commitment_id, number_no, name, issue, publish_at, kind, written)
            VALUES (#{id}, #{s.number}, #{s.name}, #{s.issue}, #{s.publishAt}, #{s.kind}, #{s.written})""")
    void insert(@Param("id") String commitmentId, @Param("s") PublicSource source);

    @Select("""
            SELECT number_no AS number, name, issue, publish_at, kind, written FROM draw_source
            WHERE commitment_id = #{id} ORDER BY number_no""")
    List<PublicSource> of(String id);
}

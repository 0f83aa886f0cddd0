package io.luxuan.card.marks;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Opinions in parts, as they are typed; the card holds them as one text. */
@Mapper
public interface CardOpinionMapper {
    @Delete("DELETE FROM card_opinion WHERE assignment_id = #{assignmentId}")
    void delete(String assignmentId);

    @Insert("""
            <script>INSERT INTO card_opinion (assignment_id, part, said) VALUES
            <foreach collection="rows" item="row" separator=",">(#{row.assignmentId}, #{row.part}, #{row.said})</foreach></script>""")
    void insertAll(@Param("rows") List<CardOpinion> rows);

    @Select("""
            <script>SELECT assignment_id, part, said FROM card_opinion WHERE assignment_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<CardOpinion> of(@Param("ids") Collection<String> ids);
}

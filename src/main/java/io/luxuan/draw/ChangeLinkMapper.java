package io.luxuan.draw;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The published heads of the chain of changes. The lock of the commitment keeps them in their order. */
@Mapper
interface ChangeLinkMapper {
    /** A change that became part of the chain. @param numberNo from 1; @param head hash of all changes up to it */
    record ChangeLink(int numberNo, String head, LocalDateTime linkedAt) {}

    @Insert("INSERT INTO draw_link (commitment_id, number_no, head, linked_at) VALUES (#{id}, #{l.numberNo}, #{l.head}, #{l.linkedAt})")
    void insert(@Param("id") String commitmentId, @Param("l") ChangeLink link);

    @Select("SELECT number_no, head, linked_at FROM draw_link WHERE commitment_id = #{id} ORDER BY number_no")
    List<ChangeLink> of(String id);

    @Select("SELECT number_no, head, linked_at FROM draw_link WHERE commitment_id = #{id} ORDER BY number_no DESC LIMIT #{limit}")
    List<ChangeLink> newest(@Param("id") String id, @Param("limit") int limit);

    default Optional<ChangeLink> last(String id) {
        return newest(id, 1).stream().findFirst();
    }
}

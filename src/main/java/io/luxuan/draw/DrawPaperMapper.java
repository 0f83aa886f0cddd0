package io.luxuan.draw;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.shared.NotFound;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The texts of a commitment in their canonical form, each written once. */
@Mapper
interface DrawPaperMapper {
    enum Kind { SNAPSHOT, POOL, PROGRAM, IDENTITIES, CHANGES, OUTCOME }

    @Insert("INSERT INTO draw_paper (commitment_id, kind, content) VALUES (#{id}, #{kind}, #{content})")
    void keep(@Param("id") String commitmentId, @Param("kind") Kind kind, @Param("content") String content);

    @Select("SELECT content FROM draw_paper WHERE commitment_id = #{id} AND kind = #{kind}")
    Optional<String> find(@Param("id") String commitmentId, @Param("kind") Kind kind);

    default String text(String commitmentId, Kind kind) {
        return find(commitmentId, kind).orElseThrow(() -> new NotFound("draw " + kind, commitmentId));
    }

    /** What had changed when the values were entered; nothing before. */
    default Changes changes(String commitmentId) {
        return find(commitmentId, Kind.CHANGES).map(changes -> Json.read(changes, Changes.class)).orElse(Changes.NONE);
    }
}

package io.luxuan.panel.ceremony;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Draws that are being solved. The database's own clock says who is silent: the platform's may be moved. */
@Mapper
interface DrawWorkMapper {
    String LINE = "SELECT commitment_id, round_id, asked_by, asked_username, asked_name, asked_at, node, step, tries, failure FROM draw_work";

    @Insert("""
            INSERT INTO draw_work (commitment_id, round_id, asked_by, asked_username, asked_name, asked_at, tries)
            VALUES (#{commitmentId}, #{roundId}, #{askedBy}, #{askedUsername}, #{askedName}, #{askedAt}, 0)""")
    void ask(DrawWork work);

    @Select(LINE + " WHERE commitment_id = #{id}")
    Optional<DrawWork> of(String commitmentId);

    /** Those that nobody has, or somebody who has been silent. */
    @Select(LINE + "\n" + """
             WHERE failure IS NULL AND (node IS NULL OR beat_at < TIMESTAMPADD(SECOND, -#{seconds}, CURRENT_TIMESTAMP(6)))
             ORDER BY asked_at, commitment_id LIMIT 10""")
    List<DrawWork> free(@Param("seconds") long seconds);

    @Update("""
            UPDATE draw_work SET node = #{node}, beat_at = CURRENT_TIMESTAMP(6), step = NULL, tries = tries + 1
            WHERE commitment_id = #{w.commitmentId} AND tries = #{w.tries} AND failure IS NULL""")
    int take(@Param("w") DrawWork work, @Param("node") String node);

    @Update("UPDATE draw_work SET beat_at = CURRENT_TIMESTAMP(6), step = #{step} WHERE commitment_id = #{id} AND node = #{node}")
    int beat(@Param("id") String commitmentId, @Param("node") String node, @Param("step") String step);

    @Update("UPDATE draw_work SET node = NULL, failure = #{failure} WHERE commitment_id = #{id} AND node = #{node}")
    int stop(@Param("id") String commitmentId, @Param("node") String node, @Param("failure") String failure);

    @Delete("DELETE FROM draw_work WHERE commitment_id = #{id} AND node = #{node}")
    int finish(@Param("id") String commitmentId, @Param("node") String node);

    /** So that it can be asked for again. */
    @Delete("DELETE FROM draw_work WHERE commitment_id = #{id} AND failure IS NOT NULL")
    int forget(String commitmentId);
}

package io.luxuan.draw;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SeatChangeMapper {
    @Insert("""
            INSERT INTO draw_event (id, commitment_id, kind, chain_no, application_no, seat, gone_no, taken_no, skips,
                                    happened_at)
            VALUES (#{id}, #{commitmentId}, #{kind}, #{chain}, #{application}, #{seat}, #{gone}, #{taken}, #{skips},
                    #{now})""")
    void insert(@Param("id") String id, @Param("commitmentId") String commitmentId, @Param("kind") String kind,
            @Param("chain") Integer chain, @Param("application") String application, @Param("seat") int seat,
            @Param("gone") Integer gone, @Param("taken") Integer taken, @Param("skips") String skips,
            @Param("now") LocalDateTime now);

    @Select("SELECT * FROM draw_event WHERE commitment_id = #{id} ORDER BY happened_at, id")
    List<Row> of(String id);

    record Row(
            String id, String commitmentId, String kind, Integer chainNo, String applicationNo, int seat, Integer goneNo,
            Integer takenNo, String skips, LocalDateTime happenedAt) {

        SeatChange change() {
            return new SeatChange(kind, chainNo, applicationNo, seat, goneNo, takenNo,
                    List.of(Json.read(skips, Skip[].class)), happenedAt.toString());
        }
    }
}

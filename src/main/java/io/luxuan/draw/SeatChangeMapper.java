package io.luxuan.draw;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SeatChangeMapper {
    @Insert("""
            INSERT INTO draw_event (id, commitment_id, kind, chain_no, application_no, seat, gone_no, taken_no, skips,
                                    happened_at, link_no)
            VALUES (#{r.id}, #{r.commitmentId}, #{r.kind}, #{r.chainNo}, #{r.applicationNo}, #{r.seat}, #{r.goneNo},
                    #{r.takenNo}, #{r.skips}, #{r.happenedAt}, #{link})""")
    void insert(@Param("r") Row row, @Param("link") Integer link);

    /** Those of a former release have no place in a chain. */
    @Select("SELECT * FROM draw_event WHERE commitment_id = #{id} ORDER BY link_no, happened_at, id")
    List<Row> of(String id);

    /** @param linkNo place in the chain of changes; null for draws of former releases */
    record Row(
            String id, String commitmentId, String kind, Integer chainNo, String applicationNo, int seat, Integer goneNo,
            Integer takenNo, String skips, LocalDateTime happenedAt, Integer linkNo) {

        SeatChange change() {
            return linkNo == null ? at(happenedAt) : toTheMinute();
        }

        /** Nobody needs to know more exactly when somebody left. */
        SeatChange toTheMinute() {
            return at(happenedAt.truncatedTo(ChronoUnit.MINUTES));
        }

        private SeatChange at(LocalDateTime moment) {
            return new SeatChange(kind, chainNo, applicationNo, seat, goneNo, takenNo,
                    List.of(Json.read(skips, Skip[].class)), moment.toString());
        }
    }
}

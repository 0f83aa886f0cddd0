package io.luxuan.panel.quality;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.panel.seat.SeatOrigin;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the panels of a round are like, counted by the database. */
@Mapper
interface QualityMapper {
    void insertFits(@Param("rows") List<SeatFit> rows);

    /** Live seats by hundreds of points of fit. */
    @Select("""
            SELECT bucket, COUNT(*) AS many FROM (
                SELECT FLOOR(f.fit / 100) AS bucket FROM review_seat_fit f
                JOIN review_assignment a ON a.id = f.assignment_id
                WHERE f.round_id = #{roundId} AND a.live = TRUE) AS fits
            GROUP BY bucket ORDER BY bucket""")
    List<Bucket> fits(String roundId);

    @Select("""
            SELECT COUNT(*) AS panels, COALESCE(SUM(seats), 0) AS seats, MIN(mean) AS worst, AVG(mean) AS mean FROM (
                SELECT a.application_id, COUNT(*) AS seats, AVG(CAST(f.fit AS DECIMAL(14, 4))) AS mean
                FROM review_assignment a LEFT JOIN review_seat_fit f ON f.assignment_id = a.id
                WHERE a.round_id = #{roundId} AND a.live = TRUE GROUP BY a.application_id) AS panels""")
    Panels panels(String roundId);

    /** Experts by the number of live seats that they hold. */
    @Select("""
            SELECT bucket, COUNT(*) AS many FROM (
                SELECT expert_id, COUNT(*) AS bucket FROM review_assignment
                WHERE round_id = #{roundId} AND live = TRUE GROUP BY expert_id) AS loads
            GROUP BY bucket ORDER BY bucket""")
    List<Bucket> loads(String roundId);

    /** Which expert sits on which panel: two short columns a seat, for institutions are no facts of this module. */
    @Select("SELECT application_id, expert_id FROM review_assignment WHERE round_id = #{roundId} AND live = TRUE")
    List<Seated> seats(String roundId);

    /** Seats that somebody left, by what they became and why. */
    @Select("""
            SELECT state, conflict_kind, COUNT(*) AS many FROM review_assignment
            WHERE round_id = #{roundId} AND live IS NULL AND state <> 'VOID'
            GROUP BY state, conflict_kind ORDER BY state, conflict_kind""")
    List<Departures> departures(String roundId);

    /** Who came to a live seat in which way. */
    @Select("""
            SELECT origin, COUNT(*) AS many FROM review_assignment
            WHERE round_id = #{roundId} AND live = TRUE GROUP BY origin ORDER BY origin""")
    List<Origins> origins(String roundId);

    /** Seats that somebody left, the newest first. */
    List<Assignment> left(@Param("roundId") String roundId, @Param("after") String after, @Param("limit") int limit);

    /** All who hold or held a seat of these applications and came after the draw. */
    List<Assignment> later(@Param("applicationIds") Collection<String> applicationIds);

    record Bucket(int bucket, long many) {}

    record Seated(String applicationId, String expertId) {}

    record Panels(long panels, long seats, BigDecimal worst, BigDecimal mean) {}

    record Departures(AssignmentState state, ConflictKind conflictKind, long many) {}

    record Origins(SeatOrigin origin, long many) {}
}

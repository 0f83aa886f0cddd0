package io.luxuan.panel.quality;

import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.shared.Slice;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a round's panels are like.
 *
 * @param panels        with anybody on them
 * @param withoutFit    live seats whose fit nobody kept, as those of imported panels
 * @param worst         smallest mean fit of a panel, 0 to 1000; null while none is known
 * @param mean          mean over panels
 * @param fits          live seats by hundreds of points
 * @param loads         experts by their seats in the round; those without a seat are in 0
 * @param panelSizes    panels by how many institutions sit on them
 * @param narrow        panels with fewer institutions than members
 * @param institutions  those with the most seats
 */
record PanelQuality(
        long panels, long seats, long withoutFit, BigDecimal worst, BigDecimal mean, List<QualityMapper.Bucket> fits,
        List<QualityMapper.Bucket> loads, List<QualityMapper.Bucket> panelSizes, long narrow,
        List<InstitutionLoad> institutions, List<QualityMapper.Departures> departures,
        List<QualityMapper.Origins> origins, List<Draw> discarded, Slice<Change> changes) {

    /** An institution, with all its names, affiliates and parents. */
    record InstitutionLoad(String name, long experts, long seats) {}

    /**
     * A seat that changed hands.
     *
     * @param to     null while it is empty
     * @param byHow  how the new one came; null while it is empty
     */
    record Change(Assignment left, String application, String from, String to, SeatOrigin byHow, String why) {}
}

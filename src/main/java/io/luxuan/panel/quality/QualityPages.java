package io.luxuan.panel.quality;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The quality of a round's panels for the staff. */
@UseCase
@ForStaff
class QualityPages {
    private final QualityMapper mapper;
    private final DrawMapper draws;
    private final PanelInstitutions institutions;
    private final Facts facts;

    QualityPages(QualityMapper mapper, DrawMapper draws, PanelInstitutions institutions, Facts facts) {
        this.mapper = mapper;
        this.draws = draws;
        this.institutions = institutions;
        this.facts = facts;
    }

    public PanelQuality of(String roundId, String cursor) {
        QualityMapper.Panels panels = mapper.panels(roundId);
        List<QualityMapper.Bucket> fits = mapper.fits(roundId);
        PanelInstitutions.Spread spread = institutions.of(mapper.seats(roundId));
        long known = fits.stream().mapToLong(QualityMapper.Bucket::many).sum();
        return new PanelQuality(panels.panels(), panels.seats(), panels.seats() - known, panels.worst(), panels.mean(),
                fits, loads(roundId), spread.panels(), spread.narrow(), spread.institutions(),
                mapper.departures(roundId), mapper.origins(roundId), discarded(roundId), changes(roundId, cursor));
    }

    private List<QualityMapper.Bucket> loads(String roundId) {
        List<QualityMapper.Bucket> loads = mapper.loads(roundId);
        long seated = loads.stream().mapToLong(QualityMapper.Bucket::many).sum();
        long pool = draws.live(roundId).map(Draw::pool).orElse(0);
        return pool <= seated ? loads
                : Stream.concat(Stream.of(new QualityMapper.Bucket(0, pool - seated)), loads.stream()).toList();
    }

    private List<Draw> discarded(String roundId) {
        return draws.history(roundId).stream().filter(draw -> draw.live() == null).toList();
    }

    private Slice<PanelQuality.Change> changes(String roundId, String cursor) {
        Slice<Assignment> page = Slice.of(mapper.left(roundId, cursor, Slice.PAGE + 1), Slice.PAGE, Assignment::id);
        if (page.rows().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        List<String> applicationIds = page.rows().stream().map(Assignment::applicationId).distinct().toList();
        List<Assignment> later = mapper.later(applicationIds);
        Map<String, ApplicationSummary> applications = facts.applications(applicationIds);
        Map<String, Expert> experts = facts.experts(
                Stream.concat(page.rows().stream(), later.stream()).map(Assignment::expertId).toList());
        List<PanelQuality.Change> changes = new ArrayList<>();
        for (Assignment left : page.rows()) {
            Optional<Assignment> next = later.stream().filter(seat -> seat.applicationId().equals(left.applicationId())
                    && seat.seat() == left.seat() && seat.id().compareTo(left.id()) > 0).findFirst();
            changes.add(new PanelQuality.Change(left, applications.get(left.applicationId()).number(),
                    experts.get(left.expertId()).name(), next.map(seat -> experts.get(seat.expertId()).name()).orElse(null),
                    next.map(Assignment::origin).orElse(null), left.reason()));
        }
        return new Slice<>(changes, page.next());
    }
}

package io.luxuan.panel.ceremony;

import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.Entry;
import io.luxuan.draw.ProposedSources;
import io.luxuan.draw.PublicSource;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.SourceForm;
import io.luxuan.draw.ValueKind;
import io.luxuan.panel.bars.ReadBars;
import io.luxuan.panel.pool.Draw;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** What the page of a round's panels shows: where the draw stands, what is to be done next, and the panels. */
@UseCase
@ForStaff
public class PanelsPage {
    private final Rounds rounds;
    private final CeremonyTasks tasks;
    private final ReadCeremony ceremony;
    private final DrawRecords draws;
    private final DrawWorkMapper works;
    private final PanelReadiness readiness;
    private final ReadBars bars;
    private final PanelLines lines;
    private final MovableClock clock;

    PanelsPage(Rounds rounds, CeremonyTasks tasks, ReadCeremony ceremony, DrawRecords draws,
            DrawWorkMapper works, PanelReadiness readiness, ReadBars bars, PanelLines lines, MovableClock clock) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.ceremony = ceremony;
        this.draws = draws;
        this.works = works;
        this.readiness = readiness;
        this.bars = bars;
        this.lines = lines;
        this.clock = clock;
    }

    public void fill(Round round, Model model) {
        fill(round, PanelQuery.ALL, model);
    }

    void fill(Round round, PanelQuery asked, Model model) {
        Draw draw = draws.live(round.id()).orElse(null);
        model.addAttribute("round", round);
        model.addAttribute("draw", draw);
        model.addAttribute("cursor", asked.cursor()).addAttribute("asked", asked);
        model.addAttribute("programme", rounds.programmeOf(round.id()));
        model.addAttribute("step", DrawStep.of(round.id(), tasks, draw));
        model.addAttribute("steps", DrawStep.ceremony());
        model.addAttribute("discarded", ceremony.history(round.id()).stream().filter(DrawCommitment::isDiscarded).toList());
        ceremony.live(round.id()).ifPresent(commitment -> committed(commitment, model));
        if (draw == null) {
            model.addAttribute("readiness", readiness.of(round));
            model.addAttribute("unusual", bars.unusual(round.id()));
            form(model);
        } else {
            model.addAttribute("lines", lines.page(round.id(), asked));
            model.addAttribute("statuses", PanelLines.WITH_PANEL.stream().sorted().toList());
            model.addAttribute("histogram", lines.histogram(round.id()));
            model.addAttribute("vacant", lines.vacant(round.id()));
            model.addAttribute("dispensable", lines.dispensable(round));
        }
    }

    private void committed(DrawCommitment commitment, Model model) {
        List<PublicSource> sources = ceremony.sources(commitment.id());
        List<Entry> entries = ceremony.entries(commitment.id());
        LocalDateTime ready = sources.stream().map(PublicSource::publishAt).max(LocalDateTime::compareTo).orElseThrow();
        model.addAttribute("commitment", commitment);
        model.addAttribute("work", works.of(commitment.id()).orElse(null));
        model.addAttribute("sources", sources);
        model.addAttribute("entries", entries);
        model.addAttribute("values", ceremony.values(commitment.id()));
        model.addAttribute("readyAt", ready);
        model.addAttribute("ready", !clock.now().isBefore(ready));
        Entry first = entries.stream().filter(entry -> entry.live() != null && entry.slot() == 1).findFirst().orElse(null);
        model.addAttribute("first", first);
        model.addAttribute("mine", first != null && first.accountId().equals(Actors.require().id()));
        if (!model.containsAttribute("typedValues")) {
            model.addAttribute("typedValues", Map.of());
        }
    }

    private void form(Model model) {
        model.addAttribute("kinds", ValueKind.values());
        if (!model.containsAttribute("typedSources")) {
            List<SourceForm> rows = new ArrayList<>(ProposedSources.after(clock.now()));
            while (rows.size() < TypedSources.ROWS) {
                rows.add(new SourceForm("", "", "", ValueKind.NUMBER.name(), ""));
            }
            model.addAttribute("typedSources", rows);
        }
    }
}

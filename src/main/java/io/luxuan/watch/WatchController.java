package io.luxuan.watch;

import io.luxuan.owner.RoundLeads;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.watch.drawing.Draw;
import io.luxuan.watch.drawing.Drawn;
import io.luxuan.watch.drawing.Sign;
import io.luxuan.workflow.PictureMarks;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/manager/rounds/{id}")
class WatchController {
    private final Rounds rounds;
    private final Tasks tasks;
    private final RoundLeads leads;
    private final ProcessMonitor monitor;
    private final SharedCounts counts;
    private final TaskLines lines;
    private final FailedLines failed;
    private final MessageSource messages;

    WatchController(Rounds rounds, Tasks tasks, RoundLeads leads, ProcessMonitor monitor, SharedCounts counts,
            TaskLines lines, FailedLines failed, MessageSource messages) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.leads = leads;
        this.monitor = monitor;
        this.counts = counts;
        this.lines = lines;
        this.failed = failed;
        this.messages = messages;
    }

    @GetMapping
    String watch(@PathVariable String id, @RequestParam(required = false) String process,
            @RequestParam(required = false) String cursor, Model model) {
        Round round = rounds.get(id);
        Slice<WorkItem> overdue = tasks.overdue(id, cursor, Slice.PAGE);
        model.addAttribute("round", round).addAttribute("leads", leads.of(id));
        model.addAttribute("stages", StageLine.of(round, rounds.programmeOf(id)));
        model.addAttribute("overdue", lines.overdue(overdue.rows()));
        model.addAttribute("overdueSlice", overdue);
        model.addAttribute("cursor", cursor);
        model.addAttribute("drawn", drawn(round, process));
        model.addAttribute("mine", lines.mine(mine(id), any -> round.title()));
        return counted(id, process, model, "watch/round");
    }

    private Drawn drawn(Round round, String process) {
        ProcessCounts shown = shown(counts.of(round.id()).counts(), process);
        Map<String, Sign> signs = new HashMap<>();
        shown.steps().forEach(step -> signs.put(step.stepId(), step.sign(round.id(), text("watch.overdue"))));
        PictureMarks standing = new PictureMarks(shown.steps().stream().map(StepLine::stepId).collect(Collectors.toSet()), Set.of(), Set.of());
        return Draw.of(monitor.picture(round.id(), shown.key()), standing, signs);
    }

    private static ProcessCounts shown(List<ProcessCounts> all, String process) {
        return all.stream().filter(one -> one.key().equals(process)).findFirst().orElse(all.get(0));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The part that refreshes itself. */
    @GetMapping("/counts")
    String counts(@PathVariable String id, @RequestParam(required = false) String process, Model model) {
        model.addAttribute("round", rounds.get(id));
        return counted(id, process, model, "watch/counts :: counts");
    }

    @GetMapping(value = "/diagram/{processKey}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> diagram(@PathVariable String id, @PathVariable String processKey) {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(monitor.diagram(rounds.get(id).id(), processKey));
    }

    private String counted(String id, String process, Model model, String view) {
        Watched watched = counts.of(id);
        List<ProcessCounts> all = watched.counts();
        model.addAttribute("processes", all);
        model.addAttribute("shown", shown(all, process));
        model.addAttribute("stuck", failed.lines(watched.stuck()));
        return view;
    }

    /** The first task of each kind that this manager must do here; kinds are a handful, and few tasks bar anybody. */
    private List<WorkItem> mine(String roundId) {
        String me = Actors.require().id();
        return counts.of(roundId).counts().stream().flatMap(process -> process.steps().stream()).map(StepLine::taskKey)
                .filter(Objects::nonNull).flatMap(kind -> tasks.queue(roundId, kind, null, Slice.PAGE).rows().stream()
                        .filter(item -> "role:MANAGER".equals(item.candidate()) && !item.bars(me)).limit(1)).toList();
    }
}

package io.luxuan.watch.instance;

import io.luxuan.owner.RoundLeads;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.watch.name.SubjectLookup;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.InstanceFilter;
import io.luxuan.workflow.InstanceState;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.ProcessMonitor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Process instances of one round or of all. */
@Controller
class InstancesController {
    private static final int PAGE = 50;

    private final Instances instances;
    private final InstanceLines lines;
    private final SubjectLookup subjects;
    private final OwnerNames owners;
    private final Rounds rounds;
    private final ProcessMonitor monitor;
    private final RoundLeads leads;
    private final MovableClock clock;

    InstancesController(Instances instances, InstanceLines lines, SubjectLookup subjects, OwnerNames owners, Rounds rounds,
            ProcessMonitor monitor, RoundLeads leads, MovableClock clock) {
        this.instances = instances;
        this.lines = lines;
        this.subjects = subjects;
        this.owners = owners;
        this.rounds = rounds;
        this.monitor = monitor;
        this.leads = leads;
        this.clock = clock;
    }

    @GetMapping("/manager/instances")
    String list(InstanceQuery query, @RequestParam(required = false) String cursor, Model model) {
        List<String> named = query.q() == null ? null : subjects.find(query.q(), query.round());
        model.addAttribute("tooMany", named != null && named.size() >= SubjectLookup.MOST_FOUND);
        Set<String> hidden = leads.unreadable();
        InstanceFilter filter = query.filter(clock.now(), named, query.owner() == null ? null : owners.find(query.owner()), hidden);
        Slice<FlowInstance> found = instances.find(filter, cursor, PAGE);
        model.addAttribute("query", query);
        model.addAttribute("round", query.round() == null || hidden.contains(query.round()) ? null : rounds.get(query.round()));
        model.addAttribute("states", InstanceState.values());
        model.addAttribute("processes", monitor.processes());
        model.addAttribute("step", query.step() == null || query.process() == null ? null
                : monitor.step(query.process(), query.step()).map(FlowStep::name).orElse(query.step()));
        model.addAttribute("lines", lines.of(found.rows()));
        model.addAttribute("total", instances.count(filter));
        model.addAttribute("slice", found);
        model.addAttribute("cursor", cursor);
        return "watch/instances";
    }
}

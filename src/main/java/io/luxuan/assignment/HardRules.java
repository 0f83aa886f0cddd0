package io.luxuan.assignment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rules every panel and every expert's load must keep, whatever the gains. */
final class HardRules {
    private HardRules() {}

    /** The first rule these panels break, in English; empty when they keep all. */
    static Optional<String> broken(AssignmentProblem problem, int[][] panels) {
        if (panels.length != problem.applications()) {
            return Optional.of(panels.length + " panels for " + problem.applications() + " applications");
        }
        return brokenPanel(problem, panels).or(() -> brokenLoad(problem, PanelView.loads(problem.experts(), panels)));
    }

    static Optional<String> brokenPanel(AssignmentProblem problem, int[][] panels) {
        for (int which = 0; which < panels.length; which++) {
            Optional<String> reason = brokenBy(problem, which, panels[which]);
            if (reason.isPresent()) {
                return reason.map("application %d: %s".formatted(which, "%s")::formatted);
            }
        }
        return Optional.empty();
    }

    static Optional<String> brokenLoad(AssignmentProblem problem, int[] load) {
        for (int who = 0; who < load.length; who++) {
            if (load[who] < problem.minimum()[who] || load[who] > problem.cap()[who]) {
                return Optional.of("expert %d: load %d is not from %d to %d"
                        .formatted(who, load[who], problem.minimum()[who], problem.cap()[who]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> brokenBy(AssignmentProblem problem, int which, int[] panel) {
        if (panel.length != problem.demand()[which]) {
            return Optional.of(panel.length + " experts instead of " + problem.demand()[which]);
        }
        Set<Integer> institutions = new HashSet<>();
        for (int who : panel) {
            if (who < 0 || who >= problem.experts() || problem.choice(which, who) < 0) {
                return Optional.of("expert " + who + " is not allowed");
            }
            if (!institutions.add(problem.institution()[who])) {
                return Optional.of("two experts of institution " + problem.institution()[who]);
            }
        }
        return problem.rules().stream().filter(rule -> !rule.isKeptBy(panel)).findFirst().map(rule -> "breaks " + rule.name());
    }
}

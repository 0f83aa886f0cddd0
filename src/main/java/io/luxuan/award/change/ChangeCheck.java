package io.luxuan.award.change;

import io.luxuan.award.papers.PaperCheck;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.Texts;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first thing wrong with each field of a change request. */
final class ChangeCheck {
    static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 100;

    private ChangeCheck() {}

    /** @param today on which it is asked for */
    static Map<String, Refused> faults(
            ChangeKind kind, PaperForm statement, Project project, Map<String, String> answers, String reason, LocalDate today) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        switch (kind) {
            case LEADER -> leader(answers.getOrDefault("leader", ""), project, faults);
            case CONTENT -> faults.putAll(PaperCheck.content(statement, project, answers));
            case BUDGET -> faults.putAll(PaperCheck.budget(project, answers));
            case MILESTONES -> faults.putAll(PaperCheck.milestones(project, answers));
            case EXTENSION -> extension(answers.getOrDefault("endsOn", ""), project, today, faults);
        }
        if (Texts.isBlank(reason)) {
            Verdict.refused("award.needed").noteAt("reason", faults);
        } else if (reason.strip().length() > LONGEST_REASON) {
            Verdict.refused("award.too-long", String.valueOf(LONGEST_REASON), String.valueOf(reason.strip().length())).noteAt("reason", faults);
        }
        return faults;
    }

    private static void leader(String leader, Project project, Map<String, Refused> faults) {
        if (leader.isEmpty()) {
            Verdict.refused("award.needed").noteAt("leader", faults);
        } else if (leader.length() > LONGEST_NAME) {
            Verdict.refused("award.too-long", String.valueOf(LONGEST_NAME), String.valueOf(leader.length())).noteAt("leader", faults);
        } else {
            ChangeRules.anotherLeader(leader, project.leader()).noteAt("leader", faults);
        }
    }

    private static void extension(String typed, Project project, LocalDate today, Map<String, Refused> faults) {
        LocalDate until = Answers.date(typed).orElse(null);
        List<Verdict> verdicts = until == null ? List.of(Verdict.refused("award.date-form")) : List.of(
                ChangeRules.extendedOnce(project.extendedFrom()), ChangeRules.askedAhead(today, project.endsOn()),
                ChangeRules.extendedWithin(until, project.endsOn()));
        verdicts.forEach(verdict -> verdict.noteAt("endsOn", faults));
    }
}

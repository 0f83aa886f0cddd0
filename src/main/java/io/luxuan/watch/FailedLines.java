package io.luxuan.watch;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.owner.RoundLeads;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailureCause;
import io.luxuan.workflow.FailureGroup;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts names and words to failures: of rounds, processes, steps and applications, each kind asked once for the list. Of rounds that
 * one may not read it is told that a step failed, and not whose.
 */
@UseCase
@ForStaff
public class FailedLines {
    private final Drawings drawings;
    private final Rounds rounds;
    private final Applications applications;
    private final ProcessMonitor monitor;
    private final RoundLeads leads;
    private final MessageSource messages;

    FailedLines(Rounds rounds, Applications applications, ProcessMonitor monitor, RoundLeads leads, MessageSource messages,
            Drawings drawings) {
        this.leads = leads;
        this.drawings = drawings;
        this.rounds = rounds;
        this.applications = applications;
        this.monitor = monitor;
        this.messages = messages;
    }

    public List<FailedLine> lines(List<FailedJob> jobs) {
        Set<String> hidden = leads.unreadable();
        Predicate<FailedJob> shown = job -> job.roundId() != null && !hidden.contains(job.roundId());
        Map<String, ApplicationSummary> subjects = subjects(jobs.stream().filter(shown).toList());
        Map<String, String> titles = new HashMap<>();
        return jobs.stream().map(job -> new FailedLine(job, process(job.processKey()), step(job.processKey(), job.stepId()),
                shown.test(job) ? title(job.roundId(), titles) : null, subject(job.subjectId(), subjects), words(job.cause()))).toList();
    }

    List<FailedCause> causes(List<FailureGroup> groups) {
        return groups.stream().map(group -> new FailedCause(group, process(group.processKey()),
                step(group.processKey(), group.stepId()), words(group.cause()))).toList();
    }

    private Map<String, ApplicationSummary> subjects(List<FailedJob> jobs) {
        List<String> ids = jobs.stream().filter(job -> drawings.ofApplications().contains(job.processKey()))
                .map(FailedJob::subjectId).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? Map.of() : applications.byIds(ids);
    }

    private String title(String roundId, Map<String, String> titles) {
        return roundId == null ? null : titles.computeIfAbsent(roundId, id -> {
            try {
                Round round = rounds.get(id);
                return round.title();
            } catch (NotFound gone) {
                return null;
            }
        });
    }

    private String process(String key) {
        try {
            return monitor.nameOf(key);
        } catch (NotFound engine) {
            return text("failed.engine", new Object[] {key}, key);
        }
    }

    private String step(String processKey, String stepId) {
        if (stepId == null) {
            return null;
        }
        try {
            return monitor.step(processKey, stepId).map(FlowStep::name).orElse(stepId);
        } catch (NotFound engine) {
            return stepId;
        }
    }

    private String words(FailureCause cause) {
        String kind = text("failed.kind." + cause.kind(), null, cause.detail());
        return cause.refusal() == null ? kind : text("refusal." + cause.refusal(), cause.arguments().toArray(), kind);
    }

    /** Clockwork that fails has no subject. */
    private static String subject(String id, Map<String, ApplicationSummary> subjects) {
        ApplicationSummary application = id == null ? null : subjects.get(id);
        return application == null ? null : application.number() + " " + application.title();
    }

    private String text(String key, Object[] arguments, String otherwise) {
        return messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }
}

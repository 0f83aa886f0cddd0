package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.countersign.Subject;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.round.Rounds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A recognition as the second manager reads it: who is recognised, and each that was struck out with its reason. */
@Component
class RecognitionSubject {
    private final Applications applications;
    private final Rounds rounds;

    RecognitionSubject(Applications applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    /** @param leftOut reasons by application, of the meeting or of a rule */
    Subject of(String roundId, LocalDate heldOn, String minutes, List<Judged> all, Map<String, String> leftOut) {
        Map<String, ApplicationSummary> known = applications.byIds(all.stream().map(Judged::applicationId).toList());
        List<Judged> inOrder = all.stream().sorted(Comparator.comparing(one -> known.get(one.applicationId()).number())).toList();
        List<Judged> struck = inOrder.stream().filter(one -> ConfirmRecognition.isLeftOut(leftOut, one)).toList();
        List<Judged> taken = inOrder.stream().filter(one -> one.meets() && !ConfirmRecognition.isLeftOut(leftOut, one)).toList();
        Subject subject = Subject.of("/manager/rounds/" + roundId + "/recognition", "recognition", rounds.get(roundId).title(),
                heldOn.toString(), taken.size(), struck.size()).line("minutes", minutes);
        for (Judged one : struck) {
            ApplicationSummary application = known.get(one.applicationId());
            subject = subject.line("struck-out", application.number(), application.title(), leftOut.get(one.applicationId()).strip());
        }
        for (Judged one : inOrder.stream().filter(each -> !each.meets()).toList()) {
            ApplicationSummary application = known.get(one.applicationId());
            subject = one.reason() == null ? subject.line("below-mark", application.number(), application.title())
                    : subject.line("not-met", application.number(), application.title(), one.reason());
        }
        String numbers = taken.stream().map(one -> known.get(one.applicationId()).number()).collect(Collectors.joining("、"));
        return (taken.isEmpty() ? subject.line("recognised.none") : subject.line("recognised", numbers)).seen(state(inOrder));
    }

    private static String state(List<Judged> all) {
        return all.stream().map(one -> one.applicationId() + one.meets()).collect(Collectors.joining("/"));
    }
}

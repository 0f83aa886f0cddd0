package io.luxuan.ranking.session;

import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The avoidance of the second stage. A group hears several fields, and what counts of leave is the day of the session: neither
 * bars a member. Every other rule does, for the application that it is about; who sits with somebody of the own institution, for all.
 */
final class StageAvoidance {
    private static final Set<String> NO_BAR = Set.of("avoid.other-field", "avoid.on-leave");

    private StageAvoidance() {}

    /** Why an expert cannot be of the group at all. */
    static List<Refused> ofGroup(SeatCandidate expert, List<SeatCandidate> members) {
        return Stream.of(AvoidanceRules.alreadyOnPanel(expert, members), AvoidanceRules.oneOfAnInstitution(expert, members))
                .map(Verdict::refusal).flatMap(Optional::stream).toList();
    }

    /** Applications that an expert has to leave to the others, with the reasons. */
    static Map<String, List<Refused>> barred(SeatCandidate expert, List<ReviewCase> cases) {
        Map<String, List<Refused>> barred = new LinkedHashMap<>();
        for (ReviewCase application : cases) {
            List<Refused> reasons = AvoidanceRules.whyNot(expert, application).stream()
                    .filter(reason -> !NO_BAR.contains(reason.code())).toList();
            if (!reasons.isEmpty()) {
                barred.put(application.applicationId(), reasons);
            }
        }
        return barred;
    }
}

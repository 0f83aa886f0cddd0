package io.luxuan.award.acceptance;

import io.luxuan.award.project.Project;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Expert;
import io.luxuan.expert.ExpertFacts;
import io.luxuan.expert.avoidance.AvoidanceCases;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.programme.PanelRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Verdict.Refused;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may judge a project's acceptance: the avoidance rules of reviews hold here as well. */
@Component
public class AcceptancePool {
    private final Candidates candidates;
    private final ExpertFacts experts;
    private final AvoidanceCases cases;
    private final Rounds rounds;
    private final SeatMapper seats;
    private final MovableClock clock;

    AcceptancePool(Candidates candidates, ExpertFacts experts, AvoidanceCases cases, Rounds rounds, SeatMapper seats, MovableClock clock) {
        this.candidates = candidates;
        this.experts = experts;
        this.cases = cases;
        this.rounds = rounds;
        this.seats = seats;
        this.clock = clock;
    }

    /** @param reasons why not; empty for one who may */
    record Judge(Expert expert, List<Refused> reasons) {
        public boolean isAllowed() {
            return reasons.isEmpty();
        }
    }

    ReviewCase caseOf(Project project) {
        return cases.of(project.roundId(), project.applicationId());
    }

    /** All but those who have left the panel, for whatever reason: they do not come back to it. */
    List<SeatCandidate> everyone(Project project) {
        Map<String, Integer> ofYear = loads(seats.ofYear(clock.now().getYear()));
        Map<String, Integer> ofRound = loads(seats.ofRound(project.roundId()));
        Set<String> gone = seats.ofProject(project.id()).stream().filter(seat -> seat.state() == SeatState.LEFT)
                .map(AcceptanceSeat::expertId).collect(Collectors.toSet());
        return candidates.pool(ofYear, ofRound).stream()
                .filter(one -> !gone.contains(one.expertId())).toList();
    }

    /** The same as in review; no limit where nobody reviewed. */
    int maximumLoad(Project project) {
        PanelRule panel = rounds.get(project.roundId()).settings().panel();
        return panel == null ? Integer.MAX_VALUE : panel.maximumLoad();
    }

    public Map<String, Expert> experts(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : experts.byIds(ids);
    }

    /** Those who may come first. @param panel who sits already; @param words part of a name or institution, blank for all */
    List<Judge> judges(Project project, List<String> panel, String words, int limit) {
        ReviewCase application = caseOf(project);
        List<SeatCandidate> pool = everyone(project);
        List<SeatCandidate> seated = pool.stream().filter(one -> panel.contains(one.expertId())).toList();
        int load = maximumLoad(project);
        Map<String, List<Refused>> reasons = pool.stream()
                .filter(one -> !panel.contains(one.expertId()) && matches(one, words))
                .collect(Collectors.toMap(SeatCandidate::expertId, one -> AvoidanceRules.whyNot(one, application, seated, load)));
        List<String> shown = reasons.entrySet().stream().sorted(Comparator
                        .comparingInt((Map.Entry<String, List<Refused>> one) -> one.getValue().size()).thenComparing(Map.Entry::getKey))
                .limit(limit).map(Map.Entry::getKey).toList();
        Map<String, Expert> found = experts(shown);
        return shown.stream().map(id -> new Judge(found.get(id), reasons.get(id))).toList();
    }

    private static boolean matches(SeatCandidate candidate, String words) {
        return words == null || words.isBlank() || candidate.name().key().contains(NameKey.of(words))
                || candidate.at().key().contains(NameKey.of(words));
    }

    private static Map<String, Integer> loads(List<SeatMapper.Load> loads) {
        return loads.stream().collect(Collectors.toMap(SeatMapper.Load::expertId, load -> (int) load.seats()));
    }
}

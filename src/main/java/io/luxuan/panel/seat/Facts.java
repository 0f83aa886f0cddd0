package io.luxuan.panel.seat;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.expert.ExpertFacts;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Other modules' facts, read without a guard: who asks has looked which seats are a person's own. */
@Component
public class Facts {
    private static final int PAGE = 500;

    private final Rounds rounds;
    private final ApplicationFacts applications;
    private final ExpertFacts experts;

    Facts(Rounds rounds, ApplicationFacts applications, ExpertFacts experts) {
        this.rounds = rounds;
        this.applications = applications;
        this.experts = experts;
    }

    public Round round(String id) {
        return rounds.get(id);
    }

    public Programme programme(String roundId) {
        return rounds.programmeOf(roundId);
    }

    public ApplicationSummary application(String id) {
        return applications.get(id);
    }

    public Map<String, ApplicationSummary> applications(Collection<String> ids) {
        Map<String, ApplicationSummary> found = new HashMap<>();
        Chunks.each(ids.stream().distinct().toList(),
                part -> found.putAll(applications.byIds(part)));
        return found;
    }

    public List<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses) {
        List<ApplicationSummary> all = new ArrayList<>();
        String after = null;
        do {
            Slice<ApplicationSummary> page =
                    applications.inRound(roundId, statuses, after, PAGE);
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    public Map<ApplicationStatus, Long> counts(String roundId) {
        return applications.countByStatus(roundId);
    }

    public Map<String, Expert> experts(Collection<String> ids) {
        Map<String, Expert> found = new HashMap<>();
        Chunks.each(ids.stream().distinct().toList(), Chunks.KEYS,
                part -> found.putAll(experts.byIds(part)));
        return found;
    }
}

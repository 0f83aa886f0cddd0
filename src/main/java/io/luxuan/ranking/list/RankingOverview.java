package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/** What stands above the ranking: the cut, the model's findings, and how many stand apart. */
@UseCase
@ForStaff
class RankingOverview {
    private static final int MOST_ROUNDS = 50;

    private final RankingMapper rankings;
    private final AdviceMapper advice;
    private final AssignmentMapper assignments;
    private final RankingCut cuts;
    private final Facts facts;

    private final KeptByKey<Round, View> kept;

    RankingOverview(RankingMapper rankings, AdviceMapper advice, AssignmentMapper assignments, RankingCut cuts,
            Facts facts, @Value("${luxuan.kept:3s}") Duration age) {
        this.rankings = rankings;
        this.advice = advice;
        this.assignments = assignments;
        this.cuts = cuts;
        this.facts = facts;
        this.kept = new KeptByKey<>(age, MOST_ROUNDS, this::count);
    }

    /**
     * @param cut     null when there is none
     * @param model   null before the ranking
     * @param waiting applications whose review is not finished
     * @param shortPanels those that have too few valid opinions and nothing left to sign
     * @param needed  valid opinions that a score needs
     */
    record View(RankingMapper.Sizes sizes, RankingCut.View cut, ModelRow model, long withdrawn, long waiting,
            List<ShortPanel> shortPanels, int needed) {
        public long count(RankingShow show) {
            return switch (show) {
                case RANKED -> sizes.ranked();
                case EXCLUDED -> sizes.excluded();
                case TIED -> sizes.tied();
                case GREY -> model == null ? 0 : model.grey();
                case FAR -> model == null ? 0 : model.far();
                case WITHDRAWN -> withdrawn;
            };
        }
    }

    record ShortPanel(ApplicationSummary application, int valid) {}

    /** Some seconds old: it counts through all that is ranked. */
    public View of(Round round) {
        return kept.get(round);
    }

    private View count(Round round) {
        RankingMapper.Sizes sizes = rankings.sizes(round.id());
        Map<ApplicationStatus, Long> counts = facts.counts(round.id());
        long waiting = counts.getOrDefault(ApplicationStatus.ACCEPTED, 0L) + counts.getOrDefault(ApplicationStatus.IN_REVIEW, 0L);
        return new View(sizes, cuts.of(round, sizes), advice.model(round.id()).orElse(null),
                counts.getOrDefault(ApplicationStatus.WITHDRAWN, 0L), waiting, shortPanels(round),
                VoidScore.needed(round));
    }

    private List<ShortPanel> shortPanels(Round round) {
        List<AssignmentMapper.ShortPanel> found = assignments.shortPanels(round.id(), VoidScore.needed(round));
        Map<String, ApplicationSummary> applications =
                facts.applications(found.stream().map(AssignmentMapper.ShortPanel::applicationId).toList());
        return found.stream().map(each -> new ShortPanel(applications.get(each.applicationId()), each.valid()))
                .filter(each -> each.application().status() != ApplicationStatus.WITHDRAWN).toList();
    }
}

package io.luxuan.panel.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** For one seat: which experts may take it, and of the others all the reasons why not. */
@UseCase
public class WhoMaySit {
    private static final int SHOWN = 50;

    private final AssignmentMapper assignments;
    private final ReviewPool pool;
    private final Facts facts;

    WhoMaySit(AssignmentMapper assignments, ReviewPool pool, Facts facts) {
        this.assignments = assignments;
        this.pool = pool;
        this.facts = facts;
    }

    public record Answer(SeatCandidate candidate, Expert expert, List<Verdict.Refused> reasons) {
        public boolean allowed() {
            return reasons.isEmpty();
        }
    }

    /** Those who may come first, those with the fewest seats before others. @param words part of a name or institution; blank for all */
    @ForStaff
    public List<Answer> forSeat(Assignment seat, String words) {
        Round round = facts.round(seat.roundId());
        ReviewCase application = pool.cases(round.id(), List.of(facts.application(seat.applicationId()))).get(0);
        List<Assignment> others = assignments.panel(seat.applicationId()).stream()
                .filter(member -> member.seat() != seat.seat()).toList();
        List<SeatCandidate> panel = pool.these(round, others.stream().map(Assignment::expertId).toList());
        int load = round.settings().panel().maximumLoad();
        List<Answer> answers = pool.everyone(round).stream()
                .filter(candidate -> !candidate.expertId().equals(seat.expertId()) && matches(candidate, words))
                .map(candidate -> new Answer(candidate, null, AvoidanceRules.whyNot(candidate, application, panel, load)))
                .sorted(Comparator.comparingInt((Answer answer) -> answer.reasons().size())
                        .thenComparingInt(answer -> answer.candidate().drawnInRound())
                        .thenComparing(answer -> answer.candidate().expertId()))
                .limit(SHOWN).toList();
        Map<String, Expert> experts = facts.experts(answers.stream().map(answer -> answer.candidate().expertId()).toList());
        return answers.stream().map(answer -> new Answer(answer.candidate(),
                experts.get(answer.candidate().expertId()), answer.reasons())).toList();
    }

    private static boolean matches(SeatCandidate candidate, String words) {
        return words == null || words.isBlank() || candidate.name().key().contains(NameKey.of(words))
                || candidate.at().key().contains(NameKey.of(words));
    }
}

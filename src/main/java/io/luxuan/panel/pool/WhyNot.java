package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.Fit;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why an expert may not judge an application: for any of both, whether seated or not. A page costs the same in any pool. */
@UseCase
class WhyNot {
    private final Candidates candidates;
    private final ReviewPool pool;
    private final AssignmentMapper assignments;
    private final Facts facts;

    WhyNot(Candidates candidates, ReviewPool pool, AssignmentMapper assignments, Facts facts) {
        this.candidates = candidates;
        this.pool = pool;
        this.assignments = assignments;
        this.facts = facts;
    }

    /**
     * @param seated  whether the expert sits on the panel now: then the reasons tell what would bar the seat
     * @param reasons all of them with their evidence; empty when the expert may judge
     */
    record Answer(Expert expert, int fit, boolean seated, List<Refused> reasons) {
        public boolean allowed() {
            return reasons.isEmpty();
        }
    }

    record Page(Round round, ApplicationSummary subject, Slice<Answer> answers) {}

    /** @param words part of a name or institution; blank for everyone */
    @ForStaff
    public Page of(String applicationId, String words, String after) {
        ApplicationSummary application = facts.application(applicationId);
        if (application.status() == ApplicationStatus.DRAFT || application.submittedAt() == null) {
            throw new NotFound("application", applicationId);
        }
        Round round = facts.round(application.roundId());
        Slice<String> ids = Slice.of(candidates.search(words, after, Slice.PAGE + 1), Slice.PAGE, id -> id);
        return new Page(round, application, new Slice<>(answers(round, application, ids.rows()), ids.next()));
    }

    private List<Answer> answers(Round round, ApplicationSummary application, List<String> ids) {
        ReviewCase subject = pool.cases(round.id(), List.of(application)).get(0);
        List<String> seated = assignments.panel(application.id()).stream().map(Assignment::expertId).toList();
        List<SeatCandidate> panel = pool.these(round, seated);
        int load = round.settings().panel().maximumLoad();
        Map<String, Expert> experts = facts.experts(ids);
        return pool.these(round, ids).stream().map(candidate -> {
            boolean sits = seated.contains(candidate.expertId());
            List<Refused> reasons = sits ? ofSeated(candidate, subject, panel)
                    : AvoidanceRules.whyNot(candidate, subject, panel, load);
            return new Answer(experts.get(candidate.expertId()), Fit.of(candidate, subject), sits, reasons);
        }).toList();
    }

    /** The seat itself does not speak against the expert, nor does the load that it is part of. */
    private static List<Refused> ofSeated(SeatCandidate candidate, ReviewCase subject, List<SeatCandidate> panel) {
        List<SeatCandidate> others = panel.stream().filter(member -> !member.expertId().equals(candidate.expertId())).toList();
        List<Refused> reasons = new ArrayList<>(AvoidanceRules.whyNot(candidate, subject));
        AvoidanceRules.oneOfAnInstitution(candidate, others).refusal().ifPresent(reasons::add);
        return reasons;
    }
}

package io.luxuan.application.call;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.StepContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When everything that arrived before the end of a call has been answered, so that drafts may lapse. A request waits and
 * works for less than a minute, and whoever was turned away comes again within the grace; where nobody has a draft, nothing
 * can be under way. No lock and no list of requests is needed for it, whatever the number of servers.
 */
@Component
class AnswersOut implements Deadline {
    private final Rounds rounds;
    private final ApplicationMapper applications;
    private final Duration grace;

    AnswersOut(Rounds rounds, ApplicationMapper applications, @Value("${luxuan.call.grace:5m}") Duration grace) {
        this.rounds = rounds;
        this.applications = applications;
        this.grace = grace;
    }

    @Override
    public String name() {
        return "answers-out";
    }

    @Override
    public LocalDateTime of(StepContext context) {
        Round round = rounds.get(context.roundId());
        boolean drafts = applications.anyInRound(round.id(), Set.of(ApplicationStatus.DRAFT));
        return drafts ? round.closesAt().plus(grace) : round.closesAt();
    }
}

package io.luxuan.award.life;

import io.luxuan.award.acceptance.AcceptancePanel;
import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.SeatMapper;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Participants;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who acts in panels, changes and claims of money, and until when. */
@Configuration(proxyBeanMethods = false)
class AwardPeople {
    /** The last moment of a day for which something is due. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    @Bean
    Participants acceptancePanelMembers(ProjectMapper projects, AcceptancePanel panel) {
        return Participants.named("acceptance-panel", context -> projects.find(context.subjectId()).map(panel::now).orElse(List.of())
                .stream().map(AcceptanceSeat::id).toList());
    }

    @Bean
    Participants acceptanceExpert(SeatMapper seats) {
        return Participants.named("acceptance-expert", context -> seats.find(context.text("assignmentId"))
                .map(AcceptanceSeat::accountId).stream().toList());
    }

    @Bean
    Deadline judgingDue(SeatMapper seats) {
        return Deadline.named("judging-due", context -> seats.find(context.text("assignmentId")).map(AcceptanceSeat::dueAt).orElse(null));
    }

    @Bean
    Participants changeRecommender(ProjectChangeMapper changes) {
        return Participants.named("change-recommender", context -> changes.find(context.subjectId())
                .map(change -> "org:" + change.recommenderId()).stream().toList());
    }

    @Bean
    Participants clawBackOwner(ClawBackMapper claims, MoneyHolders holders) {
        return Participants.named("claw-back-owner", context -> claims.find(context.subjectId())
                .flatMap(claim -> holders.find(claim.projectId())).stream()
                .flatMap(holder -> Stream.of(holder.ownerId(), "org:" + holder.organisationId())).toList());
    }

    @Bean
    Deadline clawBackDue(ClawBackMapper claims) {
        return Deadline.named("claw-back-due", context -> claims.find(context.subjectId()).map(ClawBack::dueOn)
                .map(day -> day.atTime(END_OF_DAY)).orElse(null));
    }
}

package io.luxuan.award.life;

import io.luxuan.award.project.ProjectDates;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.start.OpenMidterms;
import io.luxuan.award.start.StartProjects;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.ProcessStep;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the processes, by the names that the BPMN files call. */
@Configuration(proxyBeanMethods = false)
class AwardProcess {
    @Bean
    ProcessStep startProjectsStep(StartProjects start, ProjectDates dates) {
        return ProcessStep.named("start-projects", context -> Map.of(
                "more", start.startSome(context.roundId()), "midterm", dates.hasMidterm(context.roundId())));
    }

    @Bean
    ProcessStep openMidtermChecksStep(OpenMidterms open) {
        return ProcessStep.named("open-midterm-checks", context -> Map.of("more", open.openSome(context.roundId())));
    }

    @Bean
    ProcessStep payFirstInstalmentStep(ProjectSteps steps) {
        return step("pay-first-instalment", steps::payFirstInstalment);
    }

    @Bean
    ProcessStep closeProjectStep(ProjectSteps steps) {
        return step("close-project", steps::close);
    }

    @Bean
    ProcessStep failProjectStep(ProjectSteps steps) {
        return step("fail-project", steps::fail);
    }

    @Bean
    ProcessStep payMidtermInstalmentStep(ProjectSteps steps) {
        return step("pay-midterm-instalment", steps::payMidtermInstalment);
    }

    @Bean
    ProcessStep stopProjectStep(ProjectSteps steps) {
        return step("stop-project", steps::stop);
    }

    @Bean
    ProcessStep stopNamedProjectsStep(StopNamed stop) {
        return ProcessStep.doing("stop-named-projects", context -> stop.of(context.roundId(), context.text("stopped")));
    }

    @Bean
    ProcessStep lapsePlacesStep(LapsePlaces lapse) {
        return ProcessStep.doing("lapse-places", context -> lapse.of(context.roundId()));
    }

    @Bean
    Deadline midtermOpensDeadline(ProjectDates dates) {
        return Deadline.named("midterm-opens", context -> dates.midtermOpens(context.roundId()));
    }

    @Bean
    Deadline projectDueDeadline(ProjectDates dates) {
        return Deadline.named("project-due", context -> dates.due(context.subjectId()));
    }

    @Bean
    ProcessMessage midtermOpenedMessage() {
        return new ProcessMessage("midterm-opened");
    }

    @Bean
    ProcessMessage changeWithdrawnMessage() {
        return new ProcessMessage("change-withdrawn");
    }

    @Bean
    Participants projectOwner(ProjectMapper projects) {
        return Participants.named("project-owner", context -> projects.find(context.subjectId()).stream()
                .flatMap(project -> Stream.of(project.ownerId(), "org:" + project.organisationId())).toList());
    }

    @Bean
    Gate allProjectsClosed(ProjectMapper projects) {
        return new Gate() {
            @Override
            public String message() {
                return "all-projects-closed";
            }

            @Override
            public boolean isOpen(String roundId) {
                return projects.openIn(roundId) == 0 && projects.vacantIn(roundId) == 0;
            }
        };
    }

    private static ProcessStep step(String name, Consumer<String> work) {
        return ProcessStep.doing(name, context -> work.accept(context.subjectId()));
    }
}

package io.luxuan.award;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the processes, by the names that the BPMN files call. */
@Configuration(proxyBeanMethods = false)
class AwardProcess {
    private record Step(String name, Function<StepContext, Map<String, Object>> work) implements ProcessStep {
        @Override
        public Map<String, Object> run(StepContext context) {
            return work.apply(context);
        }
    }

    private record Moment(String name, Function<StepContext, LocalDateTime> moment) implements Deadline {
        @Override
        public LocalDateTime of(StepContext context) {
            return moment.apply(context);
        }
    }

    private record Who(String name, Function<StepContext, List<String>> who) implements Participants {
        @Override
        public List<String> of(StepContext context) {
            return who.apply(context);
        }
    }

    @Bean
    ProcessStep startProjectsStep(StartProjects start) {
        return new Step("start-projects", context -> Map.of("more", start.startSome(context.roundId())));
    }

    @Bean
    ProcessStep startCertifiedProjectsStep(StartProjects start) {
        return new Step("start-certified-projects", context -> Map.of("more", start.startSome(context.roundId())));
    }

    @Bean
    ProcessStep openMidtermChecksStep(OpenMidterms open) {
        return new Step("open-midterm-checks", context -> Map.of("more", open.openSome(context.roundId())));
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
    Deadline midtermOpensDeadline(ProjectDates dates) {
        return new Moment("midterm-opens", context -> dates.midtermOpens(context.roundId()));
    }

    @Bean
    Deadline statementDueDeadline(ProjectDates dates) {
        return due("statement-due", dates);
    }

    @Bean
    Deadline midtermDueDeadline(ProjectDates dates) {
        return due("midterm-due", dates);
    }

    @Bean
    Deadline acceptanceDueDeadline(ProjectDates dates) {
        return due("acceptance-due", dates);
    }

    @Bean
    Deadline correctionEndsDeadline(ProjectDates dates) {
        return due("correction-ends", dates);
    }

    @Bean
    Participants projectOwner(ProjectMapper projects) {
        return new Who("project-owner", context -> projects.find(context.subjectId()).map(Project::ownerId).stream().toList());
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
                return projects.openIn(roundId) == 0;
            }
        };
    }

    private static Deadline due(String name, ProjectDates dates) {
        return new Moment(name, context -> dates.due(context.subjectId()));
    }

    private static ProcessStep step(String name, Consumer<String> work) {
        return new Step(name, context -> {
            work.accept(context.subjectId());
            return Map.of();
        });
    }
}

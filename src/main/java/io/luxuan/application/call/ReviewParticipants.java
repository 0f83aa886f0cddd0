package io.luxuan.application.call;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.TaskPage;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who acts on an application, until when, and where. */
@Configuration(proxyBeanMethods = false)
class ReviewParticipants {
    @Bean
    Participants applicant(ApplicationMapper applications) {
        return Participants.named("applicant", context -> {
            ApplicationRow application = applications.find(context.subjectId());
            return List.of(application.applicantId(), "org:" + application.organisationId());
        });
    }

    @Bean
    Participants recommender(ApplicationMapper applications) {
        return participants("recommender", id -> "org:" + applications.find(id).recommenderId());
    }

    @Bean
    Deadline correctionDue(ApplicationMapper applications) {
        return Deadline.named("correction-due", context -> applications.find(context.subjectId()).correctionDue());
    }

    @Bean
    ProcessMessage applicationWithdrawnMessage() {
        return new ProcessMessage("application-withdrawn");
    }

    @Bean
    ProcessMessage applicationLapsedMessage() {
        return new ProcessMessage("application-lapsed");
    }

    @Bean
    TaskPage recommendPage() {
        return page("recommend", "/recommender/applications/%s");
    }

    @Bean
    TaskPage revisePage() {
        return page("revise", "/applicant/applications/%s/edit");
    }

    @Bean
    TaskPage correctPage() {
        return page("correct", "/applicant/applications/%s/edit");
    }

    @Bean
    TaskPage formalityCheckPage() {
        return page("formality-check", "/manager/applications/%s");
    }

    private static Participants participants(String name, Function<String, String> who) {
        return Participants.named(name, context -> List.of(who.apply(context.subjectId())));
    }

    private static TaskPage page(String taskKey, String path) {
        return TaskPage.at(taskKey, item -> path.formatted(item.subjectId()));
    }
}

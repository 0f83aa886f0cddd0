package io.luxuan.publicity.objection;

import static io.luxuan.publicity.list.PublicitySteps.step;

import io.luxuan.publicity.list.ListMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an objection does to the entry that it names; the objection itself was settled by its handler. */
@Configuration(proxyBeanMethods = false)
class ObjectionSteps {
    private final ListMapper lists;
    private final ObjectionMapper objections;

    ObjectionSteps(ListMapper lists, ObjectionMapper objections) {
        this.lists = lists;
        this.objections = objections;
    }

    @Bean
    ProcessStep holdEntryStep() {
        return step("hold-entry", context -> {
            Objection objection = objection(context);
            lists.hold(objection.roundId(), objection.applicationId());
            return Map.of();
        });
    }

    @Bean
    ProcessStep releaseEntryStep() {
        return step("release-entry", context -> {
            Objection objection = objection(context);
            lists.release(objection.roundId(), objection.applicationId());
            return Map.of();
        });
    }

    @Bean
    ProcessStep endObjectionsStep(Rounds rounds, MovableClock clock) {
        return ProcessStep.doing("end-objections", context ->
                objections.endAll(context.roundId(), rounds.get(context.roundId()).ending().reason(), clock.now()));
    }

    @Bean
    ProcessMessage objectionLodgedMessage() {
        return new ProcessMessage("objection-lodged");
    }

    /** The objection's own process is asked as well as the publicity that called it. */
    private Objection objection(StepContext context) {
        String named = context.text("objectionId");
        return objections.find(named == null ? context.subjectId() : named);
    }
}

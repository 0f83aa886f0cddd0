package io.luxuan.publicity.objection;

import static io.luxuan.publicity.list.PublicitySteps.step;

import io.luxuan.publicity.list.ListMapper;
import io.luxuan.workflow.ProcessStep;
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
        return step("hold-entry", context -> hold(context.text("objectionId")));
    }

    @Bean
    ProcessStep upholdObjectionStep() {
        return step("uphold-objection", context -> hold(context.subjectId()));
    }

    @Bean
    ProcessStep declineObjectionStep() {
        return step("decline-objection", context -> release(context.subjectId()));
    }

    @Bean
    ProcessStep dismissObjectionStep() {
        return step("dismiss-objection", context -> release(context.subjectId()));
    }

    private Map<String, Object> hold(String objectionId) {
        Objection objection = objections.find(objectionId);
        lists.hold(objection.roundId(), objection.applicationId());
        return Map.of();
    }

    private Map<String, Object> release(String objectionId) {
        Objection objection = objections.find(objectionId);
        lists.release(objection.roundId(), objection.applicationId());
        return Map.of();
    }
}

package io.luxuan.publicity.list;

import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.notice.PublishCall;
import io.luxuan.publicity.notice.PublishReopening;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this module. */
@Configuration(proxyBeanMethods = false)
public class PublicitySteps {
    @Bean
    ProcessStep publishCallStep(PublishCall publishCall) {
        return step("publish-call", context -> {
            publishCall.of(context.roundId());
            return Map.of();
        });
    }

    @Bean
    ProcessStep publishReopeningStep(PublishReopening publish) {
        return ProcessStep.doing("publish-reopening", context -> publish.of(context.roundId(), context.text("why")));
    }

    @Bean
    ProcessStep publishEndingStep(EndPublicity end) {
        return ProcessStep.doing("publish-ending", context -> end.of(context.roundId()));
    }

    @Bean
    ProcessStep publishListStep(PublishList publishList) {
        return step("publish-list", context -> {
            publishList.of(ListKey.of(context));
            return Map.of();
        });
    }

    /** {@code supplementary} serves rounds whose publicity began under the process's first version. */
    @Bean
    ProcessStep settlePublicityStep(SettlePublicity settle, ListMapper lists) {
        return step("settle-publicity", context -> {
            Remains remains = settle.of(ListKey.of(context));
            boolean waiting = lists.count(ListQuery.inState(context.subjectId(), EntryState.PENDING)) > 0;
            return Map.of("remains", remains.name(), "supplementary", waiting);
        });
    }

    @Bean
    ProcessStep issueFinalListStep(IssueFinalList issue) {
        return step("issue-final-list", context -> {
            issue.of(ListKey.of(context), Remains.NOTHING.name().equals(context.text("remains")));
            return Map.of();
        });
    }

    public static ProcessStep step(String name, Function<StepContext, Map<String, Object>> work) {
        return new ProcessStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Map<String, Object> run(StepContext context) {
                return work.apply(context);
            }
        };
    }
}

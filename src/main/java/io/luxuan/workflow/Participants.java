package io.luxuan.workflow;

import java.util.List;
import java.util.function.Function;

/**
 * Who takes part. {@code ${steps.members(execution, 'panel')}} answers the collection of a multi-instance (ids of
 * assignments); {@code ${steps.who(execution, 'applicant')}} answers one assignee's account id or a candidate such as
 * {@code org:<organisation id>} or {@code role:MANAGER}. An account may be followed by the unit for which it acts
 * ({@code org:<id>}): all of the unit's people hear of the task when they are reminded.
 */
public interface Participants {
    String name();

    List<String> of(StepContext context);

    static Participants named(String name, Function<StepContext, List<String>> who) {
        record Named(String name, Function<StepContext, List<String>> who) implements Participants {
            @Override
            public List<String> of(StepContext context) {
                return who.apply(context);
            }
        }
        return new Named(name, who);
    }
}

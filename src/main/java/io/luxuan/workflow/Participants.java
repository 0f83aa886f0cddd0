package io.luxuan.workflow;

import java.util.List;

/**
 * Who takes part. {@code ${steps.members(execution, 'panel')}} answers the collection of a multi-instance (ids of
 * assignments); {@code ${steps.who(execution, 'applicant')}} answers one assignee's account id or a candidate such as
 * {@code org:<organisation id>} or {@code role:MANAGER}.
 */
public interface Participants {
    String name();

    List<String> of(StepContext context);
}

package io.luxuan.owner;

import io.luxuan.workflow.WorkItem;
import java.util.List;

/** What colleagues want to hear before they do their tasks (加签). */
public interface OpinionsAsked {
    /** Open tasks about which the signed-in person is asked, by due date; at most so many as a desk shows. */
    List<WorkItem> ofMe();
}

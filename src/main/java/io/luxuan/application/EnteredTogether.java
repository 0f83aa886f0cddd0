package io.luxuan.application;

import io.luxuan.programme.Programme;
import java.util.List;

/** Does in few statements what a process would do first of each application, for many that are handed in together. */
public interface EnteredTogether {
    /** Before their processes start, in the same transaction. */
    void entered(Programme programme, List<ApplicationSummary> applications);
}

package io.luxuan.award.project;

import io.luxuan.programme.form.PaperForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a project's unit hands in: the task that it answers and the states before and after. The programme says what is asked. */
public enum PaperKind {
    STATEMENT("sign-task-statement", "approve-task-statement", ProjectState.STATEMENT, ProjectState.STATEMENT_CHECK),
    CERTIFICATE("submit-certificate", "verify-certificate", ProjectState.CERTIFICATE, ProjectState.CERTIFICATE_CHECK),
    MIDTERM("report-midterm", "check-midterm", ProjectState.MIDTERM, ProjectState.MIDTERM_CHECK),
    ACCEPTANCE("submit-acceptance", "grade-acceptance", ProjectState.ACCEPTANCE, ProjectState.ACCEPTANCE_CHECK),
    CORRECTION("correct-acceptance", "grade-acceptance", ProjectState.CORRECTION, ProjectState.ACCEPTANCE_CHECK);

    private final String submitTask;
    private final String checkTask;
    private final ProjectState before;
    private final ProjectState after;

    PaperKind(String submitTask, String checkTask, ProjectState before, ProjectState after) {
        this.submitTask = submitTask;
        this.checkTask = checkTask;
        this.before = before;
        this.after = after;
    }

    public static Optional<PaperKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String submitTask() {
        return submitTask;
    }

    public String checkTask() {
        return checkTask;
    }

    public ProjectState before() {
        return before;
    }

    public ProjectState after() {
        return after;
    }

    public PaperForm.Kind form() {
        return PaperForm.Kind.valueOf(name());
    }
}

package io.luxuan.award.project;

import static io.luxuan.award.project.PaperField.area;
import static io.luxuan.award.project.PaperField.date;
import static io.luxuan.award.project.PaperField.money;
import static io.luxuan.award.project.PaperField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a project's unit hands in, with the questions asked, the task that it answers and the states before and after. */
public enum PaperKind {
    STATEMENT("sign-task-statement", "approve-task-statement", ProjectState.STATEMENT, ProjectState.STATEMENT_CHECK, false,
            List.of(area("objectives", 3000), area("indicators", 3000))),
    CERTIFICATE("submit-certificate", "verify-certificate", ProjectState.CERTIFICATE, ProjectState.CERTIFICATE_CHECK, true,
            List.of(text("certificateNumber", 100), text("issuer", 200), date("issuedOn"))),
    MIDTERM("report-midterm", "check-midterm", ProjectState.MIDTERM, ProjectState.MIDTERM_CHECK, false,
            List.of(area("progress", 5000), money("spent"))),
    ACCEPTANCE("submit-acceptance", "grade-acceptance", ProjectState.ACCEPTANCE, ProjectState.ACCEPTANCE_CHECK, true,
            List.of(area("summary", 5000), area("achieved", 5000), money("spent"), area("accounts", 3000))),
    CORRECTION("correct-acceptance", "grade-acceptance", ProjectState.CORRECTION, ProjectState.ACCEPTANCE_CHECK, true,
            List.of(area("summary", 5000), area("achieved", 5000)));

    private final String submitTask;
    private final String checkTask;
    private final ProjectState before;
    private final ProjectState after;
    private final boolean needsFile;
    private final List<PaperField> fields;

    PaperKind(String submitTask, String checkTask, ProjectState before, ProjectState after, boolean needsFile,
            List<PaperField> fields) {
        this.submitTask = submitTask;
        this.checkTask = checkTask;
        this.before = before;
        this.after = after;
        this.needsFile = needsFile;
        this.fields = fields;
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

    /** Media types of its files; a certificate is a PDF, other papers take every kind that applications may carry. */
    public List<String> accept() {
        return this == CERTIFICATE ? List.of("application/pdf") : List.of();
    }

    public boolean needsFile() {
        return needsFile;
    }

    public List<PaperField> fields() {
        return fields;
    }
}

package io.luxuan.award.papers;

import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.PaperForm;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A paper being written.
 *
 * @param savedAt  null before anything was saved
 * @param inForce  milestones of the task statement that binds; empty before there is one
 * @param returned why the version before was returned; null when none was
 */
public record PaperDraft(
        Project project, PaperForm form, int version, Map<String, String> answers, LocalDateTime savedAt, String returned,
        List<ProjectFile> files, List<Milestone> inForce) {
    PaperDraft with(Map<String, String> others) {
        return new PaperDraft(project, form, version, others, savedAt, returned, files, inForce);
    }

    public PaperKind kind() {
        return PaperKind.valueOf(form.kind().name());
    }
}

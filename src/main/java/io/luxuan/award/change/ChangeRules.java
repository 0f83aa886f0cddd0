package io.luxuan.award.change;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;

/** When a project may be changed; what may be asked for, and how far, says its programme. */
public final class ChangeRules {
    private ChangeRules() {}

    /** More time for a certificate is asked for while it is awaited, anything else while the project runs. */
    public static Verdict mayBeAsked(ChangeKind kind, ProjectState state) {
        if (kind != ChangeKind.CERTIFICATE) {
            return projectRuns(state);
        }
        return state == ProjectState.CERTIFICATE ? ALLOWED : refused("award.certificate-not-awaited");
    }

    /**
     * 期限届满前申请，只延一次；原期限过后，被退回的申请不能再提。
     *
     * @param due      null where the programme sets no deadline
     * @param original the end that the programme set, whatever was added to it
     * @param before   what was asked for earlier
     */
    static Verdict moreTime(LocalDateTime due, LocalDateTime original, LocalDateTime asked, List<Change> before) {
        if (due == null || asked.isAfter(due)) {
            return refused("award.certificate-too-late");
        }
        if (came(before, ChangeState.APPROVED)) {
            return refused("award.certificate-once");
        }
        boolean over = original != null && asked.isAfter(original);
        return over && came(before, ChangeState.REFUSED) ? refused("award.certificate-refused") : ALLOWED;
    }

    private static boolean came(List<Change> before, ChangeState to) {
        return before.stream().anyMatch(one -> one.kind() == ChangeKind.CERTIFICATE && one.state() == to);
    }

    /** From the approved task statement until the acceptance material is handed in. */
    public static Verdict projectRuns(ProjectState state) {
        return EnumSet.of(ProjectState.RUNNING, ProjectState.MIDTERM, ProjectState.MIDTERM_CHECK, ProjectState.ACCEPTANCE).contains(state)
                ? ALLOWED : refused("award.change-not-running");
    }
}

package io.luxuan.award.change;

import io.luxuan.programme.form.BudgetRole;
import io.luxuan.programme.form.ChangeRole;
import io.luxuan.programme.form.MilestoneRole;
import io.luxuan.programme.form.PaperForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a unit may ask to change in a running project. */
public enum ChangeKind {
    /** 变更负责人 */ LEADER,
    /** 变更研究内容和指标 */ CONTENT,
    /** 调整预算 */ BUDGET,
    /** 调整里程碑 */ MILESTONES,
    /** 延期 */ EXTENSION,
    /** 延长取得证书的期限 */ CERTIFICATE;

    public static Optional<ChangeKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the recommending department has its say first. */
    boolean needsEndorsement() {
        return this == LEADER;
    }

    /** Keys of the task statement's questions that are answered anew; empty where none are. */
    List<String> keys(PaperForm statement) {
        List<String> milestones = statement.milestones().map(MilestoneRole::table).stream().toList();
        List<String> budget = statement.budget().map(BudgetRole::table).stream().toList();
        return switch (this) {
            case LEADER, EXTENSION, CERTIFICATE -> List.of();
            case BUDGET -> budget;
            case MILESTONES -> milestones;
            case CONTENT -> statement.keys().stream().filter(key -> !milestones.contains(key) && !budget.contains(key)).toList();
        };
    }

    /** Whether this programme's projects may ask for it. */
    boolean isOffered(PaperForm statement, ChangeRole role) {
        return switch (this) {
            case LEADER -> role.leader() != null;
            case EXTENSION -> role.endsOn() != null;
            case CERTIFICATE -> role.certifiedBy() != null;
            default -> !keys(statement).isEmpty();
        };
    }
}

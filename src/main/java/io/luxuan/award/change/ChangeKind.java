package io.luxuan.award.change;

import io.luxuan.award.project.Answers;
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
    /** 延期 */ EXTENSION;

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

    /** What is asked besides the reason. @param content keys of the task statement's questions */
    List<String> keys(List<String> content) {
        return switch (this) {
            case LEADER -> List.of("leader");
            case CONTENT -> content;
            case BUDGET -> Answers.budgetKeys();
            case MILESTONES -> Answers.milestoneKeys();
            case EXTENSION -> List.of("endsOn");
        };
    }
}

package io.luxuan.award.project;

/** Where a project stands, for people; the engine holds who must act. */
public enum ProjectState {
    /** 待提交任务书 */ STATEMENT,
    /** 任务书审核中 */ STATEMENT_CHECK,
    /** 待提交评测证书 */ CERTIFICATE,
    /** 评测证书核验中 */ CERTIFICATE_CHECK,
    /** 实施中，等待中期检查 */ RUNNING,
    /** 待提交中期报告 */ MIDTERM,
    /** 中期检查中 */ MIDTERM_CHECK,
    /** 实施中，待提交验收材料 */ ACCEPTANCE,
    /** 验收中 */ ACCEPTANCE_CHECK,
    /** 限期整改 */ CORRECTION,
    /** 已结题 */ CLOSED,
    /** 验收未通过，已终止 */ FAILED,
    /** 中期检查未通过或随轮次提前结束，已终止 */ STOPPED,
    /** 逾期没有证书，名额失效 */ LAPSED;

    public boolean isOver() {
        return this == CLOSED || isLost();
    }

    /** Whether it came to nothing, so that whatever builds on it has nothing to stand on. */
    public boolean isLost() {
        return this == FAILED || this == STOPPED || this == LAPSED;
    }

    /** Whether the department, not the unit, has to act. */
    public boolean isCheck() {
        return name().endsWith("_CHECK");
    }

    /** What the unit has to hand in now; null when it has nothing to do. */
    public PaperKind awaits() {
        return switch (this) {
            case STATEMENT -> PaperKind.STATEMENT;
            case CERTIFICATE -> PaperKind.CERTIFICATE;
            case MIDTERM -> PaperKind.MIDTERM;
            case ACCEPTANCE -> PaperKind.ACCEPTANCE;
            case CORRECTION -> PaperKind.CORRECTION;
            default -> null;
        };
    }
}

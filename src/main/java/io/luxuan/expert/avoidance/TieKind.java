package io.luxuan.expert.avoidance;

/** How an expert and a person of an application may stand to each other. */
public enum TieKind {
    /** 亲属 */ KIN,
    /** 师生 */ TEACHER_STUDENT,
    /** 合作项目 */ JOINT_PROJECT,
    /** 合作论文 */ JOINT_PAPER,
    /** 合作专利 */ JOINT_PATENT;

    public boolean isJointWork() {
        return this == JOINT_PROJECT || this == JOINT_PAPER || this == JOINT_PATENT;
    }

    public String messageKey() {
        return "tie." + this;
    }
}

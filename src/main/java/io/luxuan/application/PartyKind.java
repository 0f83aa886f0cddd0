package io.luxuan.application;

import java.util.List;

/** What somebody is to an application. */
public enum PartyKind {
    /** 负责人, as the form names one */ LEADER,
    /** 成员 */ MEMBER,
    /** 亲属 among experts */ KIN,
    /** 师生 */ TEACHER_STUDENT,
    /** 合作项目 */ JOINT_PROJECT,
    /** 合作论文 */ JOINT_PAPER,
    /** 合作专利 */ JOINT_PATENT,
    /** 申请回避: a person, or all of an institution when no person is named */ EXCLUSION;

    public static final List<PartyKind> TIES = List.of(KIN, TEACHER_STUDENT, JOINT_PROJECT, JOINT_PAPER, JOINT_PATENT);

    public boolean isTie() {
        return TIES.contains(this);
    }

    public boolean isJointWork() {
        return this == JOINT_PROJECT || this == JOINT_PAPER || this == JOINT_PATENT;
    }

    public boolean isOfTeam() {
        return this == LEADER || this == MEMBER;
    }
}

package io.luxuan.programme.form;

/**
 * Which tables of a paper the platform itself reads, whatever their keys are.
 *
 * @param milestones of a task statement; null where nobody is held to any
 * @param budget     of a task statement; null where none is agreed on
 * @param reached    of a mid-term report; null where it does not go by milestones
 * @param change     of a request for a change; null in all other papers
 */
public record PaperRoles(MilestoneRole milestones, BudgetRole budget, ReachedRole reached, ChangeRole change) {}

package io.luxuan.expert;

import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Who may judge what (回避). None of these is ever relaxed: a panel that cannot be filled goes to the manager. */
public final class AvoidanceRules {
    private static final List<BiFunction<Candidate, ReviewCase, Verdict>> FIXED = List.of(
            AvoidanceRules::sameInstitution, AvoidanceRules::ownApplication, AvoidanceRules::declaredConflict,
            AvoidanceRules::avoidedInstitution, AvoidanceRules::fieldMatch, AvoidanceRules::onLeave);

    private AvoidanceRules() {}

    public static Verdict sameInstitution(Candidate expert, ReviewCase application) {
        boolean same = expert.organisationId() != null && expert.organisationId().equals(application.organisationId())
                || !expert.institution().isEmpty() && expert.institution().equals(application.institution());
        return same ? Verdict.refused("avoid.same-institution") : Verdict.ALLOWED;
    }

    /** A namesake of the project's leader is kept away as well: the register cannot tell the two apart. */
    public static Verdict ownApplication(Candidate expert, ReviewCase application) {
        return expert.name().equals(application.leader()) ? Verdict.refused("avoid.own-application") : Verdict.ALLOWED;
    }

    public static Verdict declaredConflict(Candidate expert, ReviewCase application) {
        return application.conflicted().contains(expert.expertId())
                ? Verdict.refused("avoid.declared-conflict") : Verdict.ALLOWED;
    }

    public static Verdict avoidedInstitution(Candidate expert, ReviewCase application) {
        return expert.avoidedInstitutions().contains(application.institution())
                ? Verdict.refused("avoid.avoided-institution") : Verdict.ALLOWED;
    }

    public static Verdict fieldMatch(Candidate expert, ReviewCase application) {
        boolean matches = application.field() == null || expert.fields().contains(application.field());
        return matches ? Verdict.ALLOWED : Verdict.refused("avoid.other-field");
    }

    public static Verdict onLeave(Candidate expert, ReviewCase application) {
        return expert.onLeave() ? Verdict.refused("avoid.on-leave") : Verdict.ALLOWED;
    }

    public static Verdict yearlyCap(Candidate expert) {
        return expert.drawnThisYear() < expert.yearlyCap()
                ? Verdict.ALLOWED : Verdict.refused("avoid.yearly-cap", expert.drawnThisYear(), expert.yearlyCap());
    }

    public static Verdict roundLoad(Candidate expert, int maximumLoad) {
        return expert.drawnInRound() < maximumLoad
                ? Verdict.ALLOWED : Verdict.refused("avoid.round-load", expert.drawnInRound(), maximumLoad);
    }

    public static Verdict oneOfAnInstitution(Candidate expert, List<Candidate> panel) {
        return panel.stream().anyMatch(expert::isOfSameInstitutionAs)
                ? Verdict.refused("avoid.institution-on-panel") : Verdict.ALLOWED;
    }

    public static Verdict alreadyOnPanel(Candidate expert, List<Candidate> panel) {
        return panel.stream().anyMatch(member -> member.expertId().equals(expert.expertId()))
                ? Verdict.refused("avoid.already-on-panel") : Verdict.ALLOWED;
    }

    /** Whether the two may meet at all, whatever the expert's load. */
    static boolean mayJudge(Candidate expert, ReviewCase application) {
        return FIXED.stream().allMatch(rule -> rule.apply(expert, application).isAllowed());
    }

    /** Every reason why this expert may not take a seat on the panel; empty when the expert may. */
    public static List<Verdict.Refused> whyNot(
            Candidate expert, ReviewCase application, List<Candidate> panel, int maximumLoad) {
        List<Verdict> fixed = FIXED.stream().map(rule -> rule.apply(expert, application)).toList();
        List<Verdict> changing = List.of(yearlyCap(expert), roundLoad(expert, maximumLoad),
                alreadyOnPanel(expert, panel), oneOfAnInstitution(expert, panel));
        return Stream.concat(fixed.stream(), changing.stream())
                .filter(Verdict.Refused.class::isInstance).map(Verdict.Refused.class::cast).toList();
    }
}

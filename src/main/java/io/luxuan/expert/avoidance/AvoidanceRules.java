package io.luxuan.expert.avoidance;

import static io.luxuan.expert.avoidance.Evidence.refused;
import static io.luxuan.expert.avoidance.Evidence.verdict;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Who may judge what (回避). None of these is ever relaxed: a panel that cannot be filled goes to the manager. A reason
 * names its evidence, which is for the staff alone: never show it to applicants or to other experts.
 */
public final class AvoidanceRules {
    /** Joint work of the round's year and of so many years before keeps people apart. */
    public static final int YEARS_OF_JOINT_WORK = 3;

    private static final List<BiFunction<SeatCandidate, ReviewCase, Stream<Refused>>> FIXED = List.of(
            InstitutionEvidence::same, AvoidanceRules::kin, AvoidanceRules::teacher, AvoidanceRules::jointWork,
            AvoidanceRules::excluded, WorkEvidence::own, WorkEvidence::ownInRound, AvoidanceRules::conflict,
            InstitutionEvidence::avoided, AvoidanceRules::otherField, AvoidanceRules::leave);

    private AvoidanceRules() {}

    /** One institution, also by parents, affiliates and former names; of the applying unit or of a team member. */
    public static Verdict sameInstitution(SeatCandidate expert, ReviewCase application) {
        return verdict(InstitutionEvidence.same(expert, application));
    }

    public static Verdict kinDeclared(SeatCandidate expert, ReviewCase application) {
        return verdict(kin(expert, application));
    }

    public static Verdict supervisorAndStudent(SeatCandidate expert, ReviewCase application) {
        return verdict(teacher(expert, application));
    }

    /** Declared projects, papers and patents, and applications in the platform that name both. */
    public static Verdict jointWorkWithinThreeYears(SeatCandidate expert, ReviewCase application) {
        return verdict(jointWork(expert, application));
    }

    public static Verdict namedExclusion(SeatCandidate expert, ReviewCase application) {
        return verdict(excluded(expert, application));
    }

    /** A namesake of the leader or of a member is kept away as well: the register cannot tell the two apart. */
    public static Verdict ownApplication(SeatCandidate expert, ReviewCase application) {
        return verdict(WorkEvidence.own(expert, application));
    }

    /** Who takes part in an application of a round judges none of that round. */
    public static Verdict ownApplicationInSameRound(SeatCandidate expert, ReviewCase application) {
        return verdict(WorkEvidence.ownInRound(expert, application));
    }

    public static Verdict declaredConflict(SeatCandidate expert, ReviewCase application) {
        return verdict(conflict(expert, application));
    }

    public static Verdict avoidedInstitution(SeatCandidate expert, ReviewCase application) {
        return verdict(InstitutionEvidence.avoided(expert, application));
    }

    public static Verdict fieldMatch(SeatCandidate expert, ReviewCase application) {
        return verdict(otherField(expert, application));
    }

    public static Verdict onLeave(SeatCandidate expert, ReviewCase application) {
        return verdict(leave(expert, application));
    }

    public static Verdict yearlyCap(SeatCandidate expert) {
        Workload load = expert.workload();
        return load.drawnThisYear() < load.yearlyCap()
                ? Verdict.ALLOWED : Verdict.refused("avoid.yearly-cap", load.drawnThisYear(), load.yearlyCap());
    }

    public static Verdict roundLoad(SeatCandidate expert, int maximumLoad) {
        int most = expert.workload().mostInRound(maximumLoad);
        return expert.drawnInRound() < most
                ? Verdict.ALLOWED : Verdict.refused("avoid.round-load", expert.drawnInRound(), most);
    }

    public static Verdict oneOfAnInstitution(SeatCandidate expert, List<SeatCandidate> panel) {
        return panel.stream().filter(expert::isOfSameInstitutionAs).findFirst()
                .map(member -> Verdict.refused("avoid.institution-on-panel", member.name().text(), member.at().name()))
                .orElse(Verdict.ALLOWED);
    }

    public static Verdict alreadyOnPanel(SeatCandidate expert, List<SeatCandidate> panel) {
        return panel.stream().anyMatch(member -> member.expertId().equals(expert.expertId()))
                ? Verdict.refused("avoid.already-on-panel") : Verdict.ALLOWED;
    }

    /** Whether the two may meet at all, whatever the expert's load. */
    public static boolean mayJudge(SeatCandidate expert, ReviewCase application) {
        return FIXED.stream().allMatch(rule -> rule.apply(expert, application).findFirst().isEmpty());
    }

    /** Every reason, with all the evidence, why the two may not meet, whatever the expert's load; empty when they may. */
    public static List<Refused> whyNot(SeatCandidate expert, ReviewCase application) {
        return FIXED.stream().flatMap(rule -> rule.apply(expert, application)).distinct().toList();
    }

    /** Every reason why this expert may not take a seat on the panel; empty when the expert may. */
    public static List<Refused> whyNot(
            SeatCandidate expert, ReviewCase application, List<SeatCandidate> panel, int maximumLoad) {
        List<Verdict> changing = List.of(yearlyCap(expert), roundLoad(expert, maximumLoad),
                alreadyOnPanel(expert, panel), oneOfAnInstitution(expert, panel));
        return Stream.concat(whyNot(expert, application).stream(),
                changing.stream().filter(Refused.class::isInstance).map(Refused.class::cast)).toList();
    }

    private static Stream<Refused> kin(SeatCandidate expert, ReviewCase application) {
        return TieEvidence.of(expert, application, TieKind.KIN, "avoid.kin");
    }

    private static Stream<Refused> teacher(SeatCandidate expert, ReviewCase application) {
        return TieEvidence.of(expert, application, TieKind.TEACHER_STUDENT, "avoid.teacher-student");
    }

    private static Stream<Refused> jointWork(SeatCandidate expert, ReviewCase application) {
        return Stream.concat(TieEvidence.jointWork(expert, application), WorkEvidence.joint(expert, application));
    }

    private static Stream<Refused> excluded(SeatCandidate expert, ReviewCase application) {
        return application.exclusions().stream().filter(exclusion -> exclusion.means(expert))
                .flatMap(exclusion -> refused("avoid.named-exclusion", exclusion.number(),
                        exclusion.person().key().isEmpty() ? exclusion.institution().name() : exclusion.person().text(),
                        exclusion.reason()));
    }

    private static Stream<Refused> conflict(SeatCandidate expert, ReviewCase application) {
        Conflict conflict = application.conflicts().get(expert.expertId());
        return conflict == null ? Stream.empty() : refused("avoid.declared-conflict", Evidence.word(conflict.kindKey()),
                Evidence.text(conflict.detail()), Evidence.date(conflict.on()));
    }

    private static Stream<Refused> otherField(SeatCandidate expert, ReviewCase application) {
        boolean matches = application.field() == null || expert.fields().contains(application.field());
        return matches ? Stream.empty() : refused("avoid.other-field");
    }

    private static Stream<Refused> leave(SeatCandidate expert, ReviewCase application) {
        return expert.onLeave() ? refused("avoid.on-leave") : Stream.empty();
    }
}

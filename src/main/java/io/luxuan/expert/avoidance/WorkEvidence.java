package io.luxuan.expert.avoidance;

import static io.luxuan.expert.avoidance.Evidence.refused;
import static io.luxuan.expert.avoidance.Evidence.text;
import static io.luxuan.expert.avoidance.Evidence.word;

import io.luxuan.shared.Verdict.Refused;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the platform's own applications say of an expert. */
final class WorkEvidence {
    private WorkEvidence() {}

    /** Somebody of the expert's name leads or takes part in this very application. */
    static Stream<Refused> own(SeatCandidate expert, ReviewCase application) {
        return application.member(expert.name()).stream().flatMap(member -> refused("avoid.own-application",
                word(member.leader() ? "team.leader" : "team.member"), member.name().text(), Evidence.institution(member.at().name())));
    }

    static Stream<Refused> ownInRound(SeatCandidate expert, ReviewCase application) {
        return expert.works().stream().filter(work -> isOwnInRound(expert, work, application.roundId()))
                .flatMap(work -> refused("avoid.own-in-round", work.number(), work.title()));
    }

    static Stream<Refused> joint(SeatCandidate expert, ReviewCase application) {
        return expert.works().stream()
                .filter(work -> !work.applicationId().equals(application.applicationId()) && isRecent(work, application))
                .flatMap(work -> together(work, expert, application));
    }

    /** A namesake at another institution may judge other applications of the round; the expert may judge none. */
    static boolean isOwnInRound(SeatCandidate expert, Participation work, String roundId) {
        return work.roundId().equals(roundId) && work.team().stream()
                .anyMatch(member -> member.name().isSameAs(expert.name())
                        && (member.at().isUnknown() || expert.at().isUnknown() || member.at().isSameAs(expert.at())));
    }

    static boolean isRecent(Participation work, ReviewCase application) {
        return work.year() >= application.year() - AvoidanceRules.YEARS_OF_JOINT_WORK;
    }

    private static Stream<Refused> together(Participation work, SeatCandidate expert, ReviewCase application) {
        String people = work.team().stream().map(TeamMember::name)
                .filter(name -> !name.isSameAs(expert.name()) && application.member(name).isPresent())
                .map(PersonName::text).distinct().collect(Collectors.joining("、"));
        return people.isEmpty() ? Stream.empty()
                : refused("avoid.joint-application", text(work.year()), people, work.number(), work.title());
    }
}

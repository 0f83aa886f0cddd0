package io.luxuan.expert.avoidance;

import static io.luxuan.expert.avoidance.Evidence.date;
import static io.luxuan.expert.avoidance.Evidence.institution;
import static io.luxuan.expert.avoidance.Evidence.refused;
import static io.luxuan.expert.avoidance.Evidence.text;
import static io.luxuan.expert.avoidance.Evidence.word;

import io.luxuan.shared.Verdict.Refused;
import java.util.stream.Stream;

/** Relations that an expert or an applicant declared. */
final class TieEvidence {
    private TieEvidence() {}

    static Stream<Refused> of(SeatCandidate expert, ReviewCase application, TieKind kind, String code) {
        return between(expert, application).filter(tie -> tie.kind() == kind)
                .flatMap(tie -> refused(code, tie.person().text(), institution(tie.institution()),
                        word(tie.declarer().messageKey()), date(tie.declaredOn())));
    }

    static Stream<Refused> jointWork(SeatCandidate expert, ReviewCase application) {
        return between(expert, application).filter(tie -> tie.kind().isJointWork() && tie.holdsIn(application.year()))
                .flatMap(tie -> refused("avoid.joint-work", word(tie.kind().messageKey()), tie.title(),
                        tie.year() == null ? word("avoid.undated") : text(tie.year()), tie.person().text(),
                        word(tie.declarer().messageKey()), date(tie.declaredOn())));
    }

    /** The expert's ties to the application's people, and the applicant's to the expert. */
    private static Stream<Tie> between(SeatCandidate expert, ReviewCase application) {
        return Stream.concat(
                expert.ties().stream().filter(tie -> application.member(tie.person()).isPresent()),
                application.ties().stream().filter(tie -> tie.person().isSameAs(expert.name())));
    }
}

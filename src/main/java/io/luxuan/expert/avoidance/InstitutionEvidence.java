package io.luxuan.expert.avoidance;

import static io.luxuan.expert.avoidance.Evidence.refused;
import static io.luxuan.expert.avoidance.Evidence.word;

import io.luxuan.shared.Verdict.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;

/** Institutions that meet, and by which names and relations they do. */
final class InstitutionEvidence {
    private InstitutionEvidence() {}

    static Stream<Refused> same(SeatCandidate expert, ReviewCase application) {
        Affiliation at = expert.at();
        Affiliation unit = application.unit();
        boolean ofUnit = at.isSameAs(unit);
        return Stream.concat(ofUnit ? ofUnit(at, unit) : Stream.empty(), application.team().stream()
                .filter(member -> at.isSameAs(member.at()) && !(ofUnit && member.at().isSameAs(unit)))
                .flatMap(member -> ofMember(at, member)));
    }

    static Stream<Refused> avoided(SeatCandidate expert, ReviewCase application) {
        List<Affiliation> present = application.institutions().distinct().toList();
        return expert.avoided().stream().filter(avoided -> present.stream().anyMatch(avoided::isSameAs))
                .flatMap(avoided -> refused("avoid.avoided-institution", avoided.name()));
    }

    private static Stream<Refused> ofUnit(Affiliation at, Affiliation unit) {
        List<InstitutionRelation> relations = at.relationsTo(unit);
        return relations.isEmpty() ? refused("avoid.same-institution", at.name(), unit.name())
                : refused("avoid.same-family", at.name(), unit.name(), inWords(relations));
    }

    private static Stream<Refused> ofMember(Affiliation at, TeamMember member) {
        List<InstitutionRelation> relations = at.relationsTo(member.at());
        String name = member.name().text();
        return relations.isEmpty() ? refused("avoid.member-institution", at.name(), name, member.at().name())
                : refused("avoid.member-family", at.name(), name, member.at().name(), inWords(relations));
    }

    private static MessageSourceResolvable inWords(List<InstitutionRelation> relations) {
        return relations.stream().map(relation -> word("avoid.relation." + relation.kind(), relation.name(), relation.belongsTo()))
                .reduce((one, next) -> word("avoid.relation.and", one, next)).orElseThrow();
    }
}

package io.luxuan.expert;

import static io.luxuan.expert.Evidence.refused;

import io.luxuan.shared.Verdict.Refused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Institutions that meet, and by which names and relations they do. */
final class InstitutionEvidence {
    private InstitutionEvidence() {}

    static Stream<Refused> same(Candidate expert, ReviewCase application) {
        Affiliation at = expert.at();
        Affiliation unit = application.unit();
        boolean ofUnit = at.isSameAs(unit);
        return Stream.concat(ofUnit ? ofUnit(at, unit) : Stream.empty(), application.team().stream()
                .filter(member -> at.isSameAs(member.at()) && !(ofUnit && member.at().isSameAs(unit)))
                .flatMap(member -> ofMember(at, member)));
    }

    static Stream<Refused> avoided(Candidate expert, ReviewCase application) {
        List<Affiliation> present = application.institutions().distinct().toList();
        return expert.avoided().stream().filter(avoided -> present.stream().anyMatch(avoided::isSameAs))
                .flatMap(avoided -> refused("avoid.avoided-institution", avoided.name()));
    }

    private static Stream<Refused> ofUnit(Affiliation at, Affiliation unit) {
        return at.isRelatedOnly(unit)
                ? refused("avoid.same-family", at.name(), unit.name(), chains(at, unit))
                : refused("avoid.same-institution", at.name(), unit.name());
    }

    private static Stream<Refused> ofMember(Affiliation at, TeamMember member) {
        return at.isRelatedOnly(member.at())
                ? refused("avoid.member-family", at.name(), member.name().text(), member.at().name(), chains(at, member.at()))
                : refused("avoid.member-institution", at.name(), member.name().text(), member.at().name());
    }

    private static String chains(Affiliation one, Affiliation other) {
        return Stream.of(one.chain(), other.chain()).filter(chain -> !chain.isEmpty()).distinct()
                .collect(Collectors.joining("；"));
    }
}

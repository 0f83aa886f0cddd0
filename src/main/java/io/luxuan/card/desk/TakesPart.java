package io.luxuan.card.desk;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom an expert declares to have no tie to: the people and units of an application. Whom these know, and whom they want kept
 * away, is none of an expert's business and left out.
 *
 * @param leader null where the form names none
 */
public record TakesPart(String unit, String leader, List<Member> members, List<String> partners) {
    /** @param unit empty where none is named */
    public record Member(String name, String unit) {}

    static TakesPart of(ApplicationSummary application, List<Party> named) {
        List<Member> members = named.stream().filter(party -> party.kind() == PartyKind.MEMBER)
                .map(party -> new Member(party.person(), Objects.toString(party.institution(), ""))).distinct().toList();
        Set<String> partners = new LinkedHashSet<>();
        named.stream().filter(party -> party.kind().isOfTeam()).map(party -> Objects.toString(party.institution(), "").strip())
                .filter(unit -> !unit.isEmpty() && !unit.equals(application.organisationName())).forEach(partners::add);
        return new TakesPart(application.organisationName(), leader(application, named), members, List.copyOf(partners));
    }

    private static String leader(ApplicationSummary application, List<Party> named) {
        return Stream.concat(Stream.ofNullable(application.leader()),
                named.stream().filter(party -> party.kind() == PartyKind.LEADER).map(Party::person))
                .filter(name -> !name.isBlank()).findFirst().orElse(null);
    }
}

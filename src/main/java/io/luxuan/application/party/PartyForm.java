package io.luxuan.application.party;

import io.luxuan.application.ClaimAside;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.shared.PersonKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The whole section as it is typed: members, relations to experts, exclusions. Lines that say nothing are left out. */
public record PartyForm(List<PartyLine> members, List<PartyLine> ties, List<PartyLine> exclusions) {
    static final int SPARE = 3;

    /** The fields of a request: {@code member.person} and so on, each as often as there are lines. */
    static PartyForm sent(MultiValueMap<String, String> sent) {
        return new PartyForm(lines(sent, "member"), lines(sent, "tie"), lines(sent, "exclusion"));
    }

    static PartyForm of(Collection<Party> parties) {
        return of(parties, List.of());
    }

    static PartyForm of(Collection<Party> parties, Collection<ClaimAside> aside) {
        return new PartyForm(lines(parties.stream().filter(party -> party.kind() == PartyKind.MEMBER), aside),
                lines(parties.stream().filter(party -> party.kind().isTie()).sorted(Comparator.comparing(Party::number)), aside),
                lines(parties.stream().filter(party -> party.kind() == PartyKind.EXCLUSION), aside));
    }

    /** With empty lines to write in. @param most members */
    PartyForm roomy(int most) {
        return new PartyForm(withSpare(members, Math.max(0, Math.min(SPARE, most - members.size()))), withSpare(ties, SPARE),
                withSpare(exclusions, Math.max(0, PartyRules.EXCLUSIONS_MOST - exclusions.size())));
    }

    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            add(parties, members.get(i), PartyKind.MEMBER, i);
        }
        for (int i = 0; i < ties.size(); i++) {
            add(parties, ties.get(i), ties.get(i).known(), i);
        }
        for (int i = 0; i < exclusions.size(); i++) {
            add(parties, exclusions.get(i), PartyKind.EXCLUSION, i);
        }
        return parties;
    }

    private static void add(List<Party> parties, PartyLine line, PartyKind kind, int place) {
        boolean work = kind.isJointWork();
        String person = line.person().strip();
        parties.add(new Party(kind, place + 1, person, PersonKey.of(person), line.institution().strip(),
                work ? Integer.valueOf(line.year().strip()) : null, work ? line.title().strip() : "",
                kind == PartyKind.EXCLUSION ? line.reason().strip() : "",
                kind == PartyKind.MEMBER ? line.contact().strip() : ""));
    }

    private static List<PartyLine> lines(Stream<Party> parties, Collection<ClaimAside> aside) {
        return parties.map(party -> PartyLine.of(party).set(aside.stream()
                .filter(one -> one.kind() == party.kind() && one.number() == party.number()).findFirst().orElse(null))).toList();
    }

    private static List<PartyLine> withSpare(List<PartyLine> lines, int spare) {
        return Stream.concat(lines.stream(), Stream.generate(() -> PartyLine.EMPTY).limit(spare)).toList();
    }

    private static List<PartyLine> lines(MultiValueMap<String, String> sent, String group) {
        int count = sent.getOrDefault(group + ".person", List.of()).size();
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> new PartyLine(at(sent, group + ".kind", i),
                        at(sent, group + ".person", i), at(sent, group + ".institution", i), at(sent, group + ".year", i),
                        at(sent, group + ".title", i), at(sent, group + ".reason", i),
                        at(sent, group + ".contact", i), null))
                .filter(line -> !line.isBlank()).toList();
    }

    private static String at(MultiValueMap<String, String> sent, String name, int place) {
        List<String> values = sent.getOrDefault(name, List.of());
        return place < values.size() && values.get(place) != null ? values.get(place).replace("\0", "") : "";
    }
}

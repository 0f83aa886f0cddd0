package io.luxuan.expert.avoidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Experts and applications with relations of every kind between them, from few names so that they meet often. */
final class RandomRound {
    private final Random random;
    private int names = 150;
    private int institutions = 40;
    private Families families = families(40);

    RandomRound(Random random) {
        this.random = random;
    }

    /** As many names and institutions as a province has. */
    RandomRound wide() {
        names = 20_000;
        institutions = 400;
        families = families(400);
        return this;
    }

    List<SeatCandidate> pool(int size) {
        return IntStream.range(0, size).mapToObj(this::expert).toList();
    }

    List<ReviewCase> cases(int size) {
        return IntStream.range(0, size).mapToObj(this::application).toList();
    }

    private SeatCandidate expert(int number) {
        PersonName name = name();
        Affiliation at = institution();
        return new SeatCandidate("E" + number, name, at, null, null,
                new Topics(some(3, 5, "f"), Map.of("f1", some(2, 10, "w")), some(6, 30, "w")),
                random.nextInt(4) > 0 ? List.of() : List.of(institution()), times(4, () -> tie(Tie.Declarer.EXPERT)),
                times(3, () -> work(name, at)), new Workload(20, null, 0, 0), random.nextInt(20) == 0);
    }

    private ReviewCase application(int number) {
        Map<String, Conflict> conflicts = new HashMap<>();
        times(2, () -> conflicts.put("E" + random.nextInt(60), new Conflict("conflict.KIN", "x", null)));
        return new ReviewCase("A" + number, "P1-" + number, "R" + random.nextInt(3), 2026,
                random.nextInt(10) == 0 ? null : "f" + random.nextInt(5), "w" + random.nextInt(10), some(5, 30, "w"),
                institution(), team(3), times(2, () -> tie(Tie.Declarer.APPLICANT)), times(3, this::exclusion), conflicts);
    }

    private List<TeamMember> team(int most) {
        List<TeamMember> team = new ArrayList<>(List.of(new TeamMember(name(), institution(), true)));
        team.addAll(times(most, () -> new TeamMember(name(), institution(), false)));
        return team;
    }

    private Participation work(PersonName name, Affiliation at) {
        List<TeamMember> team = team(3);
        team.add(new TeamMember(name, random.nextBoolean() ? at : institution(), false));
        return new Participation("A" + random.nextInt(60), "R" + random.nextInt(20), "n", "t", 2020 + random.nextInt(7), team);
    }

    private Tie tie(Tie.Declarer declarer) {
        TieKind kind = TieKind.values()[random.nextInt(TieKind.values().length)];
        Integer year = random.nextInt(4) == 0 ? null : Integer.valueOf(2019 + random.nextInt(8));
        return new Tie(kind, name(), "", year, "t", declarer, LocalDate.of(2026, 1, 1));
    }

    private Exclusion exclusion() {
        boolean person = random.nextBoolean();
        return new Exclusion(1, PersonName.of(person ? name().text() : ""), person ? Affiliation.UNKNOWN : institution(), "r");
    }

    private PersonName name() {
        return random.nextInt(30) == 0 ? PersonName.of("") : PersonName.of("n" + random.nextInt(names));
    }

    /** Five and five are related, some are in the register. */
    private Affiliation institution() {
        int number = random.nextInt(institutions + 1);
        String entry = random.nextInt(3) > 0 ? null : "o" + random.nextInt(institutions * 2);
        return Affiliation.in(random.nextBoolean() ? Families.NONE : families, entry, number == institutions ? "" : "i" + number);
    }

    private static Families families(int institutions) {
        return Families.of(IntStream.range(0, institutions).filter(number -> number % 5 > 0)
                .mapToObj(number -> new InstitutionRelation("r", "i" + number, "i" + number, "i" + number / 5 * 5,
                        "i" + number / 5 * 5, RelationKind.AFFILIATE, null, null, null, null, null)).toList());
    }

    private Set<String> some(int most, int of, String prefix) {
        return random.ints(1 + random.nextInt(most), 0, of).mapToObj(number -> prefix + number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> List<T> times(int most, java.util.function.Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(any -> one.get()).toList();
    }
}

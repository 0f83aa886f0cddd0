package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Panel;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.draw.frozen.Snapshot.Choice;
import io.luxuan.draw.frozen.Snapshot.PoolExpert;
import io.luxuan.shared.CanonicalJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveDrawTest {
    private static final Chain CHAIN = new Chain("5eed");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_drawn_panel_ever_breaks_a_rule(int number) {
        Snapshot snapshot = ExampleDraw.snapshot(number, 12 + number, 20, 3, 4 + number % 4);
        SolveDraw.Result result = SolveDraw.solve(snapshot, Changes.NONE, CHAIN);
        if (result instanceof SolveDraw.Result.Panels panels) {
            assertSound(snapshot, panels.drawn());
        } else {
            assertThat(((SolveDraw.Result.TooFew) result).groups())
                    .isNotEmpty().allMatch(group -> group.seats() > 0 && group.experts() > 0);
        }
    }

    @Test
    void the_order_of_the_rows_never_matters() {
        Snapshot snapshot = ExampleDraw.snapshot(3, 30, 20, 3, 8);
        List<PoolExpert> pool = new ArrayList<>(snapshot.pool());
        List<Choice> applications = new ArrayList<>(snapshot.applications());
        Collections.shuffle(pool, new Random(1));
        Collections.shuffle(applications, new Random(2));
        assertThat(CanonicalJson.of(drawn(new Snapshot(pool, applications, snapshot.rules()), CHAIN)))
                .isEqualTo(CanonicalJson.of(drawn(snapshot, CHAIN)));
    }

    @Test
    void another_seed_gives_other_panels_of_nearly_the_same_fit() {
        Snapshot snapshot = ExampleDraw.snapshot(3, 30, 20, 3, 8);
        Drawn one = drawn(snapshot, CHAIN);
        Drawn other = drawn(snapshot, new Chain("other"));
        assertThat(CanonicalJson.of(one.panels())).isNotEqualTo(CanonicalJson.of(other.panels()));
        assertThat(Math.abs(fit(snapshot, one) - fit(snapshot, other))).isLessThanOrEqualTo(60 / 4);
    }

    @Test
    void among_equals_chance_decides_and_every_value_of_the_chain_differently() {
        Snapshot level = level(ExampleDraw.snapshot(3, 30, 20, 3, 8));
        List<String> draws = IntStream.range(0, 10).mapToObj(seed -> CanonicalJson.of(drawn(level, new Chain("s" + seed)).panels()))
                .distinct().toList();
        assertThat(draws).hasSize(10);
    }

    @Test
    void what_changed_since_the_commitment_can_only_take_away() {
        Snapshot snapshot = ExampleDraw.snapshot(3, 30, 20, 3, 8);
        Changes changes = new Changes(List.of(new Changes.Gone("P1-2026-0002", "WITHDRAWN")),
                List.of(new Changes.Barred("P1-2026-0001", snapshot.applications().get(0).experts()[1], "avoid.kin")),
                List.of(new Changes.Room(1, 0, "avoid.on-leave"), new Changes.Room(2, 99, "never more")));
        Drawn drawn = ((SolveDraw.Result.Panels) SolveDraw.solve(snapshot, changes, CHAIN)).drawn();
        assertThat(drawn.panels()).hasSize(19).noneMatch(panel -> panel.application().equals("P1-2026-0002"))
                .noneMatch(panel -> Arrays.stream(panel.experts()).anyMatch(expert -> expert == 1));
        assertThat(drawn.panels().get(0).experts()).doesNotContain(snapshot.applications().get(0).experts()[1]);
        assertThat(loads(drawn).getOrDefault(2, 0)).isLessThanOrEqualTo(8);
    }

    @Test
    void the_ceiling_spreads_the_work_before_there_is_any_chance() {
        Snapshot wide = new Snapshot(IntStream.rangeClosed(1, 20).mapToObj(at -> new PoolExpert(at, at, 0, 20)).toList(),
                IntStream.rangeClosed(1, 40).mapToObj(at -> new Choice("A" + at, IntStream.rangeClosed(1, 20).toArray(),
                        IntStream.rangeClosed(1, 20).map(expert -> expert <= 5 ? 1000 : 0).toArray())).toList(),
                DrawRules.of(5, 20));
        Snapshot balanced = ((Balance.Result.Balanced) Balance.of(wide)).snapshot();
        assertThat(balanced.pool()).allMatch(expert -> expert.cap() == 14 && expert.minimum() == 5);
        assertThat(loads(drawn(balanced, CHAIN)).values()).hasSize(20).allMatch(load -> load >= 5 && load <= 14);
    }

    @Test
    void too_few_experts_are_named_with_the_applications_that_miss_them() {
        Snapshot snapshot = new Snapshot(List.of(new PoolExpert(1, 1, 0, 5), new PoolExpert(2, 2, 0, 5),
                new PoolExpert(3, 3, 0, 5), new PoolExpert(4, 3, 0, 5)),
                List.of(new Choice("A1", new int[] {1, 2}, new int[2]), new Choice("A2", new int[] {3, 4}, new int[2])),
                DrawRules.of(2, 5));
        assertThat(Balance.of(snapshot)).isInstanceOfSatisfying(Balance.Result.TooFew.class, shortOf -> assertThat(shortOf.groups())
                .containsExactly(new ShortGroup(List.of("A2"), 1, 1)));
    }

    @Test
    void substitutes_come_by_fit_and_chance_of_the_next_value() {
        Choice choice = new Choice("A1", new int[] {1, 2, 3, 4, 5}, new int[] {300, 300, 800, 300, 300});
        List<Integer> first = SubstituteOrder.of(choice, CHAIN.value(1));
        assertThat(first).hasSize(5).startsWith(3);
        assertThat(IntStream.range(2, 12).mapToObj(number -> SubstituteOrder.of(choice, CHAIN.value(number))).distinct().count())
                .isGreaterThan(3);
        assertThat(SubstituteOrder.of(choice, CHAIN.value(1))).isEqualTo(first);
    }

    private static Drawn drawn(Snapshot snapshot, Chain chain) {
        return ((SolveDraw.Result.Panels) SolveDraw.solve(snapshot, Changes.NONE, chain)).drawn();
    }

    private static Snapshot level(Snapshot snapshot) {
        return new Snapshot(snapshot.pool(), snapshot.applications().stream()
                .map(choice -> new Choice(choice.application(), choice.experts(), new int[choice.experts().length])).toList(), snapshot.rules());
    }

    private static void assertSound(Snapshot snapshot, Drawn drawn) {
        Map<String, Choice> choices = snapshot.applications().stream().collect(Collectors.toMap(Choice::application, one -> one));
        Map<Integer, PoolExpert> pool = snapshot.pool().stream().collect(Collectors.toMap(PoolExpert::number, one -> one));
        assertThat(drawn.panels()).hasSize(snapshot.applications().size());
        for (Panel panel : drawn.panels()) {
            assertThat(panel.experts()).hasSize(3).doesNotHaveDuplicates();
            assertThat(Arrays.stream(panel.experts()).boxed()).allMatch(
                    expert -> Arrays.binarySearch(choices.get(panel.application()).experts(), expert) >= 0);
            assertThat(Arrays.stream(panel.experts()).map(expert -> pool.get(expert).institution()).distinct().count()).isEqualTo(3);
        }
        loads(drawn).forEach((expert, load) -> assertThat(load).isLessThanOrEqualTo(pool.get(expert).cap()));
    }

    private static Map<Integer, Integer> loads(Drawn drawn) {
        Map<Integer, Integer> loads = new HashMap<>();
        drawn.panels().forEach(panel -> Arrays.stream(panel.experts()).forEach(expert -> loads.merge(expert, 1, Integer::sum)));
        return loads;
    }

    private static long fit(Snapshot snapshot, Drawn drawn) {
        Map<String, Choice> choices = snapshot.applications().stream().collect(Collectors.toMap(Choice::application, one -> one));
        return drawn.panels().stream().mapToLong(panel -> Arrays.stream(panel.experts()).mapToLong(expert -> {
            Choice choice = choices.get(panel.application());
            return choice.fit()[Arrays.binarySearch(choice.experts(), expert)];
        }).sum()).sum();
    }
}

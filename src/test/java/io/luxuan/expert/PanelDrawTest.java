package io.luxuan.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelDrawTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_drawn_panel_ever_breaks_a_rule(long number) {
        Random random = new Random(number);
        List<ReviewCase> applications = applications(random, 40);
        List<Candidate> pool = pool(random, 60);
        int load = 3 + random.nextInt(6);
        DrawnPanels drawn = new PanelDraw("seed" + number, 3, load).draw(applications, pool);
        if (drawn.isComplete()) {
            assertSound(drawn, applications, pool, load);
        } else {
            assertThat(drawn.panels()).isEmpty();
            assertThat(drawn.shortages()).allMatch(shortage -> shortage.seats() > 0 && shortage.experts() > 0);
        }
    }

    @Test
    void the_same_seed_gives_the_same_panels_whatever_the_order_of_the_input() {
        List<ReviewCase> applications = applications(new Random(7), 30);
        List<Candidate> pool = pool(new Random(8), 80);
        Map<String, List<String>> first = new PanelDraw("seed", 3, 8).draw(applications, pool).panels();
        Collections.shuffle(applications, new Random(1));
        Collections.shuffle(pool, new Random(2));
        assertThat(first).isNotEmpty();
        assertThat(new PanelDraw("seed", 3, 8).draw(applications, pool).panels()).isEqualTo(first);
        assertThat(new PanelDraw("another", 3, 8).draw(applications, pool).panels()).isNotEqualTo(first);
    }

    @Test
    void seats_change_hands_when_the_last_application_finds_all_its_experts_taken() {
        List<ReviewCase> applications = List.of(application("A1", "x"), application("A2", "y"));
        List<Candidate> pool = List.of(expert("E1", "I1", Set.of("x", "y")), expert("E2", "I2", Set.of("x")),
                expert("E3", "I3", Set.of("y")));
        for (String seed : List.of("a", "b", "c", "d", "e", "f")) {
            DrawnPanels drawn = new PanelDraw(seed, 1, 1).draw(applications, pool);
            assertThat(drawn.isComplete()).isTrue();
        }
        List<ReviewCase> crowded = List.of(application("A1", "x"), application("A2", "x"), application("A3", "y"));
        for (String seed : List.of("a", "b", "c", "d", "e", "f")) {
            assertThat(new PanelDraw(seed, 1, 1).draw(crowded, pool).isComplete()).isTrue();
        }
    }

    @Test
    void a_short_field_is_named_with_the_number_of_experts_it_lacks() {
        List<ReviewCase> applications = List.of(application("A1", "x"), application("A2", "y"));
        List<Candidate> pool = List.of(expert("E1", "I1", Set.of("x")), expert("E2", "I2", Set.of("x")),
                expert("E3", "I2", Set.of("y")), expert("E4", "I2", Set.of("y")));
        DrawnPanels drawn = new PanelDraw("seed", 2, 5).draw(applications, pool);
        assertThat(drawn.panels()).isEmpty();
        assertThat(drawn.shortages()).containsExactly(new Shortage("y", 1, 1, 1));
    }

    @Test
    void load_is_spread_over_the_pool() {
        List<ReviewCase> applications = IntStream.range(0, 40).mapToObj(i -> application("A" + i, "x")).toList();
        List<Candidate> pool = IntStream.range(0, 20).mapToObj(i -> expert("E" + i, "I" + i, Set.of("x"))).toList();
        Map<String, Long> load = new PanelDraw("seed", 5, 20).draw(applications, pool).panels().values().stream()
                .flatMap(List::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(load.values()).allMatch(seats -> seats == 10);
    }

    @Test
    void a_substitute_is_drawn_by_the_same_rules() {
        ReviewCase application = application("A1", "x");
        Candidate sitting = expert("E1", "I1", Set.of("x"));
        List<Candidate> pool = List.of(sitting, expert("E2", "I1", Set.of("x")), expert("E3", "I3", Set.of("y")),
                expert("E4", "I4", Set.of("x")));
        PanelDraw draw = new PanelDraw("seed", 5, 20);
        assertThat(draw.substitute(application, List.of(sitting), pool)).contains("E4");
        assertThat(draw.substitute(application, List.of(sitting), pool.subList(0, 3))).isEmpty();
    }

    private static void assertSound(
            DrawnPanels drawn, List<ReviewCase> applications, List<Candidate> pool, int maximumLoad) {
        Map<String, Candidate> experts = pool.stream().collect(Collectors.toMap(Candidate::expertId, Function.identity()));
        Map<String, Integer> load = new HashMap<>();
        for (ReviewCase application : applications) {
            List<Candidate> panel = drawn.panels().get(application.applicationId()).stream().map(experts::get).toList();
            assertThat(panel).hasSize(3).allMatch(expert -> AvoidanceRules.mayJudge(expert, application));
            assertThat(new HashSet<>(panel.stream().map(expert -> expert.at().key()).toList())).hasSize(3);
            panel.forEach(expert -> load.merge(expert.expertId(), 1, Integer::sum));
        }
        load.forEach((id, seats) -> assertThat(seats).isLessThanOrEqualTo(experts.get(id).room(maximumLoad)));
    }

    private static List<ReviewCase> applications(Random random, int count) {
        List<ReviewCase> applications = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            applications.add(Something.numbered("A" + i).of("f" + random.nextInt(4))
                    .by(Affiliation.of(null, "inst" + random.nextInt(25))).ledBy("leader" + random.nextInt(200))
                    .conflictedWith("E" + random.nextInt(60)).get());
        }
        return applications;
    }

    private static List<Candidate> pool(Random random, int count) {
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] fields = random.ints(2, 0, 4).distinct().mapToObj(field -> "f" + field).toArray(String[]::new);
            Somebody expert = Somebody.called("E" + i).named("leader" + random.nextInt(200)).judging(fields)
                    .at("inst" + random.nextInt(25)).avoiding("inst" + random.nextInt(25))
                    .loaded(4 + random.nextInt(10), random.nextInt(4), random.nextInt(2));
            pool.add(random.nextInt(20) == 0 ? expert.onLeave().get() : expert.get());
        }
        return pool;
    }

    private static ReviewCase application(String id, String field) {
        return Something.numbered(id).of(field).get();
    }

    private static Candidate expert(String id, String institution, Set<String> fields) {
        return Somebody.called(id).judging(fields.toArray(String[]::new)).at(institution).get();
    }
}

package io.luxuan.expert.avoidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelDrawTest {
    private final RandomRound round = new RandomRound(new Random(7));
    private final ReviewCase application = round.cases(1).get(0);
    private final List<SeatCandidate> pool = round.pool(80);

    @Test
    void a_panel_keeps_every_rule_whatever_the_seed() {
        for (String seed : List.of("a", "b", "c", "d", "e", "f")) {
            List<String> panel = new PanelDraw(seed, 3, 8).draw(application, pool);
            List<SeatCandidate> seated = panel.stream().map(this::expert).toList();
            assertThat(seated).hasSize(3).allMatch(expert -> AvoidanceRules.mayJudge(expert, application));
            seated.forEach(expert -> assertThat(AvoidanceRules.oneOfAnInstitution(expert,
                    seated.stream().filter(other -> !other.equals(expert)).toList()).isAllowed()).isTrue());
        }
    }

    @Test
    void the_order_of_the_pool_never_matters() {
        List<SeatCandidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(new PanelDraw("seed", 3, 8).draw(application, shuffled)).isNotEmpty()
                .isEqualTo(new PanelDraw("seed", 3, 8).draw(application, pool));
        assertThat(IntStream.range(0, 9).mapToObj(seed -> new PanelDraw("s" + seed, 3, 8).draw(application, pool))
                .collect(Collectors.toSet())).hasSizeGreaterThan(1);
    }

    @Test
    void a_panel_that_cannot_be_filled_is_not_begun_and_a_substitute_is_nobody_who_sits_there() {
        assertThat(new PanelDraw("seed", 81, 8).draw(application, pool)).isEmpty();
        List<SeatCandidate> panel = new PanelDraw("seed", 2, 8).draw(application, pool).stream().map(this::expert).toList();
        assertThat(new PanelDraw("seed", 2, 8).substitute(application, panel, pool)).isPresent()
                .get().isNotIn(panel.stream().map(SeatCandidate::expertId).toList());
    }

    private SeatCandidate expert(String id) {
        return pool.stream().filter(one -> one.expertId().equals(id)).findFirst().orElseThrow();
    }
}

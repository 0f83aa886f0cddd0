package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.assignment.Certificate;
import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Progress;
import io.luxuan.assignment.Solvers;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.ChoicesText;
import io.luxuan.draw.frozen.DrawProblem;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.PackedChoices;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.draw.frozen.Snapshot.Choice;
import io.luxuan.draw.frozen.Snapshot.PoolExpert;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draw too large to hold gives what it would give if it could be held, and is published in the same bytes. */
class LargeDrawTest {
    private static final Chain CHAIN = new Chain("5eed");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void in_parts_the_same_panels_are_drawn(int number) {
        Snapshot plain = ExampleDraw.snapshot(number, 90, 150, 3, 8);
        List<Choice> shuffled = new ArrayList<>(plain.applications());
        Collections.shuffle(shuffled, new Random(number));
        Snapshot packed = new Snapshot(plain.pool(), PackedChoices.of(shuffled.iterator()), plain.rules());
        Changes changes = new Changes(List.of(new Changes.Gone("P1-2026-0002", "WITHDRAWN")),
                List.of(new Changes.Barred("P1-2026-0001", plain.applications().get(0).experts()[1], "avoid.kin")),
                List.of(new Changes.Room(1, 0, "avoid.on-leave")));
        Outcome.Solved once = (Outcome.Solved) Solvers.best().solve(DrawProblem.of(plain, changes).under(CHAIN.value(0)));
        DrawProblem parts = DrawProblem.of(packed, changes);
        Outcome.Solved wide = (Outcome.Solved) Solvers.wide(parts.wide(CHAIN.value(0)), Progress.NOBODY);
        assertThat(wide.objective()).isEqualTo(once.objective()).isEqualTo(wide.bound());
        assertThat(wide.unique()).isTrue().isEqualTo(once.unique());
        assertThat(wide.panels()).isDeepEqualTo(once.panels());
        assertThat(wide.certificate().check(parts.under(CHAIN.value(0)), wide.panels()).optimal()).isTrue();
        assertThat(wide.certificate().check(parts.wide(CHAIN.value(0)), wide.panels()).optimal()).isTrue();
    }

    @Test
    void prices_that_leave_a_pair_out_that_pays_prove_nothing() {
        DrawProblem problem = DrawProblem.of(ExampleDraw.snapshot(3, 90, 150, 3, 8), Changes.NONE);
        Outcome.Solved solved = (Outcome.Solved) Solvers.wide(problem.wide(CHAIN.value(0)), Progress.NOBODY);
        long[] cheap = solved.certificate().expertPrice().clone();
        cheap[5] -= 1L << 40;
        Certificate bent = new Certificate(solved.certificate().applicationPrice(), cheap);
        assertThat(bent.check(problem.wide(CHAIN.value(0)), solved.panels()).optimal()).isFalse();
        assertThat(bent.bound(problem.under(CHAIN.value(0)))).isGreaterThan(solved.objective());
    }

    @Test
    void too_few_experts_are_the_same_too_few_in_parts() {
        DrawProblem problem = DrawProblem.of(ExampleDraw.snapshot(3, 20, 60, 3, 6), Changes.NONE);
        Outcome once = Solvers.best().solve(problem.under(null));
        assertThat(once).isInstanceOf(Outcome.Infeasible.class).isEqualTo(Solvers.possible(problem.wide(null)));
    }

    /** Five fields whose experts judge nothing else, more than twenty thousand seats. */
    private static Snapshot fields() {
        Random chance = new Random(11);
        List<PoolExpert> pool = IntStream.rangeClosed(1, 840).mapToObj(at -> new PoolExpert(at, 1 + at % 150, 0, 100)).toList();
        List<Choice> choices = IntStream.rangeClosed(1, 4_200).mapToObj(at -> {
            int[] able = IntStream.rangeClosed(1, 840).filter(expert -> expert % 5 == at % 5).toArray();
            return new Choice("P1-2026-%05d".formatted(at), able,
                    IntStream.of(able).map(expert -> 300 + (chance.nextInt(20) == 0 ? 250 : 0)).toArray());
        }).toList();
        return new Snapshot(pool, PackedChoices.of(choices.iterator()), DrawRules.of(5, 100));
    }

    @Test
    void a_large_round_is_balanced_drawn_field_by_field_and_drawn_again_by_an_outsider() {
        Snapshot frozen = ((Balance.Result.Balanced) Balance.of(fields())).snapshot();
        assertThat(DrawProblem.isWide(frozen)).isTrue();
        assertThat(frozen.pool()).allMatch(expert -> expert.cap() == 33 && expert.minimum() == 12);
        List<Progress.Step> steps = new ArrayList<>();
        Drawn drawn = ((SolveDraw.Result.Panels) SolveDraw.solve(frozen, Changes.NONE, CHAIN, steps::add)).drawn();
        assertThat(steps).containsExactly(Progress.Step.values());
        assertThat(drawn.panels()).hasSize(4_200).allMatch(panel -> panel.experts().length == 5);
        DrawProblem problem = DrawProblem.of(frozen, Changes.NONE);
        assertThat(drawn.proof().certificate().check(problem.under(CHAIN.value(drawn.chain())), problem.places(drawn.panels())).optimal())
                .as("by all pairs at once").isTrue();
    }

    @Test
    void packed_pairs_are_what_they_were_and_hash_as_they_did() {
        List<Choice> choices = new ArrayList<>(ExampleDraw.snapshot(3, 300, 500, 3, 8).applications());
        choices.add(new Choice("山\"\\", new int[] {9, 3, Integer.MAX_VALUE, 0}, new int[] {-5, 1000}));
        choices.add(new Choice("nobody", new int[0], new int[0]));
        PackedChoices packed = PackedChoices.of(choices.iterator());
        assertThat(packed.pieces()).hasSize(8);
        assertThat(packed.pairs()).isEqualTo(choices.stream().mapToLong(one -> one.experts().length).sum());
        assertThat(IntStream.range(0, choices.size()).mapToObj(packed::get).toList()).usingRecursiveComparison().isEqualTo(choices);
        assertThat(ChoicesText.sha256("salt\n", packed)).isEqualTo(Hashes.sha256("salt\n" + CanonicalJson.of(choices)));
        assertThat(ChoicesText.sha256("", List.of())).isEqualTo(Hashes.sha256("[]"));
    }

    @Test
    void a_record_is_written_and_read_in_parts_as_at_once() throws IOException {
        DrawRecord record = ExampleDraw.record();
        String text = CanonicalJson.of(record);
        assertThat(new RecordText(record)).hasToString(text);
        Path file = Files.writeString(folder.resolve("record.json"), text);
        DrawRecord read = RecordReader.large(file);
        assertThat(read.applications()).isInstanceOf(PackedChoices.class);
        assertThat(new RecordText(read)).hasToString(text);
        assertThat(Redraw.difference(read, Redraw.Noted.NOTHING)).isEmpty();
    }
}

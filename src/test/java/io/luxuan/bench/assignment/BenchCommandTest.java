package io.luxuan.bench.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Solvers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_file_of_fits_is_read_with_its_conflicts() throws IOException {
        Round round = MatrixFile.read(file("2 3\n0.25 0.00 1.00\n0.50 0.25 0.00\n"), 2, 0, 2);
        Outcome.Solved solved = (Outcome.Solved) Solvers.best().solve(round.problem());
        assertThat(solved.panels()).isDeepEqualTo(new int[][] {{0, 2}, {0, 1}});
        assertThat(round.gains().fit(solved.objective())).isEqualTo(200);
        assertThat(round.fit(0, 2)).isEqualTo(1.0);
    }

    @Test
    void a_broken_file_is_refused_with_the_reason() throws IOException {
        Path broken = file("2 3\n1 1\n1 1 1\n");
        assertThatThrownBy(() -> MatrixFile.read(broken, 1, 0, 1)).hasMessageContaining("2 fits for 3 reviewers");
        assertThat(new CommandLine(new BenchCommand()).execute(broken.toString(), "--panel", "1", "--max-load", "1")).isEqualTo(2);
        assertThat(new CommandLine(new BenchCommand()).execute(broken.toString(), "--panel", "1")).isEqualTo(2);
    }

    @Test
    void the_generated_round_is_always_the_same_and_looks_like_the_real_one() {
        SyntheticRound[] twice = {rows(), rows()};
        Round one = twice[0].of(200, 60, 5);
        assertThat(one.problem().gain()).isEqualTo(twice[1].of(200, 60, 5).problem().gain());
        assertThat(one.problem().choices()).isBetween(10_000, 12_000);
        assertThat(Solvers.best().solve(one.problem())).isInstanceOf(Outcome.Solved.class);
    }

    private static SyntheticRound rows() {
        return new SyntheticRound(RealRows.read(Path.of("src/test/resources/real-round.csv")));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("fits.in"), text);
    }
}

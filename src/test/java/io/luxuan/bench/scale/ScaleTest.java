package io.luxuan.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScaleTest {
    private static final int APPLICATIONS = 20;

    @Test
    void a_small_round_is_played_to_the_proposed_list_beside_the_bare_engine() {
        List<JsonNode> lines = run("--applications", "" + APPLICATIONS, "--database", "h2", "--threads", "2", "--warm-up", "0");

        assertThat(lines).extracting(line -> line.path("phase").asString("")).contains("enter", "close", "draw", "dispatch",
                "score", "rank", "decide", "start", "formality", "panel", "total");
        assertThat(value(lines, "engine", "full", "commitsPerApplication")).isEqualTo(8);
        assertThat(value(lines, "platform", "activity", "commitsPerApplication")).isPositive();
        assertThat(value(lines, "platform", "activity", "databaseBytes")).isGreaterThan(100_000);
        assertThat(value(lines, "engine", "full", "statementsPerApplication"))
                .isGreaterThan(value(lines, "engine", "activity", "statementsPerApplication"));
        assertThat(lines).extracting(line -> line.path("figure").asString())
                .contains("totalOverBareEngine", "statementsOverBareEngine");
    }

    @Test
    void a_promise_is_kept_or_broken_by_the_totals() {
        Report.Side platform = side(10_000, "platform", "activity", 1_150, 200);
        List<Verdict> verdicts = Verdict.of(List.of(platform, side(10_000, "engine", "full", 1_200, 300),
                side(1_000, "platform", "activity", 100, 20), side(1_000, "engine", "full", 99, 20),
                side(1_000, "engine", "activity", 1, 1)));

        assertThat(verdicts).extracting(Verdict::applications, Verdict::promise, Verdict::kept).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(10_000, "costPerApplication10000over1000", true),
                org.assertj.core.groups.Tuple.tuple(10_000, "totalOverBareEngine", true),
                org.assertj.core.groups.Tuple.tuple(10_000, "statementsOverBareEngine", true),
                org.assertj.core.groups.Tuple.tuple(1_000, "totalOverBareEngine", false),
                org.assertj.core.groups.Tuple.tuple(1_000, "statementsOverBareEngine", false));
    }

    private static Report.Side side(int applications, String side, String history, double seconds, long statements) {
        return new Report.Side("h2", applications, side, history, new Figures("total", seconds, 0, statements, 0, 0, 0));
    }

    private static double value(List<JsonNode> lines, String side, String history, String figure) {
        return lines.stream().filter(line -> line.path("side").asString("").equals(side)
                && line.path("history").asString("").equals(history) && line.path("phase").asString("").equals("total")
                && line.path("figure").asString().equals(figure)).findFirst().orElseThrow().path("value").asDouble();
    }

    private static List<JsonNode> run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new ScaleCommand()).execute(arguments)).isIn(0, 1);
        } finally {
            System.setOut(terminal);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    }
}

package io.luxuan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.record.RecordVerifier;
import io.luxuan.record.VerifyCommand;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ReplayTest {
    private static final int ROWS = 40;
    private static final int QUOTA = 10;

    @Autowired
    ReplayRound replay;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_file_is_played_to_the_decision_as_an_independent_reckoning_says() throws IOException {
        List<String> text = Files.readAllLines(Path.of("src/test/resources/real-round.csv")).subList(0, ROWS + 1);
        RoundFile file = RoundFileParser.parse(String.join("\n", text));
        ReplayResult result = Actors.as(Person.SYSTEM, () -> replay.play(file, QUOTA, 2, false));
        List<ResultLine> lines = result.lines();

        assertThat(lines).hasSize(ROWS).extracting(ResultLine::id).doesNotHaveDuplicates();
        assertThat(ids(lines, ResultLine.WITHDRAWN)).isNotEmpty().isEqualTo(text.stream()
                .filter(row -> row.endsWith(",Withdraw")).map(row -> row.split(",", -1)[0]).collect(Collectors.toSet()));
        List<Reckoned> best = reckon(text);
        assertThat(ids(lines, ResultLine.SELECTED))
                .isEqualTo(best.stream().limit(QUOTA).map(Reckoned::id).collect(Collectors.toSet()));
        Map<String, ResultLine> byId = lines.stream().collect(Collectors.toMap(ResultLine::id, line -> line));
        best.forEach(row -> assertThat(byId.get(row.id()).score().doubleValue()).isCloseTo(row.mean(), within()));
        ResultLine last = byId.get(best.get(QUOTA - 1).id());
        ResultLine next = byId.get(best.get(QUOTA).id());
        assertThat(next.rank()).as("this part of the file ties at the cut").isEqualTo(last.rank());
        assertThat(last.reason()).contains("编号先后顺序", "与截断线同分");
        assertThat(ResultFile.write(lines)).startsWith("rank,id,title,score,outcome,reason\n1,");
        assertThat(RecordVerifier.verify(result.record().getBytes(StandardCharsets.UTF_8))).isEmpty();
        verifyOnTheCommandLine(result.record());
        nobodyIsJoined(result.record());
    }

    /** No limit holds in this round, so no loser shares a label with anybody, and no card has a seat. */
    private static void nobodyIsJoined(String file) {
        JsonNode record = JsonMapper.builder().build().readTree(file).get("record");
        Map<String, Long> times = record.at("/decision/candidates").valueStream()
                .collect(Collectors.groupingBy(one -> one.get("organisation").asString(), Collectors.counting()));
        Set<String> selected = record.at("/decision/entries").valueStream().filter(one -> one.get("selected").asBoolean())
                .map(one -> one.get("number").asString()).collect(Collectors.toSet());
        List<JsonNode> losers = record.at("/decision/candidates").valueStream()
                .filter(one -> !selected.contains(one.get("number").asString())).toList();
        assertThat(losers).hasSizeGreaterThan(20).allMatch(one -> times.get(one.get("organisation").asString()) == 1);
        assertThat(record.at("/reviews").valueStream().flatMap(one -> one.get("cards").valueStream())).hasSizeGreaterThan(100)
                .noneMatch(card -> card.has("seat"));
    }

    private void verifyOnTheCommandLine(String record) throws IOException {
        Path file = Files.writeString(folder.resolve("record.json"), record);
        Path tampered = Files.writeString(folder.resolve("tampered.json"), record.replaceFirst("\"rank\":2", "\"rank\":1"));
        assertThat(verify(file.toString())).isZero();
        assertThat(verify(file.toString(), "--sha256", "0")).isEqualTo(1);
        assertThat(verify(tampered.toString())).isEqualTo(1);
        assertThat(verify(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(verify(Files.writeString(folder.resolve("other.json"), "{\"a\":1}").toString())).isEqualTo(2);
        assertThat(verify()).isEqualTo(2);
    }

    private static int verify(String... arguments) {
        return new CommandLine(new VerifyCommand()).execute(arguments);
    }

    @Test
    void bad_rows_end_with_1_and_a_missing_file_with_2(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"),
                "id,title,keywords,institutions,ratings,confidences,decision\na,A,,,11,3,Reject\n");
        Path out = folder.resolve("out.csv");
        assertThat(run(bad.toString(), "--out", out.toString())).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run(bad.toString(), "--quota", "many")).isEqualTo(2);
    }

    private static int run(String... arguments) {
        return new CommandLine(new ReplayCommand(LuxuanApplication.class)).execute(arguments);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.0001);
    }

    private static Set<String> ids(List<ResultLine> lines, String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).map(ResultLine::id).collect(Collectors.toSet());
    }

    private record Reckoned(String id, double mean, int spread) {}

    /** From the text alone: mean, then smaller spread, then id. The last three columns hold no commas. */
    private static List<Reckoned> reckon(List<String> text) {
        return text.stream().skip(1).filter(row -> !row.endsWith(",Withdraw")).map(row -> {
            String[] columns = row.split(",", -1);
            int[] ratings = Arrays.stream(columns[columns.length - 3].split(";", -1)).mapToInt(Integer::parseInt).toArray();
            int spread = Arrays.stream(ratings).max().orElseThrow() - Arrays.stream(ratings).min().orElseThrow();
            return new Reckoned(columns[0], Arrays.stream(ratings).average().orElseThrow() * 10, spread);
        }).sorted(Comparator.comparingDouble(Reckoned::mean).reversed().thenComparingInt(Reckoned::spread)
                .thenComparing(Reckoned::id)).toList();
    }
}

package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Panel;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Difference;
import io.luxuan.support.JsonFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A record from another machine and another day, kept as a file; and one of the releases before there were salts. */
class RedrawTest {
    private static final Path FILE = Path.of("src/test/resources/draw/record-2.json");
    private static final Path FORMER = Path.of("src/test/resources/draw/record.json");

    @TempDir Path folder;

    @Test
    void the_record_alone_gives_the_same_panels_on_another_machine_and_day() throws IOException {
        assertThat(difference(Files.readString(FILE))).isNull();
        assertThat(run(FILE)).isZero();
    }

    @Test
    void a_record_of_the_form_without_salts_still_gives_its_panels() throws IOException {
        assertThat(difference(Files.readString(FORMER))).isNull();
        assertThat(run(FORMER)).isZero();
        assertThat(difference(Files.readString(FORMER).replace("draw-record-1", "draw-record-2"))).isEqualTo("draw.format");
    }

    @Test
    void the_panels_are_those_of_old() throws IOException {
        assertThat(CanonicalJson.of(ExampleDraw.record())).isEqualTo(Files.readString(FILE).strip());
        assertThat(CanonicalJson.of(ExampleDraw.snapshot(7, 24, 16, 3, 6).pool()))
                .isEqualTo(CanonicalJson.of(DrawRecord.read(Files.readString(FORMER)).pool()));
    }

    @Test
    void the_form_of_the_file_does_not_matter() throws IOException {
        assertThat(difference(Files.readString(FILE).replace(",\"", " ,\n \""))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "draw.format            | draw-record-2                       | draw-record-3",
        "draw.hash              | \"cap\":6                           | \"cap\":5",
        "draw.hash              | \"fit\":[                           | \"fit\":[1",
        "draw.hash              | \"panelSize\":3                     | \"panelSize\":1",
        "draw.hash              | \"version\":\"example\"             | \"version\":\"other\"",
        "draw.commitment        | \"issue\":\"第2026134期            | \"issue\":\"第2026135期",
        "draw.hash              | \"secret\":\"0011                   | \"secret\":\"1011",
        "draw.hash              | a1a1a1                              | b1a1a1",
        "draw.value             | 3912.5/                             | 3921.5/",
        "draw.value             | 3,912.50                            | 3,912.51",
        "draw.seed              | \"seed\":\"                         | \"seed\":\"0",
        "draw.commitment        | 2026-11-23T10:00                    | 2026-11-25T10:00",
        "draw.head              | WITHDRAWN                           | EXCLUDED",
        "draw.head              | 2026-12-01T09:30                    | 2026-12-01T09:31",
        "draw.changes           | \"cap\":0                           | \"cap\":9"})
    void what_was_bent_is_found_and_named(String code, String from, String to) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(from.strip());
        assertThat(difference(text.replaceFirst(Pattern.quote(from.strip()), Matcher.quoteReplacement(to.strip())))).isEqualTo(code);
    }

    @Test
    void sources_other_than_those_that_were_published_are_found() throws IOException {
        String text = Files.readString(FILE);
        int last = text.lastIndexOf("第2026134期");
        assertThat(difference(text.substring(0, last) + text.substring(last).replace("134期", "135期"))).isEqualTo("draw.sources");
    }

    /** Whoever invents a withdrawal afterwards gets another panel and can reckon all hashes of the record anew, but not the noted head. */
    @Test
    void changes_invented_after_the_draw_differ_from_the_head_that_was_published() {
        DrawRecord record = ExampleDraw.record();
        Changes invented = new Changes(record.changes().applications(), List.of(), List.of(new Changes.Room(
                record.drawn().panels().get(0).experts()[0], 0, "avoid.on-leave")));
        Chain chain = new Chain(record.seed());
        Drawn other = ((SolveDraw.Result.Panels) SolveDraw.solve(record.snapshot(), invented, chain)).drawn();
        DrawRecord bent = new DrawRecord(record.format(), record.commitment(), record.hash(), record.pool(), record.applications(),
                record.rules(), record.program(), record.sources(), record.secret(), record.salts(), record.values(), invented,
                record.seed(), other, List.of(), ExampleDraw.heads(record.hash(), invented));
        String noted = record.heads().get(0);
        assertThat(Redraw.difference(record, Redraw.Noted.of(record.hash(), noted))).isEmpty();
        assertThat(Redraw.difference(bent, Redraw.Noted.of(record.hash(), null))).isEmpty();
        assertThat(Redraw.difference(bent, Redraw.Noted.of(record.hash(), noted))).hasValueSatisfying(
                found -> assertThat(found.code()).isEqualTo("draw.published-changes"));
    }

    /** A claim that was set aside, invented or left out afterwards, is another commitment. */
    @Test
    void claims_set_aside_are_bound_by_the_commitment() {
        DrawRecord record = ExampleDraw.record();
        DrawRules other = record.rules().without(List.of(new DrawRules.SetAside("P1-2026-0001", "MEMBER", 1, "NOT_FOUND")));
        String bent = CanonicalJson.of(record).replace(CanonicalJson.of(record.rules()), CanonicalJson.of(other));
        assertThat(bent).contains("NOT_FOUND");
        assertThat(difference(bent)).isEqualTo("draw.hash");
    }

    @Test
    void an_expert_exchanged_on_one_panel_is_found() {
        DrawRecord record = ExampleDraw.record();
        Panel first = record.drawn().panels().get(0);
        int[] others = first.experts().clone();
        others[2] = IntStream.of(record.applications().get(0).experts())
                .filter(expert -> Arrays.binarySearch(first.experts(), expert) < 0 && expert > others[1]).findFirst().orElseThrow();
        String bent = CanonicalJson.of(record).replace(CanonicalJson.of(first), CanonicalJson.of(new Panel(first.application(), others)));
        assertThat(difference(bent)).isEqualTo("draw.proof");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "draw.substitute        | \"taken\":\\d+                       | \"taken\":24",
        "draw.substitute-value  | \"chain\":1,                         | \"chain\":2,",
        "draw.substitute-kind   | \"kind\":\"SUBSTITUTE\"              | \"kind\":\"FRIEND\"",
        "draw.substitute-kind   | \"kind\":\"SUBSTITUTE\"              | \"kind\":\"VACANT\"",
        "draw.substitute-kind   | \"seat\":1                           | \"seat\":4",
        "draw.moment            | 2026-12-01T09:30                     | yesterday",
        "draw.stranger          | \"application\":\"P1-2026-0002\",\"at\" | \"application\":\"P1-2026-0099\",\"at\""})
    void a_seat_that_changed_hands_otherwise_is_found_although_the_heads_are_reckoned_anew(String code, String from, String to) {
        String bent = CanonicalJson.of(ExampleDraw.record()).replaceFirst(from.strip(), to.strip());
        DrawRecord record = DrawRecord.read(bent);
        assertThat(bent).isNotEqualTo(CanonicalJson.of(ExampleDraw.record()));
        assertThat(difference(CanonicalJson.of(new DrawRecord(record.format(), record.commitment(), record.hash(), record.pool(),
                record.applications(), record.rules(), record.program(), record.sources(), record.secret(), record.salts(),
                record.values(), record.changes(), record.seed(), record.drawn(), record.substitutions(),
                ExampleDraw.heads(record.hash(), record.changes(), record.substitutions().get(0)))))).isEqualTo(code);
    }

    /** Every value of a record taken out, or replaced by nothing, another kind, and what is far too large. */
    @Test
    void whatever_stands_in_a_file_the_answer_is_a_code_and_never_an_exception() throws IOException {
        List<String> silent = new ArrayList<>();
        JsonFuzz.each(Files.readString(FILE), (place, text) -> {
            String code = difference(text);
            if (code == null) {
                silent.add(place);
            } else {
                assertThat(Faults.CODES).as(place).contains(code);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void the_command_answers_0_when_the_same_1_when_different_2_when_it_is_no_record() throws IOException {
        assertThat(run(FILE, "--commitment", ExampleDraw.record().hash())).isZero();
        assertThat(run(FILE, "--commitment", "00")).isEqualTo(1);
        assertThat(run(FILE, "--changes", ExampleDraw.record().heads().get(1))).isZero();
        assertThat(run(FILE, "--changes", "00")).isEqualTo(1);
        assertThat(run(FORMER, "--changes", "00")).isEqualTo(1);
        assertThat(run(written(text -> text.replace("3912.5/", "3.5/")))).isEqualTo(1);
        assertThat(run(written(text -> "{}"))).isEqualTo(2);
        assertThat(run(written(text -> "no json"))).isEqualTo(2);
        assertThat(run(folder.resolve("absent.json"))).isEqualTo(2);
    }

    private Path written(UnaryOperator<String> change) throws IOException {
        return Files.writeString(folder.resolve("bent.json"), change.apply(Files.readString(FILE)));
    }

    private static int run(Path file, String... options) {
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = file.toString();
        return new CommandLine(new RedrawCommand()).execute(arguments);
    }

    /** The code of the first difference; null for none. */
    private static String difference(String text) {
        try {
            return Redraw.difference(DrawRecord.read(text), Redraw.Noted.NOTHING).map(Difference::code).orElse(null);
        } catch (Bound.Unreadable none) {
            return none.difference().code();
        }
    }
}

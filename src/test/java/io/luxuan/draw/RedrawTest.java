package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A record from another machine and another day, kept as a file. */
class RedrawTest {
    private static final Path FILE = Path.of("src/test/resources/draw/record.json");

    @TempDir Path folder;

    @Test
    void the_record_alone_gives_the_same_panels_on_another_machine_and_day() throws IOException {
        assertThat(Redraw.difference(read(Files.readString(FILE)), null)).isEmpty();
        assertThat(run(FILE)).isZero();
    }

    @Test
    void the_panels_are_those_of_old() throws IOException {
        assertThat(CanonicalJson.of(ExampleDraw.record())).isEqualTo(Files.readString(FILE).strip());
    }

    @Test
    void the_form_of_the_file_does_not_matter() throws IOException {
        String spread = Files.readString(FILE).replace(",\"", " ,\n \"");
        assertThat(Redraw.difference(read(spread), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pool          | \"cap\":6                         | \"cap\":5",
        "applications  | \"fit\":[                         | \"fit\":[1",
        "rules         | \"panelSize\":3                   | \"panelSize\":1",
        "program       | \"version\":\"example\"           | \"version\":\"other\"",
        "sources       | 第2026134期                        | 第2026135期",
        "secret        | \"secret\":\"0011                 | \"secret\":\"1011",
        "value of      | 3912.5/                           | 3921.5/",
        "value of      | 3,912.50                          | 3,912.51",
        "seed          | \"seed\":\"                       | \"seed\":\"0",
        "commitment    | 2026-11-23T10:00                  | 2026-11-25T10:00"})
    void what_was_bent_is_found_and_named(String what, String from, String to) throws IOException {
        assertThat(Redraw.difference(bent(from.strip(), to.strip()), null)).hasValueSatisfying(
                difference -> assertThat(difference).contains(what.strip()));
    }

    @Test
    void an_expert_exchanged_on_one_panel_is_found() {
        DrawRecord record = ExampleDraw.record();
        Panel first = record.drawn().panels().get(0);
        int[] others = first.experts().clone();
        int stranger = java.util.stream.IntStream.of(record.applications().get(0).experts())
                .filter(expert -> java.util.Arrays.binarySearch(first.experts(), expert) < 0 && expert > others[1]).findFirst().orElseThrow();
        others[2] = stranger;
        String bent = CanonicalJson.of(record).replace(CanonicalJson.of(first),
                CanonicalJson.of(new Panel(first.application(), others)));
        assertThat(Redraw.difference(read(bent), null)).isPresent();
    }

    @Test
    void a_substitute_who_was_not_next_is_found() {
        DrawRecord record = ExampleDraw.record();
        String taken = "\"taken\":" + record.substitutions().get(0).taken();
        assertThat(Redraw.difference(read(CanonicalJson.of(record).replace(taken, "\"taken\":24")), null))
                .hasValueSatisfying(difference -> assertThat(difference).contains("substitution"));
    }

    @Test
    void a_substitution_left_out_of_the_chain_is_found() {
        String later = CanonicalJson.of(ExampleDraw.record()).replace("\"chain\":1,", "\"chain\":2,");
        assertThat(Redraw.difference(read(later), null)).hasValueSatisfying(
                difference -> assertThat(difference).contains("value 1 was next"));
    }

    @Test
    void the_command_answers_0_when_the_same_1_when_different_2_when_it_is_no_record() throws IOException {
        assertThat(run(FILE, "--commitment", ExampleDraw.record().hash())).isZero();
        assertThat(run(FILE, "--commitment", "00")).isEqualTo(1);
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

    private static DrawRecord bent(String from, String to) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(from);
        return read(text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    private static DrawRecord read(String text) {
        return Json.read(text, DrawRecord.class);
    }
}

package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Panel;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.verify.Fault;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/draw.md} is what somebody writes another verifier from: it names all codes, members and names of values. */
class DrawDocsTest {
    private static final List<Class<?>> SECTIONS = List.of(DrawRecord.class, Statement.class, Snapshot.PoolExpert.class,
            Snapshot.Choice.class, DrawRules.class, DrawRules.SetAside.class,
            Program.class, PublicSource.class, Salts.class, EnteredValue.class, Changes.class,
            Changes.Gone.class, Changes.Barred.class, Changes.Room.class, Drawn.class, Drawn.Proof.class, Panel.class,
            SeatChange.class, Skip.class);
    private static final Pattern CODE = Pattern.compile("^\\| `(draw\\.[a-z-]+)` \\|", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final String docs = text("docs/draw.md");

    @Test
    void the_codes_are_those_of_the_program_and_each_has_its_sentence() {
        Set<String> told = CODE.matcher(docs).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).containsExactlyInAnyOrderElementsOf(Arrays.stream(DrawFault.values()).map(Fault::code).toList());
        Faults.CODES.forEach(code -> assertThat(text("src/main/resources/messages/verify.properties")).contains("verify." + code + "="));
    }

    @Test
    void every_member_and_every_name_of_a_value_is_told() {
        Set<String> words = WORD.matcher(docs).results().map(found -> found.group()).collect(Collectors.toSet());
        assertThat(SECTIONS.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())).map(RecordComponent::getName)
                .filter(name -> !words.contains(name))).isEmpty();
        assertThat(Stream.concat(Arrays.stream(ValueKind.values()).map(Enum::name),
                Stream.of(SeatChange.SUBSTITUTE, SeatChange.VACANT, SeatChange.MANUAL)).filter(name -> !words.contains(name))).isEmpty();
        assertThat(text("src/main/resources/messages/draw.properties").lines().filter(line -> line.startsWith("draw.reason."))
                .map(line -> line.substring("draw.reason.".length(), line.indexOf('='))).filter(reason -> !docs.contains(reason))).isEmpty();
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException absent) {
            throw new java.io.UncheckedIOException(absent);
        }
    }
}

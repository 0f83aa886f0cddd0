package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A colour that is written where it is used stays as it is when the page turns dark. */
class ColoursTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path COLOURS = STATIC.resolve("css/colours.css");
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
    private static final Pattern NAMED = Pattern.compile("var\\((--lx-(?!paper-)[a-z-]+)");
    private static final Pattern GIVEN = Pattern.compile("(?m)^ *(--lx-[a-z-]+):");

    @Test
    void every_colour_stands_in_one_file() throws IOException {
        List<Path> others = files().filter(file -> !file.equals(COLOURS) && !file.endsWith("print.css")).toList();
        assertThat(others).filteredOn(file -> WRITTEN.matcher(read(file)).find()).isEmpty();
        assertThat(WRITTEN.matcher(read(COLOURS)).find()).isTrue();
    }

    @Test
    void every_colour_that_is_named_is_there() throws IOException {
        Set<String> given = found(GIVEN, read(COLOURS));
        String used = files().map(ColoursTest::read).collect(Collectors.joining());
        assertThat(found(NAMED, used)).isSubsetOf(given).isNotEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(STATIC)) {
            return all.filter(file -> file.toString().matches(".*\\.(css|js)")).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

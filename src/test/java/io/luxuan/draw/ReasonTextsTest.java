package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public reads why somebody was passed over: each avoidance rule has a text without its evidence. */
class ReasonTextsTest {
    private static final Pattern CODE = Pattern.compile("\"(avoid\\.[a-z-]+)\"");

    @Test
    void every_avoidance_rule_has_a_public_text() throws IOException {
        Properties texts = texts("draw");
        Properties rules = texts("expert");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/luxuan"))) {
            List<String> codes = files.filter(file -> file.toString().endsWith(".java")).flatMap(ReasonTextsTest::codes)
                    .distinct().filter(code -> rules.containsKey("rule." + code)).toList();
            assertThat(codes).hasSizeGreaterThan(10).allMatch(code -> texts.containsKey("draw.reason." + code));
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

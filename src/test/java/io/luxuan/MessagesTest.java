package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page shows a bare key: what templates and commands name has a Chinese text. */
class MessagesTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern OWN_TITLE = Pattern.compile("layout :: page\\([^>]*\\$\\{title}");
    private static final Pattern ACTION = Pattern.compile("AuditEvent\\.of\\(\\s*\"([\\w.-]+)\"\\s*,");
    private static final Pattern SUBJECT = Pattern.compile("AuditEvent\\.of\\(\\s*[^,]+,\\s*\"([\\w-]+)\"");
    private static final Pattern READ = Pattern.compile("@OnRecord\\(action = \"([\\w.-]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern RULE = Pattern.compile("Verdict\\.refused\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern KEY = Pattern.compile("^[a-zA-Z][\\w.-]*\\s*=");
    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    private final Properties texts = texts();

    @Test
    void every_text_of_a_template_exists() {
        assertThat(missing("src/main/resources/templates", IN_TEMPLATE, "")).isEmpty();
    }

    /** The layout's own title stands in the place of a model's {@code title} within the page. */
    @Test
    void no_page_takes_its_heading_from_a_name_that_the_layout_gives() {
        assertThat(files("src/main/resources/templates").filter(file -> OWN_TITLE.matcher(read(file)).find())).isEmpty();
    }

    @Test
    void every_audited_action_has_a_name() {
        assertThat(missing("src/main/java", ACTION, "audit.")).isEmpty();
        assertThat(missing("src/main/java", READ, "audit.")).isEmpty();
        assertThat(missing("src/main/java", SUBJECT, "audit.subject.")).isEmpty();
    }

    @Test
    void every_refusal_says_why() {
        assertThat(missing("src/main/java", REFUSAL, "refusal.")).isEmpty();
    }

    @Test
    void every_rule_says_why() {
        assertThat(missing("src/main/java", RULE, "rule.")).isEmpty();
    }

    /** Bundles are read in no promised order. */
    @Test
    void no_text_is_said_twice() {
        List<String> keys = files("src/main/resources/messages").flatMap(file -> read(file).lines())
                .filter(line -> KEY.matcher(line).find()).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private Set<String> missing(String folder, Pattern pattern, String prefix) {
        Set<String> missing = new TreeSet<>();
        files(folder).forEach(file -> {
            Matcher match = pattern.matcher(COMMENT.matcher(read(file)).replaceAll(""));
            while (match.find()) {
                if (!isKnown(prefix, match.group(1))) {
                    missing.add(file.getFileName() + ": " + prefix + match.group(1));
                }
            }
        });
        return missing;
    }

    /** A rule's reason is shown either as it is or as the refusal of the command that asked. */
    private boolean isKnown(String prefix, String code) {
        return texts.containsKey(prefix + code) || prefix.equals("rule.") && texts.containsKey("refusal." + code);
    }

    private static Properties texts() {
        Properties all = new Properties();
        files("src/main/resources/messages").forEach(file -> {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return all;
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

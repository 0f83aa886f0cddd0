package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.CaseTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/names.md} is a case. */
class NameCasesTest {
    private static final Pattern NUMBER = Pattern.compile("\\{([0-9A-F]*)}");

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("names.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> assertThat(answer(words)).isEqualTo(words.get("answer"))));
    }

    /** The table of look-alikes is what the data of ICU say, so that a new release of ICU tells what changed. */
    @Test
    void the_table_is_made_of_unicodes_data() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/names/folding.txt"))).isEqualTo(NameTable.made());
    }

    @Test
    void a_key_of_a_key_is_itself() {
        assertThat(Stream.iterate(0x80, one -> one + 1).limit(0x30000).filter(one -> one < 0xD800 || one > 0xDFFF)
                .map(Character::toString).filter(one -> !NameKey.of(NameKey.of(one)).equals(NameKey.of(one)))).isEmpty();
    }

    private static String answer(Map<String, String> words) {
        String typed = text(words.get("typed"));
        String known = text(words.get("known"));
        boolean ofPerson = words.get("as").equals("person");
        Verdict field = ofPerson ? PersonKey.judge(typed) : UnitKey.judge(typed);
        return field.refusal().map(no -> no.code().replace("name.", ""))
                .orElseGet(() -> key(ofPerson, typed).equals(key(ofPerson, known)) ? "same" : "other");
    }

    private static String key(boolean ofPerson, String name) {
        return ofPerson ? PersonKey.of(name) : UnitKey.of(name);
    }

    private static String text(String words) {
        return NUMBER.matcher(words).replaceAll(found -> found.group(1).isEmpty() ? "" : character(found.group(1)));
    }

    private static String character(String number) {
        return Character.toString(Integer.parseInt(number, 16));
    }
}

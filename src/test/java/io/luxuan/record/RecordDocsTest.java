package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.change.ChangeState;
import io.luxuan.award.clawback.ClawBackCause;
import io.luxuan.award.clawback.ClawBackState;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentState;
import io.luxuan.award.papers.PaperState;
import io.luxuan.award.project.ProjectState;
import io.luxuan.draw.CommitmentState;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.ObjectionState;
import io.luxuan.shared.verify.Fault;
import io.luxuan.shared.verify.ShapeFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/record.md} is what somebody writes another verifier from: it names all codes, members and names of values. */
class RecordDocsTest {
    private static final Pattern TOLD = Pattern.compile("^\\| `((?:record|file)\\.[a-z0-9-]+)` \\|", Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:decision|objection)\\.[a-z-]+|rule\\.review\\.[a-z-]+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final String docs = text(Path.of("docs/record.md"));
    private final Set<String> words = WORD.matcher(docs).results().map(found -> found.group()).collect(Collectors.toSet());

    @Test
    void the_codes_are_those_of_the_program_and_each_has_its_sentence() {
        List<String> codes = Stream.<Fault>concat(Arrays.stream(RecordFault.values()), Arrays.stream(ShapeFault.values())).map(Fault::code).toList();
        Set<String> told = TOLD.matcher(docs).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(codes);
        String texts = text(Path.of("src/main/resources/messages/verify.properties"));
        assertThat(codes).allMatch(code -> texts.contains("verify." + code + "="));
    }

    @Test
    void every_member_and_every_name_of_a_value_is_told() {
        Set<Class<?>> sealed = new LinkedHashSet<>();
        Set<Class<?>> names = new LinkedHashSet<>();
        collect(Envelope.class, sealed, names);
        assertThat(sealed).hasSizeGreaterThan(25);
        assertThat(sealed.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())).map(RecordComponent::getName)
                .filter(name -> !words.contains(name))).isEmpty();
        assertThat(names).hasSizeGreaterThan(8);
        assertThat(names.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Object::toString)
                .filter(name -> !words.contains(name))).isEmpty();
    }

    @Test
    void the_states_that_a_record_may_hold_are_those_of_the_program_and_are_told() {
        assertThat(NameCheck.OBJECTION).isEqualTo(names(ObjectionState.values()));
        assertThat(NameCheck.GROUNDS).isEqualTo(names(Grounds.values()));
        assertThat(NameCheck.PROJECT).isEqualTo(names(ProjectState.values()));
        assertThat(NameCheck.PAYMENT_KIND).isEqualTo(names(PaymentKind.values()));
        assertThat(NameCheck.PAYMENT).isEqualTo(names(PaymentState.values()));
        assertThat(NameCheck.CAUSE).isEqualTo(names(ClawBackCause.values()));
        assertThat(NameCheck.RECOVERY).isEqualTo(names(ClawBackState.values()));
        assertThat(PaperCheck.KIND).isEqualTo(names(PaperForm.Kind.values()));
        assertThat(PaperCheck.CHANGE).isEqualTo(names(ChangeState.values()));
        assertThat(names(PaperState.values())).containsAll(PaperCheck.STATE).hasSize(PaperCheck.STATE.size() + 1);
        assertThat(names(EntryState.values())).containsAll(NameCheck.ENTRY);
        assertThat(Stream.of(NameCheck.APPLICATION, NameCheck.OBJECTION, NameCheck.GROUNDS, NameCheck.PROJECT, NameCheck.PAYMENT_KIND,
                NameCheck.PAYMENT, NameCheck.CAUSE, NameCheck.RECOVERY, NameCheck.ENTRY,
                PaperCheck.KIND, PaperCheck.STATE, PaperCheck.CHANGE, names(CommitmentState.values()))
                .flatMap(Set::stream).filter(name -> !words.contains(name))).isEmpty();
    }

    /** Codes of reasons, and of what review and screening shut out; what a meeting may not set stands in no record. */
    @Test
    void every_code_that_a_rule_gives_as_a_reason_is_told() {
        Set<String> codes = new TreeSet<>();
        Stream.of("selection", "scoring").map(folder -> Path.of("src/main/java/io/luxuan/" + folder)).flatMap(RecordDocsTest::files)
                .forEach(file -> LITERAL.matcher(text(file)).results().forEach(found -> codes.add(found.group(1))));
        for (String prefix : List.of("decision.amount", "decision.reached", "decision.counted")) {
            codes.remove(prefix);
            codes.addAll(List.of(prefix + "-enterprise-year", prefix + "-enterprise-lifetime"));
        }
        codes.addAll(NameCheck.REFUSED_RULE);
        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(codes.stream().filter(code -> !docs.contains("`" + code + "`"))).isEmpty();
        assertThat(text(Path.of("src/main/java/io/luxuan/publicity/objection/ScreeningRules.java"))).contains(NameCheck.REFUSED_RULE);
    }

    private static void collect(Type type, Set<Class<?>> sealed, Set<Class<?>> names) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(one -> collect(one, sealed, names));
        } else if (type instanceof Class<?> one && one.isEnum()) {
            names.add(one);
        } else if (type instanceof Class<?> one && one.isRecord() && sealed.add(one)) {
            Arrays.stream(one.getRecordComponents()).forEach(part -> collect(part.getGenericType(), sealed, names));
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("MeetingSettings.java")).toList().stream();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}

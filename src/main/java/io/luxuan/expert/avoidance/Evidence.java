package io.luxuan.expert.avoidance;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What the rules' reasons are made of. */
final class Evidence {
    private Evidence() {}

    static Stream<Refused> refused(String code, Object... arguments) {
        return Stream.of((Refused) Verdict.refused(code, arguments));
    }

    /** The first piece is reason enough. */
    static Verdict verdict(Stream<Refused> evidence) {
        Optional<Refused> first = evidence.findFirst();
        return first.isPresent() ? first.get() : Verdict.ALLOWED;
    }

    /** An argument that the message source puts into words. */
    static MessageSourceResolvable word(String messageKey, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {messageKey}, arguments.length == 0 ? null : arguments);
    }

    static Object date(LocalDate day) {
        return day == null ? word("avoid.undated") : day.toString();
    }

    static Object institution(String name) {
        return name == null || name.isBlank() ? word("avoid.unnamed") : name;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

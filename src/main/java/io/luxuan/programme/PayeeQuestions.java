package io.luxuan.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keys of the questions that ask where the money goes: account holder, account number, bank; null for one that is not asked. */
public record PayeeQuestions(String holder, String number, String bank) {
    public static final PayeeQuestions NONE = new PayeeQuestions(null, null, null);

    public List<String> keys() {
        return Stream.of(holder, number, bank).filter(Objects::nonNull).toList();
    }
}

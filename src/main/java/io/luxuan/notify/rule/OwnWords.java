package io.luxuan.notify.rule;

import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Kept;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words that managers wrote. */
@Component
public class OwnWords {
    private final Kept<Map<ToldKind, ToldWords>> written;

    OwnWords(RuleMapper mapper, @Value("${luxuan.kept:3s}") Duration age) {
        written = new Kept<>(age, () -> mapper.words().stream()
                .collect(Collectors.toMap(RuleMapper.Words::kind, words -> new ToldWords(words.title(), words.body()))));
    }

    public Optional<ToldWords> of(ToldKind kind) {
        return Optional.ofNullable(written.get().get(kind));
    }

    void forget() {
        written.forget();
    }
}
